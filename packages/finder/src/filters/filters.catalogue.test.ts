import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {filtersCatalogue} from './filters.catalogue.js';

itSpeaksEveryLanguage('what the filters say', filtersCatalogue);
