import {commandsEn} from './commands.en.js';
import {doctorEn} from './doctor.en.js';
import {helpEn} from './help.en.js';
import {validateEn} from './validate.en.js';

/** All that the tool says, in English. The keys are the type of every language. */
export const en = {...commandsEn, ...doctorEn, ...helpEn, ...validateEn} as const;
