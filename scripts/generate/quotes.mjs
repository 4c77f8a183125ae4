/**
 * Lets documents quote files of the repository, so that what people copy is what tests have run: what stands between
 * `<!-- quote: docs/examples/finder.ts -->` and `<!-- /quote -->` is the file as it is.
 */
import {extname} from 'node:path';
import {documents, textOf} from '../docs/markdown.mjs';
import {keep} from './feed/keep.mjs';

const QUOTE = /(<!-- quote: (\S+) -->)\n[^]*?(<!-- \/quote -->)/g;

/** @param {string} text of a document @returns {string} with its quotes as the files are now */
const withQuotes = (text) =>
  text.replaceAll(QUOTE, (...[, begin, path, end]) => {
    const fence = '```';
    return `${begin}\n\n${fence}${extname(path).slice(1)}\n${textOf(path).trimEnd()}\n${fence}\n\n${end}`;
  });

keep(Object.fromEntries(documents().map((path) => [path, withQuotes(textOf(path))])));
