import {html, type TemplateResult} from 'lit';
import type {ShownText} from '../texts/locale.js';

/** A feed's text; one in another language says so to screen readers, hyphenation and fonts. */
export const textView = ({text, lang, dir}: ShownText): TemplateResult | string =>
  lang === undefined ? text : html`<span lang=${lang} dir=${dir ?? 'auto'}>${text}</span>`;
