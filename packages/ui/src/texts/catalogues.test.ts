import {controlsCatalogue} from '../controls/controls.catalogue.js';
import {failureCatalogue} from '../failures/failure.catalogue.js';
import {itSpeaksEveryLanguage} from '../testing/catalogue-contract.js';
import {uiCatalogue} from './ui.catalogue.js';

itSpeaksEveryLanguage('what all widgets say', uiCatalogue);
itSpeaksEveryLanguage('why nothing can be shown', failureCatalogue);
itSpeaksEveryLanguage('what the controls say', controlsCatalogue);
