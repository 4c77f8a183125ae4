import {offerExtra} from './extra-parts.js';

/* A module of its own, because it has to run before those that register the widgets: they ask for texts at once. */
offerExtra();
