import '@mitmach/calendar/define';
import '@mitmach/finder/define';
import '@mitmach/ticker/define';
import '@mitmach/timeline/define';
import '@mitmach/ui/define';
