import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseDocument} from 'htmlparser2';
import {oembedAddress, writePage, type PageOptions} from './oembed.js';

const options: PageOptions = {
  widget: 'calendar',
  attributes: {src: 'https://city.example/feed.json', view: 'list'},
  script: 'https://city.example/mitmach/1/mitmach.js',
  link: 'https://city.example/',
  text: 'Alle Termine',
  title: 'Termine',
  lang: 'de',
  page: 'https://city.example/termine.html',
};

describe('oembedAddress', () => {
  it('is beside the page, whatever its name', () => {
    assert.deepEqual(
      ['termine.html', 'termine', '', 'termine.html?a=1#b', 'a/'].map((name) =>
        oembedAddress(`https://a.example/${name}`),
      ),
      [
        'https://a.example/termine.oembed.json',
        'https://a.example/termine.oembed.json',
        'https://a.example/index.oembed.json',
        'https://a.example/termine.oembed.json',
        'https://a.example/a/index.oembed.json',
      ],
    );
  });
});

describe('writePage', () => {
  it('writes a page with the widget that names its oEmbed file', () => {
    const page = writePage('page', options);
    assert.match(page, /^<!doctype html>\n<html lang="de">\n/);
    assert.ok(
      page.includes(
        '<link rel="alternate" type="application/json+oembed" href="https://city.example/termine.oembed.json" title="Termine">',
      ),
    );
    assert.ok(page.includes('<script src="https://city.example/mitmach/1/frame.js" defer></script>'));
    assert.ok(
      page.includes(
        '<div data-mitmach="calendar" data-src="https://city.example/feed.json" data-view="list">',
      ),
    );
  });

  it('writes the file, with the page in a frame', () => {
    assert.deepEqual(JSON.parse(writePage('oembed', options)), {
      version: '1.0',
      type: 'rich',
      title: 'Termine',
      provider_name: 'city.example',
      provider_url: 'https://city.example/',
      cache_age: 86_400,
      width: 600,
      height: 640,
      html: '<iframe src="https://city.example/termine.html" title="Termine" width="600" height="640"></iframe>',
    });
  });

  it('keeps hostile values where they belong', () => {
    const title = '"><script>alert(1)</script>&';
    const document = parseDocument(
      writePage('page', {...options, title, text: title, attributes: {src: title}}),
    );
    const tags = JSON.stringify(document, (key, value: unknown) =>
      ['parent', 'prev', 'next'].includes(key) ? undefined : value,
    );
    assert.equal(tags.match(/"name":"script"/g)?.length, 2);
  });
});
