import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import './define.js';
import {FeedDeskDriver} from './feed-desk.driver.js';
import type {MitmachFeedDesk} from './feed-desk.element.js';

const desk = async (...files: readonly File[]): Promise<FeedDeskDriver> => {
  const frame = await fixture<HTMLElement>(
    html`<div lang="de"><mitmach-feed-desk></mitmach-feed-desk></div>`,
  );
  const driver = new FeedDeskDriver(frame.querySelector('mitmach-feed-desk') as MitmachFeedDesk);
  await driver.one('.start');
  if (files.length > 0) await driver.drop(...files);
  return driver;
};

const table = (name = 'termine.csv'): File =>
  new File(['Titel;Beginn;Ort\nLesefest;28.11.2026 15:00;Bibliothek\nChor;1.12.2026;Dom\n'], name);

const isAskedBeforeLeaving = (): boolean => {
  const event = new Event('beforeunload', {cancelable: true});
  dispatchEvent(event);
  return event.defaultPrevented;
};

const focused = (driver: FeedDeskDriver): string => driver.root.activeElement?.id ?? '';

describe('the form of <mitmach-feed-desk>', () => {
  it('gives the texts of an entry one more language, and goes to the first of them', async () => {
    const driver = await desk(table());
    await driver.press(/^Bearbeiten: „Lesefest/);
    await waitUntil(() => driver.root.activeElement?.localName === 'h3', 'The form is not open.');
    driver.root.querySelector<HTMLElement>('.languages summary')?.click();
    const select = (await driver.one('#language-new')) as HTMLSelectElement;
    select.value = 'ar';
    await driver.press('Hinzufügen');
    const field = await driver.one('#field-title-ar');
    await waitUntil(() => focused(driver) === 'field-title-ar', 'The focus stays elsewhere.');
    expect([field.lang, field.dir]).to.deep.equal(['ar', 'rtl']);
    expect(driver.text('label[for=field-title-ar]')).to.equal('Titel (Arabisch)');
    expect(((await driver.one('#field-title-de')) as HTMLInputElement).value).to.equal('Lesefest');
  });

  it('takes a language away, says so, and keeps the focus beside it', async () => {
    const driver = await desk(table());
    await driver.press(/^Bearbeiten: „Lesefest/);
    await waitUntil(() => driver.root.activeElement?.localName === 'h3', 'The form is not open.');
    driver.root.querySelector<HTMLElement>('.languages summary')?.click();
    ((await driver.one('#language-new')) as HTMLSelectElement).value = 'de-simple';
    await driver.press('Hinzufügen');
    await driver.fill('field-title-de-simple', 'Wir lesen');
    await driver.press('Texte in dieser Sprache entfernen: Leichte Sprache');
    await waitUntil(() => driver.status === 'Texte entfernt: Leichte Sprache');
    await waitUntil(() => focused(driver) === 'language-new', 'The focus is lost.');
    expect(((await driver.one('#field-title')) as HTMLInputElement).value).to.equal('Lesefest');
  });

  it('asks before the page is left while somebody writes, and does not wipe what is being written', async () => {
    const driver = await desk();
    await driver.fill('new-publisher', 'Büro');
    await driver.fill('new-title', 'Termine');
    (await driver.one('.way:has(#new-title) button')).click();
    await driver.press('Neuer Eintrag');
    expect(isAskedBeforeLeaving()).to.equal(false);
    const field = (await driver.one('#field-title')) as HTMLInputElement;
    field.value = 'Fe';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await waitUntil(isAskedBeforeLeaving, 'Nobody asks.');
    driver.element.requestUpdate();
    await driver.element.updateComplete;
    expect(field.value).to.equal('Fe');
  });

  it('keeps a form with changes when something else would close it, and says what to do', async () => {
    const driver = await desk(table());
    await driver.press(/^Bearbeiten: „Lesefest/);
    await driver.fill('field-title', 'Vorlesefest');
    await driver.press('Rückgängig');
    await driver.one('.held');
    expect(((await driver.one('#field-title')) as HTMLInputElement).value).to.equal('Vorlesefest');
    await driver.press('Speichern');
    await waitUntil(() => driver.rows[0]?.title === 'Vorlesefest', 'It is not saved.');
    expect(driver.all('.held')).to.deep.equal([]);
  });
});

describe('the files of <mitmach-feed-desk>', () => {
  it('can be read again in another way, with the former choices filled in and corrections kept', async () => {
    const driver = await desk(table());
    await driver.press(/^Bearbeiten: „Lesefest/);
    await driver.fill('field-start-day', '2026-12-24');
    await driver.press('Speichern');
    await waitUntil(() => driver.status.startsWith('Gespeichert'), 'It is not saved.');
    await driver.press('Spalten ändern: termine.csv');
    await driver.one('.mapping');
    expect(driver.text('.mapping h2')).to.equal('Was steht in termine.csv?');
    const selects = driver.all('.columns select') as HTMLSelectElement[];
    expect(selects.map(({value}) => value)).to.deep.equal(['title', 'start', 'location.name']);
    expect(driver.text('.again')).to.contain('Einen Eintrag dieser Datei haben Sie berichtigt.');
    const [, , place] = selects;
    if (!place) throw new Error('A column is missing.');
    place.value = 'organization';
    place.dispatchEvent(new Event('change'));
    await waitUntil(() => driver.status.startsWith('2 Einträge erkannt'), 'It is not read.');
    await driver.press('Neu einlesen');
    await waitUntil(() => driver.texts('.notice p').some((text) => text.includes('neu eingelesen')));
    const facts = driver.texts('.row .what').filter((text) => text.includes('termine.csv'));
    expect(facts).to.have.length(2);
    expect(facts.some((text) => text.includes('24. Dezember 2026'))).to.equal(true);
  });

  it('stay as they are when the columns are looked at and left', async () => {
    const driver = await desk(table());
    const before = driver.rows;
    await driver.press('Spalten ändern: termine.csv');
    await driver.press('Abbrechen');
    await waitUntil(() => driver.status === 'termine.csv bleibt, wie es war.');
    expect(driver.rows).to.deep.equal(before);
  });

  for (const [what, file, sentence] of [
    ['is empty', new File([''], 'leer.csv'), 'Die Datei ist leer.'],
    ['has no row', new File(['Titel;Beginn;Ort\n'], 'kopf.csv'), 'In kopf.csv steht kein Eintrag.'],
  ] as const) {
    it(`are refused in plain words where one ${what}`, async () => {
      const driver = await desk(file);
      await driver.one('.notice');
      expect(driver.text('.notice')).to.contain(sentence);
    });
  }
});
