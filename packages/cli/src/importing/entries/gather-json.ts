import {decodeText} from '../decode.js';
import type {Imported, ImportOptions, SourceData} from '../importer.js';
import {Gathering} from './gathering.js';
import {unreadable} from './refusal.js';

/** A source in JSON. */
export interface JsonSource {
  readonly data: SourceData;
  readonly options: ImportOptions;
  /** What it should be, for the note where it is something else. */
  readonly format: string;
}

/** V8 tells the position in its message, others nothing. */
const lineOf = (error: unknown, text: string): number | undefined => {
  const [, position] = /position (\d+)/.exec(String(error)) ?? [];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
};

/**
 * Imports a JSON document.
 * @param gather takes up what the document holds; false for a document of another format
 */
export const gatherJson = (
  {data, options, format}: JsonSource,
  gather: (document: unknown, gathering: Gathering) => boolean,
): Imported => {
  const {text, notes} = decodeText(data);
  const gathering = new Gathering(data, options);
  gathering.notes.push(...notes);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const line = lineOf(error, text);
    return {drafts: [], notes: [...notes, unreadable(text, 'JSON', line === undefined ? {} : {line})]};
  }
  const isRead = gather(document, gathering);
  return isRead ? gathering.imported : {drafts: [], notes: [...notes, unreadable(text, format)]};
};
