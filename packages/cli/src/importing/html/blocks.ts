import {renderRuns, type Run} from './runs.js';

/** Where an item of a list stands. */
export interface ItemPlace {
  /** 0 for an outer list. */
  readonly depth: number;
  /** Of an ordered list. */
  readonly number: number | undefined;
}

/** A paragraph, an item of a list, or a line that goes on with one of them. */
export interface Block {
  readonly runs: readonly Run[];
  readonly item?: ItemPlace | undefined;
  /** Goes on with the block before, on its next line. */
  readonly isNextLine?: true | undefined;
}

/** The reader of rich texts knows one level of lists inside a list. */
const indentOf = ({depth}: ItemPlace): string => (depth > 0 ? '   ' : '');

const markerOf = ({number}: ItemPlace): string => (number === undefined ? '- ' : `${number}. `);

const startOf = ({item, isNextLine}: Block, last: Block | undefined): string => {
  const marker = item && !isNextLine ? indentOf(item) + markerOf(item) : '';
  if (!last) return marker;
  return `${isNextLine || (item && last.item) ? '\n' : '\n\n'}${marker}`;
};

const shortened = (runs: readonly Run[], length: number): Run[] => {
  const kept: Run[] = [];
  let rest = length;
  for (const run of runs) {
    if (run.text.length >= rest) {
      return [...kept, {...run, text: `${run.text.slice(0, rest).replace(/\s+\S*$/, '')}…`}];
    }
    kept.push(run);
    rest -= run.text.length;
  }
  return kept;
};

/** The beginning of a block that is too long as a whole: markers and addresses take more room than the words. */
const beginningOf = (block: Block, length: number): string =>
  [0.5, 0.2, 0.05]
    .map((share) => startOf(block, undefined) + renderRuns(shortened(block.runs, length * share)))
    .find((text) => text.length <= length) ?? '';

const lengthOf = ({runs}: Block): number => runs.reduce((sum, {text}) => sum + text.length, 0);

/**
 * The Markdown of some blocks, in the subset that `parseRichText` of `@mitmach/feed` reads; each block holds words.
 * Where it would be longer than `length`, it ends with the last block that fits, or within the first.
 */
export const renderBlocks = (
  blocks: readonly Block[],
  length: number,
): {readonly text: string; readonly isCut: boolean} => {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    const isShort = text.length + lengthOf(block) <= length;
    const whole = isShort ? text + startOf(block, blocks[index - 1]) + renderRuns(block.runs) : undefined;
    if (whole === undefined || whole.length > length) {
      return {text: text || beginningOf(block, length), isCut: true};
    }
    text = whole;
  }
  return {text, isCut: false};
};
