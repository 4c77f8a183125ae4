import '@mitmach/ticker/define';
