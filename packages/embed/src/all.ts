import './offer-extra.js';
import './module.js';
import {watchWidgets} from './watch.js';

/* Everything in one classic script, which registers all widgets itself; what is left to do is to fill the holders. */
watchWidgets(() => undefined);
