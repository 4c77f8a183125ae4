import './define.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {FinderDriver} from './finder.driver.js';

const item = {
  id: 'one',
  title: 'Lesen mit Kindern',
  summary: 'Die ausführliche Kurzfassung.',
  description: 'Die ausführliche Beschreibung.',
  plainLanguage: 'Sie lesen mit Kindern.\n\nDas macht Freude.',
};

const feedOf = (own: object): string =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        specVersion: '1.0',
        title: 'Test',
        language: 'de',
        timeZone: 'Europe/Berlin',
        opportunities: [{...item, ...own}],
      }),
    ]),
  );

const mount = async (lang: string, own: object = {}): Promise<FinderDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('mitmach-finder');
  for (const [name, value] of Object.entries({src: feedOf(own)})) element.setAttribute(name, value);
  place.append(element);
  const driver = new FinderDriver(element);
  await driver.reads(item.title);
  return driver;
};

const opened = async (lang: string, own: object = {}): Promise<string> => {
  const driver = await mount(lang, own);
  await driver.press(item.title);
  await waitUntil(() => /Beschreibung|Freude/.test(driver.dialog ?? ''), 'the offer is open', {
    timeout: 10_000,
  });
  return driver.dialog ?? '';
};

describe('<mitmach-finder> for readers of simple German', () => {
  it('tells offers in plain language instead of the description', async () => {
    const words = await opened('de-simple');
    expect(words).to.match(/Sie lesen mit Kindern\.\s*Das macht Freude\./);
    expect(words).not.to.match(/ausführliche|In Leichter Sprache/);
  });

  it('tells the description where the feed has no plain language, and not as a foreign one', async () => {
    const words = await opened('de-simple', {plainLanguage: undefined});
    expect(words).to.include('Die ausführliche Beschreibung.');
    expect(words).not.to.include('nur in dieser Sprache');
  });

  it('tells the description where the plain language is none that they read', async () => {
    const words = await opened('de-DE-simple', {plainLanguage: {da: 'Det giver glæde. Freude.'}});
    expect(words).to.include('Die ausführliche Beschreibung.');
  });

  it('tells others the description, and offers the plain language besides', async () => {
    const words = await opened('de');
    expect(words).to.include('Die ausführliche Beschreibung.');
    expect(words).to.include('In Leichter Sprache');
  });

  it('begins with the plain language in the list', async () => {
    const driver = await mount('de-simple');
    expect(driver.wordsOf(item.title)).to.include('Sie lesen mit Kindern. Das macht Freude.');
    expect(driver.wordsOf(item.title)).not.to.include('ausführliche');
  });
});
