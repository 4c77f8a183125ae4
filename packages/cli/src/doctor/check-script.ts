import {createHash} from 'node:crypto';
import {textOf, type Answer} from './answer.js';
import {checkCaching, checkCompression, checkScriptType, originOf} from './check-answer.js';
import type {Diagnosis} from './diagnosis.js';
import type {PageScript} from './page.js';

/** Beside `mitmach.js` and the like there is a version in the text, and no other. */
const versionText = /["'`](\d+\.\d+\.\d+(?:-[\w.]+)?)["'`]/;

/** A folder or a file that is named after a whole version, `/1.4.2/`, `@1.4.2/`. */
const versionAddress = /[/@]v?(\d+\.\d+\.\d+(?:-[\w.]+)?)[/.]/;

/** The version of a script, by its address or its text. */
export const versionOf = (answer: Answer): string | undefined =>
  versionAddress.exec(new URL(answer.address).pathname)?.[1] ?? versionText.exec(textOf(answer))?.[1];

const algorithms = /^(sha256|sha384|sha512)-([A-Za-z\d+/]+={0,2})$/;

/** Whether the text of a script is the one its `integrity` names; of several algorithms the strongest counts. */
const fitsIntegrity = (integrity: string, body: Uint8Array): boolean => {
  const hashes = integrity.split(/\s+/).flatMap((entry) => {
    const [, algorithm, hash] = algorithms.exec(entry) ?? [];
    return algorithm === undefined || hash === undefined ? [] : [{algorithm, hash}];
  });
  const strongest = hashes
    .map(({algorithm}) => algorithm)
    .sort()
    .at(-1);
  if (strongest === undefined) return true;
  const own = createHash(strongest).update(body).digest('base64');
  return hashes.some(({algorithm, hash}) => algorithm === strongest && hash === own);
};

const integrity = ({integrity: wanted}: PageScript, {asked: about, body}: Answer): Diagnosis[] => {
  if (wanted === undefined || wanted.trim() === '') return [];
  return fitsIntegrity(wanted, body)
    ? [{code: 'integrity', state: 'ok', about}]
    : [{code: 'integrity-wrong', state: 'error', about}];
};

/** A module from elsewhere is not run without leave; the loader finds another way, at the price of a larger file. */
const cors = (
  {isModule}: PageScript,
  {asked: about, headers, address}: Answer,
  page: string,
): Diagnosis[] => {
  const allowed = headers['access-control-allow-origin']?.trim();
  const origin = originOf(page);
  if (originOf(address) === origin) return [];
  if (allowed === '*' || allowed === origin) return [{code: 'cors', state: 'ok', about, holes: {allowed}}];
  const remedy = {kind: 'cors'} as const;
  return [{code: 'script-cors-missing', state: isModule ? 'error' : 'warning', about, remedy}];
};

/**
 * Whether a browser runs a script of a page, and whether it is the one that is meant.
 * @param page its address
 */
export const checkScript = (script: PageScript, answer: Answer, page: string): Diagnosis[] => {
  const version = versionOf(answer);
  const isNamedByVersion = versionAddress.test(new URL(answer.address).pathname);
  return [
    ...checkScriptType(answer),
    ...(version === undefined
      ? []
      : [{code: 'script-version', state: 'ok', about: answer.asked, holes: {version}} as const]),
    ...cors(script, answer, page),
    ...integrity(script, answer),
    ...checkCaching(answer, isNamedByVersion),
    ...checkCompression(answer),
  ];
};
