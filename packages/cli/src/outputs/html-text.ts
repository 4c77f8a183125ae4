import {parseRichText, type Block, type Inline, type ListItem, type RichText} from '@mitmach/feed';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What may not stand in XML 1.0 at all (§2.2), nor in a page: control characters and halves of characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;

/** A text without what no XML document and no page may hold. */
export const cleanText = (text: string): string => text.replace(FORBIDDEN, '');

/** A text as it stands in HTML or XML, in attributes too. */
export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

const inlineHtml = (inline: Inline): string => {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'emphasis':
      return `<em>${inlinesHtml(inline.inlines)}</em>`;
    case 'strong':
      return `<strong>${inlinesHtml(inline.inlines)}</strong>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inlinesHtml(inline.inlines)}</a>`;
  }
};

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

const itemHtml = ({inlines, list}: ListItem): string =>
  `<li>${inlinesHtml(inlines)}${list ? blockHtml(list) : ''}</li>`;

const blockHtml = (block: Block): string => {
  if (block.type === 'paragraph') return `<p>${inlinesHtml(block.inlines)}</p>`;
  const items = block.items.map(itemHtml).join('');
  if (!block.ordered) return `<ul>${items}</ul>`;
  const start = block.start === undefined || block.start === 1 ? '' : ` start="${block.start}"`;
  return `<ol${start}>${items}</ol>`;
};

const richHtml = (text: RichText): string => text.map(blockHtml).join('');

/**
 * The rich text of a feed as HTML, for readers of RSS and JSON Feed. Only what the rich text knows becomes an element;
 * all else is text.
 * @param base to which relative links refer
 */
export const htmlOf = (markdown: string, base?: string): string => richHtml(parseRichText(markdown, base));
