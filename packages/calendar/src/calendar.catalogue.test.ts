import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {calendarCatalogue} from './calendar.catalogue.js';

itSpeaksEveryLanguage('what the calendar says', calendarCatalogue);
