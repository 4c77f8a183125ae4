import {BlockList, isIP, isIPv4} from 'node:net';

/*
 * Addresses that are not of the public internet (IANA's special-purpose registries, RFC 6890): this machine, the local
 * network, the metadata service of a cloud. A source that names one, or a name that leads to one, could make the tool
 * read what nobody outside may see.
 */

const ranges4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

const ranges6 = [
  ['::', 128],
  ['::1', 128],
  ['100::', 64],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

const blocked = new BlockList();
for (const [net, bits] of ranges4) blocked.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of ranges6) blocked.addSubnet(net, bits, 'ipv6');

/** The two groups in which an IPv6 address may carry an IPv4 address, by its prefix: NAT64 (RFC 6052), 6to4 (RFC 3056). */
const carriers = [
  {prefix: /^64:ff9b::/, groups: [-2, -1]},
  {prefix: /^2002:/, groups: [1, 2]},
] as const;

const byteTexts = (group: string): readonly string[] => {
  const value = parseInt(group || '0', 16);
  return [String(value >> 8), String(value & 255)];
};

/** The IPv4 address inside an IPv6 address, where it has one. */
const carriedAddress = (address: string): string | undefined => {
  // The URL parser gives the one way to write it.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const carrier = carriers.find(({prefix}) => prefix.test(written));
  const groups = written.split(':');
  return carrier?.groups.flatMap((at) => byteTexts(groups.at(at) ?? '')).join('.');
};

/** Whether an IP address is not of the public internet; false for a text that is no address. */
export const isPrivateAddress = (address: string): boolean => {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(bare) === 0) return false;
  // Also finds `::ffff:127.0.0.1`, an IPv4 address in the form of IPv6.
  if (isIPv4(bare)) return blocked.check(bare, 'ipv4');
  const carried = carriedAddress(bare);
  return blocked.check(bare, 'ipv6') || (carried !== undefined && blocked.check(carried, 'ipv4'));
};
