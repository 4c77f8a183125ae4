import {otherEngines} from './scripts/engines/engines.mjs';
import base from './web-test-runner.config.mjs';

const {MITMACH_ENGINE} = process.env;

/** The same tests as in Chromium, in one of the other engines, or in all that are installed. */
export default {
  ...base,
  browsers: otherEngines()
    .filter(({name, launcher}) => launcher && name === (MITMACH_ENGINE ?? name))
    .map(({launcher}) => launcher()),
};
