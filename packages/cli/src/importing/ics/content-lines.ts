/** A content line of RFC 5545 §3.1 with its continuations, and the number of its first line in the file. */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
  /** A line of it had to be guessed to belong there: the first such one. */
  readonly repaired?: {readonly line: number; readonly text: string} | undefined;
}

/** A name with a parameter or a value. Names in small letters are allowed, but people write `Uhrzeit: 19.00` too. */
const START = /^(?:[A-Z\d][A-Z\d-]*|x-[\w-]+|begin|end)\s*[;:]/;

interface OpenLine {
  readonly line: number;
  text: string;
  repaired?: {readonly line: number; readonly text: string};
}

/**
 * The content lines of a calendar, unfolded. A line that neither is folded nor begins with a name is the rest of a text
 * whose line end somebody forgot to escape: it goes on with the line before.
 */
export const contentLines = (text: string): readonly ContentLine[] => {
  const lines: OpenLine[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const last = lines.at(-1);
    const line = index + 1;
    if (raw.trim() === '') return;
    if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
    else if (START.test(raw) || !last) lines.push({line, text: raw});
    else {
      last.text += `\\n${raw}`;
      last.repaired ??= {line, text: raw};
    }
  });
  return lines;
};
