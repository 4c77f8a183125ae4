import '@mitmach/calendar/define';
