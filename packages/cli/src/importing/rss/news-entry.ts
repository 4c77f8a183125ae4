/** A picture of an entry. */
export interface EntryImage {
  readonly url: string;
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
  /** In pixels, where it is said. */
  readonly width?: number | undefined;
}

export interface EntryFile {
  readonly url: string;
  readonly title?: string | undefined;
  readonly mediaType?: string | undefined;
  readonly bytes?: number | undefined;
}

/** An entry of any kind of news feed. Texts are HTML, dates as written. */
export interface NewsEntry {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
  readonly authors: readonly {readonly name?: string | undefined; readonly url?: string | undefined}[];
  readonly categories: readonly string[];
  readonly images: readonly EntryImage[];
  readonly files: readonly EntryFile[];
  /** Tag of its language, the feed's where it has none. */
  readonly language?: string | undefined;
}

/** A plain text as HTML. */
export const plainHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\r\n?|\n/g, '<br>');

const IMAGE_NAME = /\.(jpe?g|png|webp|gif|avif|svg)(\?.*)?$/i;

/** Whether a file is an image, by its type, or where none is said by its name. */
export const isImageFile = ({url, mediaType}: EntryFile): boolean =>
  mediaType ? /^image\b/i.test(mediaType) : IMAGE_NAME.test(url);

/** Defined values alone. */
export const present = <Value>(values: readonly (Value | undefined)[]): readonly Value[] =>
  values.filter((value) => value !== undefined);
