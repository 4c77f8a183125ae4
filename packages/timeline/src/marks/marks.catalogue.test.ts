import {itSpeaksEveryLanguage} from '@mitmach/ui/testing';
import {marksCatalogue} from './marks.catalogue.js';

itSpeaksEveryLanguage('what the marks of a timeline say', marksCatalogue);
