import '@mitmach/timeline/define';
