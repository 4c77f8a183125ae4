import {itSpeaksEveryLanguage} from '../testing/catalogue-contract.js';
import {termsCatalogue} from './terms.catalogue.js';

itSpeaksEveryLanguage('what the values of a feed are called', termsCatalogue);
