import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {rememberedCatalogue} from './remembered.catalogue.js';

itSpeaksEveryLanguage('what the list of remembered offers says', rememberedCatalogue);
