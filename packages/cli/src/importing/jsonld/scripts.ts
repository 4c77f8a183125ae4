import {Parser} from 'htmlparser2';

/** What stands in one script of a page. */
export interface JsonLdScript {
  readonly text: string;
  /** Of its start tag. */
  readonly line: number;
}

interface OpenScript extends JsonLdScript {
  text: string;
}

const CHUNK = 10_000;
/** Deeper than any page; the parser takes the more time for each element the deeper it is. */
const MAXIMUM_DEPTH = 1000;

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n|\r|\n/).length;

/** The JSON-LD scripts of a page, in its order. */
export const jsonLdScripts = (page: string): readonly JsonLdScript[] => {
  const scripts: OpenScript[] = [];
  let open: OpenScript | undefined;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, {type = ''}) => {
      depth += 1;
      if (name !== 'script' || !/^\s*application\/ld\+json\b/i.test(type)) return;
      open = {text: '', line: lineAt(page, parser.startIndex)};
      scripts.push(open);
    },
    ontext: (text) => {
      if (open) open.text += text;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (name === 'script') open = undefined;
    },
  });
  for (let at = 0; at < page.length && depth < MAXIMUM_DEPTH; at += CHUNK) {
    parser.write(page.slice(at, at + CHUNK));
  }
  return scripts;
};

/** Some publishers write scripts as if the page were XHTML, or end the last entry of a list with a comma. */
export const withoutWrapping = (text: string): string =>
  text
    .trim()
    .replace(/^(\/\/\s*)?<!(\[CDATA\[|--)/, '')
    .replace(/(\/\/\s*)?(\]\]|--)>$/, '')
    .trim();
