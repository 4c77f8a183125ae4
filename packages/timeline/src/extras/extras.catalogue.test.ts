import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {extrasCatalogue} from './extras.catalogue.js';

itSpeaksEveryLanguage('what the extras of a timeline say', extrasCatalogue);
