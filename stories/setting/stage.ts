import type {Decorator} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {action} from 'storybook/actions';
import {linkLooks} from './looks.js';
import type {Setting} from './toolbar.js';

const rightToLeft = new Set(['ar', 'fa']);

const directionOf = ({direction, language}: Setting): string => {
  if (direction !== 'auto') return direction;
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
};

const tellReady = action('mitmach-ready');
const tellError = action('mitmach-error');
const tellSelect = action('mitmach-select');

const onReady = (event: Event): void => {
  tellReady((event.target as Element).localName);
};
const onError = ({reason, problems}: HTMLElementEventMap['mitmach-error']): void => {
  tellError({reason, problems});
};
const onSelect = ({kind, item}: HTMLElementEventMap['mitmach-select']): void => {
  tellSelect({kind, item});
};

linkLooks();

/** A piece of somebody's page, as the toolbar wants it, with a story in it. The page's events go to the actions panel. */
export const stage: Decorator = (story, {globals, viewMode, name}) => {
  const setting = globals as unknown as Setting;
  const isOnPage = viewMode === 'docs';
  const inColours = (theme: string): TemplateResult => html`
    <div
      class="stage ${viewMode}"
      lang=${setting.language}
      dir=${directionOf(setting)}
      data-theme=${theme}
      data-look=${setting.look}
      role=${isOnPage ? 'group' : nothing}
      aria-label=${isOnPage ? name : nothing}
      tabindex=${isOnPage ? '0' : nothing}
      @mitmach-ready=${onReady}
      @mitmach-error=${onError}
      @mitmach-select=${onSelect}
    >
      <div class="room" data-width=${setting.width}>${story()}</div>
    </div>
  `;
  if (setting.theme !== 'both') return inColours(setting.theme);
  return html`${inColours('light')}${inColours('dark')}`;
};
