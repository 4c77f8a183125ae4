import * as paper from '@mitmach/calendar/paper';
import * as recurrence from '@mitmach/logic/recurrence';
import {handOver} from './extra-parts.js';

/* What is too heavy for the one classic script: it loads this one when a calendar needs it. */
handOver({paper, recurrence});
