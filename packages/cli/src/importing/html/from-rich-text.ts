import {limits, parseRichText, type Inline, type List, type RichText} from '@mitmach/feed';
import {renderBlocks, type Block} from './blocks.js';
import type {Run} from './runs.js';

type Style = Omit<Run, 'text'>;

const PLAIN: Style = {isStrong: false, isEmphasis: false, link: undefined};

const runsOf = (inlines: readonly Inline[], style: Style): Run[] =>
  inlines.flatMap((inline): Run[] => {
    switch (inline.type) {
      case 'text':
        return [{...style, text: inline.text}];
      case 'break':
        return [{...style, text: '\n'}];
      case 'strong':
        return runsOf(inline.inlines, {...style, isStrong: true});
      case 'emphasis':
        return runsOf(inline.inlines, {...style, isEmphasis: true});
      case 'link':
        return runsOf(inline.inlines, {...style, link: {url: inline.href, title: ''}});
    }
  });

const listBlocks = ({items, ordered, start = 1}: List, depth: number): Block[] =>
  items.flatMap(({inlines, list}, index) => [
    {runs: runsOf(inlines, PLAIN), item: {depth, number: ordered ? start + index : undefined}},
    ...(list ? listBlocks(list, depth + 1) : []),
  ]);

const blocksOf = (richText: RichText): Block[] =>
  richText.flatMap((block) =>
    block.type === 'paragraph' ? [{runs: runsOf(block.inlines, PLAIN)}] : listBlocks(block, 0),
  );

/** A rich text whose relative links are absolute; where all are already, it stays letter for letter as it is. */
export const withAbsoluteLinks = (markdown: string, base: string | undefined): string => {
  const resolved = parseRichText(markdown, base);
  if (JSON.stringify(resolved) === JSON.stringify(parseRichText(markdown))) return markdown;
  return renderBlocks(blocksOf(resolved), limits.text).text;
};
