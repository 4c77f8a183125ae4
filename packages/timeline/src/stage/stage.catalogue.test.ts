import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {stageCatalogue} from './stage.catalogue.js';

itSpeaksEveryLanguage('what the stage of a timeline say', stageCatalogue);
