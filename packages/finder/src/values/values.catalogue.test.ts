import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {valuesCatalogue} from './values.catalogue.js';

itSpeaksEveryLanguage('what facets and their values are called', valuesCatalogue);
