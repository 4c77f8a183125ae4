import {html, type TemplateResult} from 'lit';
import type {Locale} from '../texts/locale.js';
import {icon} from '../views/icon.view.js';
import type {ControlsKey} from './controls.catalogue.js';

/** A button that marks an item, or takes the mark away; its name says which item. */
export const bookmarkView = (
  {
    title,
    isMarked,
    onToggle,
  }: {readonly title: string; readonly isMarked: boolean; readonly onToggle: () => void},
  {t}: Locale<ControlsKey>,
): TemplateResult => html`
  <button type="button" class="bookmark" aria-pressed=${isMarked ? 'true' : 'false'} @click=${onToggle}>
    ${icon('mark')} ${t(isMarked ? 'remembered' : 'remember')} <span class="visually-hidden">${title}</span>
  </button>
`;
