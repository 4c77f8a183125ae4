import {plainText, type Inline, type RichText} from '@mitmach/feed';

/** A text as it is shown at first, and what is left of it. */
export interface CutText {
  readonly lead: RichText;
  /** Empty where the text is short. */
  readonly rest: RichText;
}

/** Up to so many characters a text is shown in full: nobody presses a button for one more sentence. */
export const fullUpTo = 900;

/** What is shown of a longer one. */
const leadLength = 320;

/** The end of a sentence with the white space after it, also in Arabic, Persian and Chinese. */
const sentenceEnd = /[.!?؟。…][”“"»)]*\s+/g;

const lengthOf = (blocks: RichText): number => plainText(blocks).length;

/** Where to cut a piece of text; undefined where no sentence ends in it soon enough. */
const cutAt = (text: string, from: number): number | undefined => {
  const ends = [...text.matchAll(sentenceEnd)].map(({0: end, index}) => index + end.length);
  return ends.find((end) => end >= from && end < text.length);
};

/** A paragraph without end becomes two: one sentence after the length wanted. */
const cutInlines = (inlines: readonly Inline[]): [Inline[], Inline[]] | undefined => {
  let length = 0;
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === 'text') {
      const {text} = inline;
      const end = length + text.length < leadLength ? undefined : cutAt(text, leadLength - length);
      if (end !== undefined) {
        const [head, tail] = [text.slice(0, end).trimEnd(), text.slice(end)];
        return [
          [...inlines.slice(0, index), {...inline, text: head}],
          [{...inline, text: tail}, ...inlines.slice(index + 1)],
        ];
      }
      length += text.length;
    } else length += lengthOf([{type: 'paragraph', inlines: [inline]}]);
  }
  return undefined;
};

/**
 * Cuts a long text between two blocks, or in a paragraph without end at the end of a sentence, after some 300
 * characters. What is short stays whole, and so does what cannot be cut anywhere.
 */
export const cutText = (blocks: RichText): CutText => {
  if (lengthOf(blocks) <= fullUpTo) return {lead: blocks, rest: []};
  let count = 0;
  while (count < blocks.length && lengthOf(blocks.slice(0, count)) < leadLength) count += 1;
  const last = blocks[count - 1];
  const halves =
    last?.type === 'paragraph' && lengthOf([last]) > fullUpTo ? cutInlines(last.inlines) : undefined;
  if (!halves) return {lead: blocks.slice(0, count), rest: blocks.slice(count)};
  const [head, tail] = halves;
  return {
    lead: [...blocks.slice(0, count - 1), {type: 'paragraph', inlines: head}],
    rest: [{type: 'paragraph', inlines: tail}, ...blocks.slice(count)],
  };
};
