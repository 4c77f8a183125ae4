import '@mitmach/ui/define';
