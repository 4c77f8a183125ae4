import {expect} from '@open-wc/testing';
import {isAllowedLink, resolveLink} from './links.js';

const feed = 'https://feed.example/city/feed.json';

describe('isAllowedLink', () => {
  for (const link of [
    'https://example.org',
    'HTTP://example.org/a b?q=ä#x',
    'mailto:office@example.org?subject=Hello',
    'tel:+49461123456',
    'page.html',
    '../other/page',
    '/root',
    '?query',
    '#part',
    '//example.org/path',
    'javascript-course.html',
    './javascript:course',
  ]) {
    it(`allows ${link}`, () => {
      expect(isAllowedLink(link)).to.equal(true);
    });
  }

  for (const link of [
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\r:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0https://example.org',
    'https://example.org\n',
    'https://exa\u0000mple.org',
    'https://example.org/\u0085',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'view-source:https://example.org',
    'intent://scan/#Intent;end',
    'https://name@example.org',
    'https://name:secret@example.org',
    'https://:secret@example.org',
    'https://',
    'http://[::1',
  ]) {
    it(`refuses ${JSON.stringify(link)}`, () => {
      expect(isAllowedLink(link)).to.equal(false);
    });
  }
});

describe('resolveLink', () => {
  it('resolves a relative link against the address of the feed', () => {
    expect(resolveLink('events/1.html', feed)).to.equal('https://feed.example/city/events/1.html');
  });

  it('keeps an absolute link', () => {
    expect(resolveLink('mailto:office@example.org', feed)).to.equal('mailto:office@example.org');
  });

  it('needs no base for an absolute link', () => {
    expect(resolveLink('https://example.org/ä', undefined)).to.equal('https://example.org/%C3%A4');
  });

  it('gives nothing for a relative link without a base', () => {
    expect(resolveLink('events/1.html', undefined)).to.equal(undefined);
  });

  it('gives nothing for a link that is not allowed', () => {
    expect(resolveLink('javascript:alert(1)', feed)).to.equal(undefined);
  });

  it('gives nothing where the base brings a scheme that is not allowed', () => {
    expect(resolveLink('#part', 'blob:https://example.org/1')).to.equal(undefined);
    expect(resolveLink('x', 'ftp://example.org/feed.json')).to.equal(undefined);
    expect(resolveLink('x', 'data:application/json,1')).to.equal(undefined);
  });

  it('gives nothing where the base brings credentials', () => {
    expect(resolveLink('x', 'https://name:secret@example.org/feed.json')).to.equal(undefined);
  });

  it('gives nothing where the base is no address', () => {
    expect(resolveLink('x', 'feed.json')).to.equal(undefined);
  });

  it('lets a relative link stay in the file system of a demo that is opened from disk', () => {
    expect(resolveLink('page.html', 'file:///home/demo/feed.json')).to.equal('file:///home/demo/page.html');
  });

  it('lets no link leave for a network drive or another file', () => {
    expect(resolveLink('//server/share', 'file:///home/demo/feed.json')).to.equal(undefined);
    expect(resolveLink('file:///etc/passwd', 'file:///home/demo/feed.json')).to.equal(undefined);
  });
});
