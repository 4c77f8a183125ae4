import {itSpeaksEveryLanguage} from '../testing/catalogue-contract.js';
import {detailCatalogue} from './detail.catalogue.js';

itSpeaksEveryLanguage('what the detail of any item says', detailCatalogue);
