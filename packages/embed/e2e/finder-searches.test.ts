import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {Keyboard} from './finder-keyboard.js';
import {demoPage, visitFinder, type OpenedFinder} from './finder-page.js';
import {Site} from './visit.js';

/** A minute at one key in half a second. */
const keysOfAMinute = 120;

/** What people come for, each by the keyboard alone, from the top of the page to a person. */
describe('demo/finder.html by keyboard alone', () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  afterEach(() => site.leave());
  after(() => site.close());

  const begin = async (language = 'de'): Promise<OpenedFinder & {readonly keyboard: Keyboard}> => {
    const visit = await visitFinder(site, demoPage());
    if (language !== 'de') await visit.finder.speaks(language);
    await visit.finder.finder.locator('details.facet').first().waitFor();
    return {...visit, keyboard: new Keyboard(visit.finder)};
  };

  it('leads a student to something once at the weekend', async () => {
    const {finder, keyboard} = await begin();
    await keyboard.enter('Wie oft');
    await keyboard.tick('Einmalig');
    await keyboard.enter('Wann');
    await keyboard.enter('Sa, Samstag: ganzer Tag');
    await keyboard.skipToResults('Zu den Ergebnissen springen');
    const titles = await finder.titles();
    const link = await keyboard.openFirst('E-Mail schreiben');
    assert.ok(
      titles.some((title) => title.includes('Möwenbucht')),
      titles.join(' | '),
    );
    assert.ok(!titles.some((title) => title.includes('Engagement-Berater')), titles.join(' | '));
    assert.match(link, /^mailto:[^@?]+@[^?]+\?subject=/);
    assert.ok(keyboard.presses < keysOfAMinute, String(keyboard.presses));
  });

  it('leads a newcomer to something that needs no German, in Arabic', async () => {
    const {finder, keyboard} = await begin('ar');
    await keyboard.enter('اللغة');
    await keyboard.tick('دون معرفة الألمانية');
    await keyboard.skipToResults('الانتقال إلى النتائج');
    const badges = await finder.finder.locator('.offer .badges').allInnerTexts();
    const link = await keyboard.openFirst('اتصال:');
    assert.ok(
      badges.length > 5 && badges.every((words) => words.includes('دون الألمانية')),
      badges.join(' | '),
    );
    assert.match(link, /^tel:\+49\d+$/);
    assert.ok(keyboard.presses < keysOfAMinute, String(keyboard.presses));
  });

  it('leads a pensioner by questions to somebody to call', async () => {
    const {finder, keyboard} = await begin();
    await keyboard.enter('Hilfe bei der Auswahl');
    await finder.isThere('.guided-title');
    const first = await finder.focused();
    await keyboard.tick('Leben im Alter');
    await keyboard.enter('Weiter');
    await keyboard.enter('Überspringen');
    await keyboard.tick('Besuchen und begleiten');
    await keyboard.enter('Weiter');
    await keyboard.tick('Nachmittag');
    await keyboard.enter('Ergebnisse jetzt zeigen');
    await finder.finder.locator('.guided-reasons').first().waitFor();
    const reasons = await finder.finder.locator('.guided-reasons').first().innerText();
    const [title] = await finder.titles();
    const link = await keyboard.openFirst('Anrufen:');
    assert.deepEqual(
      [first, title],
      ['Was liegt Ihnen am Herzen?', 'Besuchsdienst: eine Stunde Zeit für einen Menschen'],
    );
    assert.match(reasons, /Passt, denn[^]*Leben im Alter/);
    assert.equal(link, 'tel:+494615550199');
    assert.ok(keyboard.presses < keysOfAMinute, String(keyboard.presses));
  });

  it('leads a company to a day for its team', async () => {
    const {finder, keyboard} = await begin();
    await keyboard.tabTo('Was möchten Sie tun?');
    await keyboard.type('pflanzen');
    await finder.finder.locator('mark').first().waitFor();
    await keyboard.enter('Geeignet für');
    await keyboard.tick('Unternehmen');
    await keyboard.skipToResults('Zu den Ergebnissen springen');
    const titles = await finder.titles();
    const link = await keyboard.openFirst('E-Mail schreiben');
    const about = await finder.dialog.innerText();
    assert.ok(
      titles.some((title) => title.includes('Pflanz 300 Bäume')),
      titles.join(' | '),
    );
    assert.match(about, /Unternehmen/);
    assert.match(link, /^mailto:/);
    assert.ok(keyboard.presses < keysOfAMinute, String(keyboard.presses));
  });

  it('comes back from an offer to where one was', async () => {
    const {page, finder, keyboard} = await begin();
    const [, second = ''] = await finder.titles();
    await keyboard.enter('Zu den Ergebnissen springen');
    await keyboard.enter(second);
    await finder.dialog.locator('.contact').waitFor();
    const title = await finder.focused();
    await page.keyboard.press('Escape');
    await finder.dialog.waitFor({state: 'detached'});
    assert.deepEqual([title, await finder.focused()], [second, second]);
  });
});
