import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {OutputFile} from './output-file.js';

/** 11 takes twenty times as long as 9, for two per cent. */
const QUALITY = 9;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** As large as the file: a larger window costs memory, and finds nothing more. */
const windowFor = (bytes: number): number =>
  Math.min(
    Math.max(Math.ceil(Math.log2(bytes + 1)), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_DEFAULT_WINDOW,
  );

/** A file as it is, and packed with gzip and brotli for servers that send what lies beside it. */
export const withCompressed = async ({name, data}: OutputFile): Promise<readonly OutputFile[]> => {
  const bytes = Buffer.from(data);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  };
  const [packed, packedMore] = await Promise.all([
    toGzip(bytes, {level: QUALITY}),
    toBrotli(bytes, {params}),
  ]);
  return [
    {name: `${name}.gz`, data: packed},
    {name: `${name}.br`, data: packedMore},
    {name, data: bytes},
  ];
};
