import type {Block, Inline, List, RichText} from '@mitmach/feed';
import {html, type TemplateResult} from 'lit';

type Content = TemplateResult | string | readonly Content[];

const inlineView = (inline: Inline): Content => {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${inlinesView(inline.inlines)}</em>`;
    case 'strong':
      return html`<strong>${inlinesView(inline.inlines)}</strong>`;
    case 'link':
      return html`<a href=${inline.href}>${inlinesView(inline.inlines)}</a>`;
  }
};

const inlinesView = (inlines: readonly Inline[]): Content => inlines.map(inlineView);

const listView = ({ordered, start, items}: List): TemplateResult => {
  const entries = items.map(
    (item) => html`<li>${inlinesView(item.inlines)}${item.list ? listView(item.list) : ''}</li>`,
  );
  return ordered
    ? html`<ol start=${start ?? 1}>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
};

const blockView = (block: Block): TemplateResult =>
  block.type === 'list' ? listView(block) : html`<p>${inlinesView(block.inlines)}</p>`;

/** A rich text as templates; nothing of it is ever parsed as HTML. */
export const richTextView = (richText: RichText): TemplateResult =>
  html`<div class="rich-text">${richText.map(blockView)}</div>`;
