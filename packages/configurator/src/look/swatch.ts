import {ref} from 'lit/directives/ref.js';
import type {DirectiveResult} from 'lit/directive.js';

/** Sets colours that somebody has chosen, as properties: a policy may refuse styles in attributes. */
export const swatch = ({color, background}: {color?: string; background?: string}): DirectiveResult =>
  ref((element) => {
    if (!(element instanceof HTMLElement)) return;
    element.style.setProperty('color', color ?? null);
    element.style.setProperty('background-color', background ?? null);
  });
