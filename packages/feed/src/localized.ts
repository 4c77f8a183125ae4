/** A text in the feed's language, or the same text by BCP 47 tag: `{"de": "…", "ar": "…"}`. */
export type Localized = string | Readonly<Record<string, string>>;

export interface Reading {
  /** BCP 47 tags the reader understands, best first; when empty, the feed's language is taken for the reader's. */
  readonly languages: readonly string[];
  /** BCP 47 tag of the feed's plain strings. */
  readonly feedLanguage: string;
}

export interface ResolvedText {
  readonly text: string;
  /** BCP 47 tag of `text`, as the feed writes it. */
  readonly lang: string;
  /** True when the reader's languages do not include that of `text` (primary subtags are compared). */
  readonly isFallback: boolean;
}

/**
 * The text to show a reader. Each of the reader's languages, then the feed's, is looked up as in RFC 4647
 * section 3.4 (without regard to case, dropping subtags from the end: `de-AT` finds `de`), and last by primary
 * subtag alone (`de` finds `de-AT`); when none is there, the first entry counts. Empty entries count as absent; without any
 * entry the text is empty.
 */
export function resolveText(value: Localized, reading: Reading): ResolvedText {
  const {languages, feedLanguage} = reading;
  const entries = Object.entries(typeof value === 'string' ? {[feedLanguage]: value} : value).filter(
    ([, text]) => text,
  );
  let found: [string, string] | undefined;
  for (const range of [...languages, feedLanguage]) found ??= lookUp(entries, range.toLowerCase());
  const [lang, text] = found ?? entries[0] ?? [feedLanguage, ''];
  const readable = languages.length ? languages : [feedLanguage];
  return {text, lang, isFallback: !readable.some((language) => primary(language) === primary(lang))};
}

/**
 * Writing direction of a language by its script, which for a tag without one is the likely one of UTS #35
 * (`pa-PK` is written in Arabic script, `pa` is not). A malformed tag gives `ltr`.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  try {
    const {script = ''} = new Intl.Locale(lang).maximize();
    return /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/.test(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

function lookUp(entries: [string, string][], range: string): [string, string] | undefined {
  for (let tag = range; tag; tag = tag.slice(0, Math.max(tag.lastIndexOf('-'), 0))) {
    const entry = entries.find(([key]) => key.toLowerCase() === tag);
    if (entry) return entry;
  }
  return entries.find(([key]) => primary(key) === primary(range));
}

function primary(tag: string): string {
  return tag.toLowerCase().replace(/-.*/, '');
}
