import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {guidedCatalogue} from './guided.catalogue.js';

itSpeaksEveryLanguage('what the guided search says', guidedCatalogue);
