import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {openedCatalogue} from './opened.catalogue.js';

itSpeaksEveryLanguage('what an offer in full says', openedCatalogue);
