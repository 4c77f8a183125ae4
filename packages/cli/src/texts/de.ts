import type {en} from './en.js';
import {commandsDe} from './commands.de.js';
import {doctorDe} from './doctor.de.js';
import {helpDe} from './help.de.js';
import {validateDe} from './validate.de.js';
import type {SameTexts} from './texts.js';

/** All that the tool says, in German. */
export const de: SameTexts<typeof en> = {...commandsDe, ...doctorDe, ...helpDe, ...validateDe};
