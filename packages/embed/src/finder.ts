import '@mitmach/finder/define';
