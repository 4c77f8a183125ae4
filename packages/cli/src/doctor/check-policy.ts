import {blockedBy, changesFor, parsePolicies, type Blocked, type Needs, type Policy} from './csp/index.js';
import type {Diagnosis} from './diagnosis.js';

/** The policies that a page is under. */
export interface PagePolicies {
  /** `Content-Security-Policy`. */
  readonly header?: string | undefined;
  /** `Content-Security-Policy-Report-Only`. */
  readonly reportOnly?: string | undefined;
  /** Of `<meta>` elements. */
  readonly metas: readonly string[];
}

/** In a `<meta>` some directives do not count (CSP3 §3.3). */
const withoutSandbox = (policy: Policy): Policy =>
  new Map(
    [...policy].filter(([name]) => name !== 'sandbox' && name !== 'report-uri' && name !== 'frame-ancestors'),
  );

const listed = (blocked: readonly Blocked[]): string =>
  [...new Set(blocked.map(({what}) => what))].join(', ');

const blocks = (
  policy: Policy,
  blocked: readonly Blocked[],
  {about, isMeta}: {about: string; isMeta: boolean},
): Diagnosis => {
  const changes = changesFor(policy, blocked);
  const directives = [...new Set(blocked.map(({by}) => by))].join(', ');
  const holes = {what: listed(blocked), directives};
  return {
    code: 'policy-blocks',
    state: 'error',
    about,
    holes,
    remedy: {kind: 'policy', policy, changes, isMeta},
  };
};

/** Only Chromium compares the hash of a file with a policy. */
const hashOnly = (policy: Policy, {scripts, page: about}: Needs): Diagnosis[] => {
  const values = [...(policy.get('script-src') ?? []), ...(policy.get('script-src-elem') ?? [])];
  const hashes = scripts.filter(
    ({integrity = ''}) => values.includes(`'${integrity.trim()}'`) && integrity !== '',
  );
  return hashes.length > 0 ? [{code: 'policy-hash', state: 'warning', about}] : [];
};

const judged = (policy: Policy, needs: Needs, isMeta: boolean): Diagnosis[] => {
  const about = needs.page;
  const blocked = blockedBy(isMeta ? withoutSandbox(policy) : policy, needs);
  const nonces = blocked.filter(({isHostUseless}) => isHostUseless);
  const others = blocked.filter(({isHostUseless}) => !isHostUseless);
  return [
    ...(nonces.length > 0
      ? [{code: 'policy-nonce', state: 'error', about, holes: {what: listed(nonces)}} as const]
      : []),
    ...(others.length > 0 ? [blocks(policy, others, {about, isMeta})] : []),
    ...(blocked.length === 0 ? hashOnly(policy, needs) : []),
  ];
};

/** Which parts of mitmach the policies of a page keep from working, and the lines that let them. */
export const checkPolicies = ({header, reportOnly, metas}: PagePolicies, needs: Needs): Diagnosis[] => {
  const about = needs.page;
  const inHeader = parsePolicies(header ?? '');
  const inMetas = metas.flatMap(parsePolicies);
  const found = [
    ...inHeader.flatMap((policy) => judged(policy, needs, false)),
    ...inMetas.flatMap((policy) => judged(policy, needs, true)),
  ];
  const tested = parsePolicies(reportOnly ?? '').some((policy) => blockedBy(policy, needs).length > 0);
  const report: Diagnosis[] = tested ? [{code: 'policy-tested', state: 'warning', about}] : [];
  if (found.length > 0) return [...found, ...report];
  const isFree = inHeader.length + inMetas.length === 0;
  return [{code: isFree ? 'no-policy' : 'policy', state: 'ok', about}, ...report];
};
