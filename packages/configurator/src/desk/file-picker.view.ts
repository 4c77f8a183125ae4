import {html, type TemplateResult} from 'lit';
import type {DeskContext} from './context.js';

const accepted = '.csv,.tsv,.txt,.xlsx,.ics,.json,.rss,.atom,.xml,.html';

/** A button that lets files be chosen; the field behind it is for the browser alone. */
export const filePickerView = (
  {locale: {t}, actions}: DeskContext,
  key: 'chooseFiles' | 'addFiles',
): TemplateResult => {
  const onChange = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // The same file may be chosen once more.
    input.value = '';
    void actions.addFiles(files);
  };
  const onClick = (event: Event): void => {
    const input = (event.currentTarget as HTMLElement).nextElementSibling;
    if (input instanceof HTMLInputElement) input.click();
  };
  return html`
    <span class="picker">
      <button type="button" class=${key === 'chooseFiles' ? 'primary' : ''} @click=${onClick}>
        ${t(key)}
      </button>
      <input type="file" multiple hidden accept=${accepted} @change=${onChange} />
    </span>
  `;
};
