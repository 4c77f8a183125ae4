import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isPrivateAddress} from './private-addresses.js';

describe('isPrivateAddress', () => {
  it('knows this machine, the local network and the metadata service', () => {
    for (const address of [
      '127.0.0.1',
      '127.9.9.9',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.178.1',
      '169.254.169.254',
      '100.64.0.1',
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fd00::7',
      '[::1]',
    ]) {
      assert.equal(isPrivateAddress(address), true, address);
    }
  });

  it('is not deceived by an IPv4 address in the form of IPv6', () => {
    for (const address of ['::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1', '2002:c0a8:b201::1']) {
      assert.equal(isPrivateAddress(address), true, address);
    }
  });

  it('lets the public internet pass', () => {
    for (const address of [
      '93.184.216.34',
      '172.32.0.1',
      '2606:4700::1111',
      '::ffff:8.8.8.8',
      '64:ff9b::808:808',
    ]) {
      assert.equal(isPrivateAddress(address), false, address);
    }
  });

  it('takes a name for no address', () => {
    assert.equal(isPrivateAddress('localhost'), false);
    assert.equal(isPrivateAddress(''), false);
  });
});
