import './define.js';
import {expect, fixture, html} from '@open-wc/testing';
import {TimelineDriver} from './timeline.driver.js';

const item = {
  id: 'one',
  title: 'Lesen mit Kindern',
  summary: 'Die ausführliche Kurzfassung.',
  description: 'Die ausführliche Beschreibung.',
  plainLanguage: 'Sie lesen mit Kindern.\n\nDas macht Freude.',
  date: '2020',
};

const feedOf = (own: object): string =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        specVersion: '1.0',
        title: 'Test',
        language: 'de',
        timeZone: 'Europe/Berlin',
        milestones: [{...item, ...own}],
      }),
    ]),
  );

const mount = async (lang: string, own: object = {}): Promise<TimelineDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('mitmach-timeline');
  for (const [name, value] of Object.entries({src: feedOf(own)})) element.setAttribute(name, value);
  place.append(element);
  const driver = new TimelineDriver(element);
  await driver.reads(item.title);
  return driver;
};

describe('<mitmach-timeline> for readers of simple German', () => {
  it('tells milestones in plain language instead of the description', async () => {
    const driver = await mount('de-simple');
    await driver.reads(/Sie lesen mit Kindern\.\s+Das macht Freude\./);
    expect(driver.words).not.to.include('ausführliche');
  });

  it('tells a long one by its own beginning and not by the summary', async () => {
    const driver = await mount('de-simple', {plainLanguage: 'Wir lesen Bücher.\n\n'.repeat(80)});
    await driver.reads('Mehr lesen');
    expect(driver.words).to.include('Wir lesen Bücher.');
    expect(driver.words).not.to.include('Kurzfassung');
  });

  it('tells the description where the feed has no plain language, and not as a foreign one', async () => {
    const driver = await mount('de-simple', {plainLanguage: undefined});
    expect(driver.words).to.include('Die ausführliche Beschreibung.');
    expect(driver.words).not.to.include('nur in dieser Sprache');
  });

  it('tells others the description', async () => {
    const driver = await mount('de');
    expect(driver.words).to.include('Die ausführliche Beschreibung.');
    expect(driver.words).not.to.include('Freude');
  });
});
