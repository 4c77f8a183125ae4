import {Parser} from 'htmlparser2';

/** What is told of an XML document, names without their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than any part of a workbook; the parser takes the more time for each element the deeper it is. */
const MAXIMUM_DEPTH = 100;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute by its name, whatever its prefix. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

/** Reads XML as it arrives. Entities that a document defines itself are left as they are, so that none can grow. */
export const readXml = async (chunks: AsyncIterable<Uint8Array>, handlers: XmlHandlers): Promise<void> => {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > MAXIMUM_DEPTH) throw new RangeError('Too deep');
        handlers.open?.(localName(name), attributes);
      },
      onclosetag: (name) => {
        depth -= 1;
        handlers.close?.(localName(name));
      },
      ontext: (text) => handlers.text?.(text),
    },
    {xmlMode: true},
  );
  const decoder = new TextDecoder();
  for await (const chunk of chunks) parser.write(decoder.decode(chunk, {stream: true}));
  parser.end(decoder.decode());
};
