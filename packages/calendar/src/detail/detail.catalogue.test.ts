import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {detailCatalogue} from './detail.catalogue.js';

itSpeaksEveryLanguage('what the detail of an event says', detailCatalogue);
