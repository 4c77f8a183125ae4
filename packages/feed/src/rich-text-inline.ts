import {resolveLink} from './links.js';

export type Inline =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'emphasis'; readonly inlines: readonly Inline[]}
  | {readonly type: 'strong'; readonly inlines: readonly Inline[]}
  /** `href` is absolute and allowed (see `resolveLink`). */
  | {readonly type: 'link'; readonly href: string; readonly inlines: readonly Inline[]}
  | {readonly type: 'break'};

/** Something open: an emphasis or a bracket. The first frame of all is the text itself. */
interface Frame {
  /** What it becomes again when nothing closes it. */
  readonly marker: string;
  readonly inlines: Inline[];
  mayBeLink: boolean;
}

/** More open markers at once are text: it bounds the depth of the result and the time of every search. */
const MAXIMUM_DEPTH = 8;

/**
 * In turn: line break (1), escaped character (2), run of emphasis markers (3), opening bracket (4), closing
 * bracket with an address (5) or without, autolink (6), text. No alternative can match one stretch in two ways.
 */
const TOKEN =
  /\\?(\n)|\\([!-/:-@[-`{-~])|(\*{1,3}|_{1,3})|(!?\[)|\](?:\(<?((?:[^\s()<>\\]|\\.|\([^\s()<>]*\))+)>?(?:\s+"[^"]*")?\s*\))?|<([\w+.-]+:[^\s<>]+)>|[^\\\n*_![\]<]+|[^]/g;

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Parses the text of one paragraph or list item; `base` is the address of its relative links. */
export function parseInlines(text: string, base: string | undefined): readonly Inline[] {
  const inlines: Inline[] = [];
  const frames: Frame[] = [{marker: '', inlines, mayBeLink: false}];
  for (const match of text.matchAll(TOKEN)) {
    const [token, lineBreak, escaped, run, bracket, address, autolink] = match;
    const target = address ?? autolink;
    const href = target && resolveLink(target.replace(/\\(.)/g, '$1'), base);
    if (lineBreak) add(frames, {type: 'break'});
    else if (run) {
      emphasize(frames, run, [text.charAt(match.index - 1), text.charAt(match.index + run.length)]);
    } else if (bracket) open(frames, bracket);
    else if (token.startsWith(']')) closeBracket(frames, token, href);
    else if (autolink) addLink(frames, href, [{type: 'text', text: autolink}]);
    else addText(frames, escaped ?? token);
  }
  dissolve(frames, 1);
  return inlines;
}

function add(frames: Frame[], inline: Inline): void {
  const inlines = frames.at(-1)?.inlines;
  const last = inlines?.at(-1);
  if (last?.type === 'text' && inline.type === 'text') {
    inlines?.splice(-1, 1, {type: 'text', text: last.text + inline.text});
  } else inlines?.push(inline);
}

function addText(frames: Frame[], text: string): void {
  add(frames, {type: 'text', text});
}

function open(frames: Frame[], marker: string): void {
  if (frames.length > MAXIMUM_DEPTH) addText(frames, marker);
  else frames.push({marker, inlines: [], mayBeLink: marker === '['});
}

/** Turns what is open from `index` on into text. */
function dissolve(frames: Frame[], index: number): void {
  for (const {marker, inlines} of frames.splice(index)) {
    addText(frames, marker);
    for (const inline of inlines) add(frames, inline);
  }
}

/** A run of `*` or `_` and the characters around it; three are both kinds, the one opened last closed first. */
function emphasize(frames: Frame[], run: string, [before, after]: [string, string]): void {
  const one = run.charAt(0);
  const both = frames.at(-1)?.marker === one ? [one, one + one] : [one + one, one];
  for (const marker of run.length === 3 ? both : [run]) {
    const isEdge = (outside: string, inside: string): boolean =>
      /\S/.test(inside) && (marker === '**' || !WORD.test(outside));
    const index = isEdge(after, before) ? frames.findLastIndex((frame) => frame.marker === marker) : -1;
    if (index > 0) add(frames, {type: marker === one ? 'emphasis' : 'strong', inlines: close(frames, index)});
    else if (isEdge(before, after)) open(frames, marker);
    else addText(frames, marker);
  }
}

/** Ends the frame at `index`; what is still open in it is text. */
function close(frames: Frame[], index: number): readonly Inline[] {
  dissolve(frames, index + 1);
  return frames.pop()?.inlines ?? [];
}

/** A bracket without an address is text, and so is one that answers `![`. */
function closeBracket(frames: Frame[], token: string, href: string | undefined): void {
  const index = frames.findLastIndex(({marker}) => marker.endsWith('['));
  const frame = frames[index];
  if (frame?.mayBeLink && token !== ']') {
    addLink(frames, href, close(frames, index));
    return;
  }
  if (frame) dissolve(frames, index);
  addText(frames, token);
}

/** A link that is not allowed is its text, and one without text shows its address. No link holds another. */
function addLink(frames: Frame[], href: string | undefined, inlines: readonly Inline[]): void {
  if (!href) {
    for (const inline of inlines) add(frames, inline);
    return;
  }
  for (const frame of frames) frame.mayBeLink = false;
  add(frames, {type: 'link', href, inlines: inlines.length ? inlines : [{type: 'text', text: href}]});
}
