import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {blockedBy, changed, changesFor, type Needs} from './needs.js';
import {parsePolicies, sourceFits, writePolicy, type Policy} from './policy.js';

const page = 'https://club.example/termine/';

const policyOf = (text: string): Policy => parsePolicies(text)[0]!;

const needs: Needs = {
  page,
  scripts: [{address: 'https://city.example/mitmach/mitmach.js'}],
  parts: ['https://city.example/mitmach/core.js'],
  data: ['https://city.example/feed.json'],
  images: ['https://city.example/images/a.jpg'],
  styles: [],
  frames: [],
  trustedTypes: ['lit-html'],
};

const blocked = (policy: string, more: Partial<Needs> = {}): string[] =>
  blockedBy(policyOf(policy), {...needs, ...more}).map(({directive, source}) => `${directive} ${source}`);

/** The policy after the changes that are advised. */
const mended = (text: string): string => {
  const policy = policyOf(text);
  return writePolicy(changed(policy, changesFor(policy, blockedBy(policy, needs))));
};

describe('sourceFits', () => {
  const cases: readonly (readonly [source: string, address: string, fits: boolean])[] = [
    ['*', 'https://a.example/x', true],
    ['*', 'data:image/png,', false],
    ["'self'", 'https://club.example/x.js', true],
    ["'self'", 'https://www.club.example/x.js', false],
    ["'none'", 'https://club.example/x.js', false],
    ['https:', 'https://a.example/', true],
    ['http:', 'https://a.example/', true],
    ['https:', 'http://a.example/', false],
    ['data:', 'data:image/png,', true],
    ['a.example', 'https://a.example/x', true],
    ['a.example', 'http://a.example/x', false],
    ['http://a.example', 'https://a.example/x', true],
    ['*.example', 'https://a.example/x', true],
    ['*.a.example', 'https://a.example/x', false],
    ['https://*.a.example', 'https://b.a.example/x', true],
    ['A.Example', 'https://a.example/x', true],
    ['a.example:8080', 'https://a.example/x', false],
    ['a.example:*', 'https://a.example:8080/x', true],
    ['https://a.example/js/', 'https://a.example/js/x.js', true],
    ['https://a.example/js', 'https://a.example/js/x.js', false],
    ['https://a.example/js/x.js', 'https://a.example/js/x.js?v=1', true],
    ["'unsafe-inline'", 'https://a.example/x', false],
    ['notahost!', 'https://a.example/x', false],
  ];
  for (const [source, address, fits] of cases) {
    it(`${fits ? 'lets' : 'does not let'} ${source} be ${address}`, () => {
      assert.equal(sourceFits(source, new URL(address), new URL(page)), fits);
    });
  }
});

describe('blockedBy', () => {
  it('has nothing against mitmach in a policy that says nothing of it', () => {
    assert.deepEqual(blocked("object-src 'none'; frame-ancestors 'self'; style-src 'self'"), []);
  });

  it('names what is blocked, and where to allow it', () => {
    assert.deepEqual(blocked("default-src 'self'"), [
      'script-src https://city.example',
      'connect-src https://city.example',
      'img-src https://city.example',
    ]);
  });

  it('lets a script run that is listed, by its element rule first', () => {
    assert.deepEqual(blocked("script-src 'none'; script-src-elem https://city.example"), []);
    assert.deepEqual(blocked('script-src https://city.example; script-src-elem b.example'), [
      'script-src-elem https://city.example',
    ]);
  });

  it('asks for the modules too, where only the script itself is listed', () => {
    const found = blockedBy(policyOf('script-src https://city.example/mitmach/mitmach.js'), needs);
    assert.deepEqual(
      found.map(({what}) => what),
      ['https://city.example/mitmach/core.js'],
    );
  });

  describe('with a nonce', () => {
    const withNonce = (nonce?: string): Partial<Needs> => ({scripts: [{...needs.scripts[0]!, nonce}]});

    it('lets the script with the nonce run, and all that it loads', () => {
      assert.deepEqual(blocked("script-src 'nonce-abc'", withNonce('abc')), []);
      assert.deepEqual(blocked("script-src 'nonce-abc' 'strict-dynamic'", withNonce('abc')), []);
    });

    it('tells that the nonce is missing or another', () => {
      for (const nonce of [undefined, 'xyz']) {
        const [found] = blockedBy(policyOf("script-src 'nonce-abc'"), {...needs, ...withNonce(nonce)});
        assert.equal(found?.isNonceMissing, true);
      }
    });

    it("does not look at hosts beside 'strict-dynamic'", () => {
      const policy = policyOf("script-src 'strict-dynamic' 'nonce-abc' https://city.example");
      const found = blockedBy(policy, needs);
      assert.deepEqual(
        found.map(({what, isHostUseless}) => [what, isHostUseless]),
        [['https://city.example/mitmach/mitmach.js', true]],
      );
      assert.deepEqual(changesFor(policy, found), []);
    });
  });

  it("lets a script with a listed hash load others only beside 'strict-dynamic'", () => {
    const scripts = [{...needs.scripts[0]!, integrity: 'sha384-abc'}];
    assert.deepEqual(blocked("script-src 'sha384-abc' 'strict-dynamic'", {scripts}), []);
    assert.deepEqual(blocked("script-src 'sha384-abc'", {scripts}), ['script-src https://city.example']);
  });

  it('needs Lit among the trusted types, where they are listed', () => {
    assert.deepEqual(blocked("require-trusted-types-for 'script'"), []);
    assert.deepEqual(blocked("require-trusted-types-for 'script'; trusted-types lit-html dompurify"), []);
    assert.deepEqual(blocked('trusted-types *'), []);
    assert.deepEqual(blocked("trusted-types 'none'"), ['trusted-types lit-html']);
  });

  it('needs leave to run scripts in a sandbox', () => {
    assert.deepEqual(blocked('sandbox allow-forms'), ['sandbox allow-scripts']);
    assert.deepEqual(blocked('sandbox allow-scripts'), []);
  });

  it('looks at frames by their fallbacks', () => {
    const frames = ['https://city.example/mitmach/frame.html'];
    assert.deepEqual(blocked("child-src 'self'", {frames}), ['frame-src https://city.example']);
  });
});

describe('changesFor', () => {
  it('adds to what there is, and copies what a new directive no longer inherits', () => {
    assert.equal(
      mended("default-src 'self'; img-src 'self' data:"),
      "default-src 'self'; img-src 'self' data: https://city.example; script-src 'self' https://city.example; connect-src 'self' https://city.example",
    );
  });

  it("takes 'none' out, beside which nothing else counts", () => {
    assert.equal(
      mended("default-src 'none'; trusted-types 'none'"),
      "default-src 'none'; trusted-types lit-html; script-src https://city.example; connect-src https://city.example; img-src https://city.example",
    );
  });

  it('leads to a policy that blocks nothing', () => {
    for (const policy of [
      "default-src 'self'",
      "script-src 'none'; connect-src b.example",
      "img-src 'none'; sandbox",
    ]) {
      assert.deepEqual(blocked(mended(policy)), [], policy);
    }
  });
});

describe('parsePolicies', () => {
  it('reads several policies of one header, directives in any case, of two the first', () => {
    const policies = parsePolicies(
      "Default-SRC 'self';; script-src a.example; script-src b.example, img-src *",
    );
    assert.deepEqual(policies.map(writePolicy), ["default-src 'self'; script-src a.example", 'img-src *']);
  });
});
