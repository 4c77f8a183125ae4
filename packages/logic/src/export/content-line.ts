const OCTETS_A_LINE = 75;

/** Also those line ends that RFC 5545 does not know and some software does (U+2028, U+2029). */
const LINE_END = /\r\n|[\r\n\u2028\u2029]/g;
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A value of the type TEXT (RFC 5545 §3.3.11): its line ends and the characters with a meaning are escaped. */
export const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(LINE_END, String.raw`\n`)
    .replaceAll('\t', ' ');

/** A line of the type TEXT; undefined without a text. */
export const textLine = (name: string, text: string | undefined): string | undefined =>
  text ? `${name}:${textValue(text)}` : undefined;

const foldCharacters = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS_A_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Most lines are short, and most of the long ones are ASCII, where a character is an octet. */
const fold = (line: string): string => {
  if (line.length * 3 <= OCTETS_A_LINE) return line;
  if (BEYOND_ASCII.test(line)) return foldCharacters(line);
  let folded = line.slice(0, OCTETS_A_LINE);
  for (let at = OCTETS_A_LINE; at < line.length; at += OCTETS_A_LINE - 1) {
    folded += `\r\n ${line.slice(at, at + OCTETS_A_LINE - 1)}`;
  }
  return folded;
};

/**
 * Content lines as RFC 5545 §3.1 has them: folded to 75 octets of UTF-8 with no character split, each ended by CRLF.
 * Control characters are taken out of every line, so that no value can begin a new one. Lines that are undefined
 * are left out.
 */
export const joinLines = (lines: readonly (string | undefined)[]): string =>
  lines
    .filter((line) => line !== undefined)
    .map((line) => `${fold(line.replace(CONTROLS, ''))}\r\n`)
    .join('');
