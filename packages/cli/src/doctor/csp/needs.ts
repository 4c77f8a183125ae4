import {decisive, sourceFits, type Policy} from './policy.js';

/** A script of the page, as its policy looks at it. */
interface ScriptNeed {
  readonly address: string;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** What the widgets of a page need of its policies. */
export interface Needs {
  /** Address of the page. */
  readonly page: string;
  readonly scripts: readonly ScriptNeed[];
  /** Files that the scripts load, by examples: the modules beside them. */
  readonly parts: readonly string[];
  /** Feeds, their pages and config files. */
  readonly data: readonly string[];
  readonly images: readonly string[];
  readonly styles: readonly string[];
  readonly frames: readonly string[];
  /** Names of Trusted Types policies. */
  readonly trustedTypes: readonly string[];
}

/** What a policy blocks, and what would have to be in which directive. */
export interface Blocked {
  /** The directive that the fix belongs into. */
  readonly directive: string;
  /** The one that blocks now; absent where `directive` is to be added to what falls back to no other. */
  readonly by: string;
  /** What is blocked: an address, or the name of a Trusted Types policy. */
  readonly what: string;
  /** What to add. */
  readonly source: string;
  /** The policy goes by nonces, and the script does not have the right one. */
  readonly isNonceMissing?: true | undefined;
  /** Beside 'strict-dynamic' no host counts: nothing can be added, the script needs the nonce. */
  readonly isHostUseless?: true | undefined;
}

const isUnder = (pattern: RegExp, values: readonly string[]): boolean =>
  values.some((value) => pattern.test(value));

const hasNonce = (values: readonly string[], {nonce}: ScriptNeed): boolean =>
  nonce !== undefined && nonce !== '' && values.includes(`'nonce-${nonce}'`);

const hasHash = (values: readonly string[], {integrity = ''}: ScriptNeed): boolean =>
  integrity.split(/\s+/).some((hash) => hash !== '' && values.includes(`'${hash}'`));

const isStrict = (values: readonly string[]): boolean => isUnder(/^'strict-dynamic'$/i, values);

const isListed = (values: readonly string[], address: string, page: string): boolean =>
  values.some((value) => sourceFits(value, new URL(address), new URL(page)));

const scriptRuns = (values: readonly string[], script: ScriptNeed, page: string): boolean =>
  hasNonce(values, script) ||
  hasHash(values, script) ||
  (!isStrict(values) && isListed(values, script.address, page));

/** A nonce is passed on to what the loader loads, and 'strict-dynamic' trusts it; else its place must be listed. */
const partRuns = (values: readonly string[], part: string, {scripts, page}: Needs): boolean =>
  scripts.some((script) => hasNonce(values, script)) ||
  (isStrict(values) && scripts.some((script) => hasHash(values, script))) ||
  (!isStrict(values) && isListed(values, part, page));

const sourceFor = (address: string, page: string): string => {
  const {origin} = new URL(address);
  return origin === new URL(page).origin ? "'self'" : origin;
};

/** Where something is to be added: a directive that is only inherited gets one of its own. */
const placeFor = (name: string, by: string): string => {
  if (by !== 'default-src' && by !== 'child-src') return by;
  return name.replace(/-elem$/, '');
};

const blockedScripts = (policy: Policy, needs: Needs): Blocked[] => {
  const by = decisive(policy, 'script-src-elem');
  if (by === undefined) return [];
  const values = policy.get(by) ?? [];
  const directive = placeFor('script-src-elem', by);
  const isHostUseless = isStrict(values) || undefined;
  const isNonceMissing = isHostUseless ?? (isUnder(/^'nonce-/i, values) || undefined);
  const scripts = needs.scripts.filter((script) => !scriptRuns(values, script, needs.page));
  const parts = scripts.length > 0 ? [] : needs.parts.filter((part) => !partRuns(values, part, needs));
  return [...scripts.map(({address}) => address), ...parts].map((what) => ({
    directive,
    by,
    what,
    source: sourceFor(what, needs.page),
    isNonceMissing,
    isHostUseless,
  }));
};

/** Which directive decides about which files of the page. */
const addressRules = [
  ['connect-src', 'data'],
  ['img-src', 'images'],
  ['style-src-elem', 'styles'],
  ['frame-src', 'frames'],
] as const;

const blockedAddresses = (policy: Policy, needs: Needs): Blocked[] =>
  addressRules.flatMap(([name, files]) => {
    const by = decisive(policy, name);
    if (by === undefined) return [];
    const values = policy.get(by) ?? [];
    const directive = placeFor(name, by);
    return needs[files]
      .filter((address) => !isListed(values, address, needs.page))
      .map((what) => ({directive, by, what, source: sourceFor(what, needs.page)}));
  });

const blockedTypes = (policy: Policy, {trustedTypes}: Needs): Blocked[] => {
  const by = 'trusted-types';
  const names = policy.get(by);
  if (!names || names.includes('*')) return [];
  return trustedTypes
    .filter((name) => !names.includes(name))
    .map((name) => ({directive: by, by, what: name, source: name}));
};

/** A sandboxed page without leave to run scripts runs none. */
const blockedSandbox = (policy: Policy): Blocked[] => {
  const leaves = policy.get('sandbox');
  if (!leaves || leaves.includes('allow-scripts')) return [];
  return [{directive: 'sandbox', by: 'sandbox', what: 'JavaScript', source: 'allow-scripts'}];
};

/** What a policy does not let the widgets of a page have. */
export const blockedBy = (policy: Policy, needs: Needs): Blocked[] => [
  ...blockedSandbox(policy),
  ...blockedScripts(policy, needs),
  ...blockedAddresses(policy, needs),
  ...blockedTypes(policy, needs),
];

/** A change of one directive. */
export interface DirectiveChange {
  readonly directive: string;
  /** Its values now; where it falls back to another, that one's. Undefined where there is none. */
  readonly now: readonly string[] | undefined;
  readonly added: readonly string[];
  readonly then: readonly string[];
}

const withAdded = (now: readonly string[], added: readonly string[]): string[] => [
  ...now.filter((value) => value.toLowerCase() !== "'none'"),
  ...added,
];

/** What to change in a policy so that nothing is blocked any more, directive by directive. */
export const changesFor = (policy: Policy, blocked: readonly Blocked[]): DirectiveChange[] => {
  const byDirective = new Map<string, Set<string>>();
  for (const {directive, source, isHostUseless} of blocked) {
    if (isHostUseless) continue;
    byDirective.set(directive, (byDirective.get(directive) ?? new Set<string>()).add(source));
  }
  return [...byDirective].map(([directive, sources]) => {
    const inherited = blocked.find((each) => each.directive === directive)?.by ?? directive;
    const now = policy.get(directive) ?? policy.get(inherited);
    const added = [...sources].filter((source) => !(now ?? []).includes(source));
    return {directive, now: policy.get(directive), added, then: withAdded(now ?? [], added)};
  });
};

/** The policy with its changes. */
export const changed = (policy: Policy, changes: readonly DirectiveChange[]): Policy => {
  const next = new Map(policy);
  for (const {directive, then} of changes) next.set(directive, then);
  return next;
};
