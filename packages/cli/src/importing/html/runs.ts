import {resolveLink} from '@mitmach/feed';

/** A link of the text; two links to the same address are two objects. */
export interface Link {
  /** Absolute and allowed by the feed. */
  readonly url: string;
  title: string;
}

/** A stretch of text in one style; `\n` is a line break. */
export interface Run {
  text: string;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  readonly link: Link | undefined;
}

/** What stands right before and after a stretch, as far as it is known. */
interface Neighbours {
  readonly before: string;
  readonly after: string;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** What the reader of rich texts takes for markup; single markers within a word or between spaces it does not. */
const MARKUP = /[\\[\]]|[*_]+|<(?=[\w+.-]+:[^\s<>]+>)/g;

/** In turn: an address in angle brackets (1), a bare one, which ends neither with the sentence nor with its brackets. */
const ADDRESS =
  /<(https?:\/\/[^\s<>]+)>|https?:\/\/(?:\([^\s()<>"\\]*\)|[^\s()<>"\\])*(?:\([^\s()<>"\\]*\)|[^\s()<>"\\.,:;!?*_'’“”»\]])/g;

/** The same shape that the feed takes out of texts as an HTML tag. */
const TAG_START = /<(?=\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|!--)/gi;

/** The beginning of a line that would be read as an item of a list. */
const ITEM_START = /^(?:[-*+]|(\d{1,9})(?=[.)]))(?=[.)]? +\S)/;

const WORD_JOINER = '\u2060';

/**
 * Keeps words in pointed brackets (`<div>` in a text about HTML) from being taken for a tag and out of the feed: an
 * invisible word joiner follows the bracket.
 */
export const guardTags = (text: string): string => text.replace(TAG_START, `<${WORD_JOINER}`);

const isBetween = (text: string, index: number, kind: RegExp): boolean =>
  kind.test(text.charAt(index - 1)) && kind.test(text.charAt(index + 1));

const isAlone = (text: string, index: number): boolean =>
  isBetween(text, index, WORD) || isBetween(text, index, /\s/);

/** Escapes what would be read as emphasis, as a link or as an address. */
const escapeInline = (words: string): string => {
  const text = guardTags(words);
  return text.replace(MARKUP, (marker: string, index: number) =>
    /^[*_]$/.test(marker) && isAlone(text, index) ? marker : marker.replace(/[^]/g, String.raw`\$&`),
  );
};

/** What may be markup, a tag or an address; most texts hold none of it. */
const SPECIAL = /[\\[\]*_<]|https?:/;

/** Escapes a text in which bare addresses become links. */
const escapeWithAddresses = (text: string): string => {
  if (!SPECIAL.test(text)) return text;
  let escaped = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[1] ?? match[0];
    if (!resolveLink(address, undefined)) continue;
    escaped += `${escapeInline(text.slice(from, match.index))}<${address}>`;
    from = match.index + match[0].length;
  }
  return escaped + escapeInline(text.slice(from));
};

/** Puts a marker around the words of a text, never around the space at its edges. */
const mark = (marker: string, text: string): string => {
  const core = text.trim();
  if (!core) return text;
  const start = text.indexOf(core);
  return `${text.slice(0, start)}${marker}${core}${marker}${text.slice(start + core.length)}`;
};

/** The reader knows no emphasis that begins or ends within a word. */
const mayBeEmphasized = (text: string, {before, after}: Neighbours): boolean =>
  !(/^\S/.test(text) && WORD.test(before)) && !(/\S$/.test(text) && WORD.test(after));

/** Writes stretch after stretch, each knowing what stands before it. */
const writeEach = <Part>(
  parts: readonly Part[],
  before: string,
  write: (part: Part, next: Part | undefined, before: string) => string,
): string => {
  const written: string[] = [];
  let end = before;
  parts.forEach((part, index) => {
    const text = write(part, parts[index + 1], end);
    end = text.slice(-1) || end;
    written.push(text);
  });
  return written.join('');
};

const emphasized = (runs: readonly Run[], outside: Neighbours): string =>
  writeEach(runs, outside.before, (run, next, before) => {
    const words = run.link ? escapeInline(run.text) : escapeWithAddresses(run.text);
    const around = {before, after: next?.text.charAt(0) ?? outside.after};
    return run.isEmphasis && mayBeEmphasized(run.text, around) ? mark('_', words) : words;
  });

const groupBy = <Key>(runs: readonly Run[], keyOf: (run: Run) => Key): {key: Key; runs: Run[]}[] => {
  const groups: {key: Key; runs: Run[]}[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last && last.key === key) last.runs.push(run);
    else groups.push({key, runs: [run]});
  }
  return groups;
};

const styled = (runs: readonly Run[], outside: Neighbours): string =>
  writeEach(
    groupBy(runs, ({isStrong}) => isStrong),
    outside.before,
    ({key: isStrong, runs: group}, next, before) =>
      isStrong
        ? mark('**', emphasized(group, {before: '*', after: '*'}))
        : emphasized(group, {before, after: next ? '*' : outside.after}),
  );

const linked = (runs: readonly Run[], {url}: Link): string => {
  const words = runs.map(({text}) => text).join('');
  if (!words.trim()) return words;
  if (/^https?:[^\s<>\\]+$/.test(words) && resolveLink(words, undefined) === url) return `<${words}>`;
  const address = url.replace(/[\\()]/g, String.raw`\$&`);
  const text = styled(runs, {before: '[', after: ']'});
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return `${text.slice(0, start)}[${text.slice(start, end)}](${address})${text.slice(end)}`;
};

const escapeStart = (line: string): string =>
  line.replace(ITEM_START, (marker, number?: string) =>
    number === undefined ? `\\${marker}` : `${marker}\\`,
  );

/** The Markdown of one paragraph or list item, in the subset that `parseRichText` of `@mitmach/feed` reads. */
export const renderRuns = (runs: readonly Run[]): string =>
  writeEach(
    groupBy(runs, ({link}) => link),
    '',
    ({key: link, runs: group}, next, before) => {
      if (link) return linked(group, link);
      const text = styled(group, {before, after: next ? '[' : ''});
      // Right before a bracket it would make an image of the link.
      return next ? text.replace(/!$/, String.raw`\!`) : text;
    },
  )
    .split('\n')
    .map((line) => escapeStart(line.trim()))
    .join('\n');
