import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {timelineCatalogue} from './timeline.catalogue.js';

itSpeaksEveryLanguage('what the timeline says', timelineCatalogue);
