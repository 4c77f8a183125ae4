export * from '@mitmach/feed';
export * from '@mitmach/logic';
