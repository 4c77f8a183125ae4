import {lookup, type LookupAddress} from 'node:dns';
import type {LookupFunction} from 'node:net';
import {SourceError} from './failure.js';
import {isPrivateAddress} from './private-addresses.js';

/** Asks for all addresses of a name; `node:dns`, unless a test brings its own. */
export type Resolve = (
  name: string,
  callback: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

const resolveByDns: Resolve = (name, callback) => {
  lookup(name, {all: true}, callback);
};

/**
 * A look-up for connections that refuses a name as soon as one of its addresses is private. The connection is made to
 * the very addresses that were checked, so that a name that changes its answer in between (DNS rebinding) gains nothing.
 */
export const guardedLookup =
  (resolve: Resolve = resolveByDns): LookupFunction =>
  (name, {all}, callback) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      const refused = addresses.find(({address}) => isPrivateAddress(address));
      if (error) callback(error, '');
      else if (refused || !first) callback(new SourceError('private-address', name), '');
      else if (all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
