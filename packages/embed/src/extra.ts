import * as paper from '@mitmach/calendar/paper';
import * as street from '@mitmach/finder/street';
import * as recurrence from '@mitmach/logic/recurrence';
import {handOver} from './extra-parts.js';

/* What is too heavy for the one classic script: it loads this one when a widget needs it. */
handOver({
  'mitmach.extra.js:paper': paper,
  'mitmach.extra.js:recurrence': recurrence,
  'mitmach.extra.js:street': street,
});
