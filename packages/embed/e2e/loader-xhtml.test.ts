import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {feed, files} from './drafts.js';
import {untilShown} from './drafts.js';
import {Site} from './visit.js';

const xhtml = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="de" xml:lang="de">
  <head>
    <title>Ein Verein</title>
    <script async="async" src="${files}mitmach.js"></script>
  </head>
  <body>
    <mitmach-timeline src="${feed}" limit="3"><a href="https://www.example.org/">Alle Meilensteine</a></mitmach-timeline>
    <div data-mitmach="timeline" data-src="${feed}">Alle <br /> Meilensteine</div>
  </body>
</html>`;

describe('a page that is sent as XML', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  for (const type of ['application/xhtml+xml', 'application/xml']) {
    it(`shows its widgets as ${type}`, async () => {
      site.put('/page.xhtml', xhtml, {'Content-Type': type});
      const {page, noise} = await site.visit('/page.xhtml');
      await untilShown(page, [3, 8]);
      assert.deepEqual(noise, {console: [], errors: [], foreign: []});
    });
  }
});
