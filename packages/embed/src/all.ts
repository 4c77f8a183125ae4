import './module.js';
import {offerExtra} from './extra-parts.js';
import {watchWidgets} from './watch.js';

/* Everything in one classic script, which registers all widgets itself; what is left to do is to fill the holders. */
offerExtra();
watchWidgets(() => undefined);
