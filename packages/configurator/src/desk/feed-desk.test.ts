import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import './define.js';
import type {Json} from './document.model.js';
import {FeedDeskDriver} from './feed-desk.driver.js';
import type {MitmachFeedDesk} from './feed-desk.element.js';

const desk = async (lang = 'de'): Promise<FeedDeskDriver> => {
  const frame = await fixture<HTMLElement>(
    html`<div lang=${lang}><mitmach-feed-desk></mitmach-feed-desk></div>`,
  );
  const driver = new FeedDeskDriver(frame.querySelector('mitmach-feed-desk') as MitmachFeedDesk);
  await driver.one('.start');
  return driver;
};

const file = (name: string, content: BlobPart): File => new File([content], name);

const faults = `Titel;Beginn;Ort
Lesefest;28.11.2026 15:00;Bibliothek
Repair-Café;31.2.2026 10:00;Werkhof
;12.12.2026;Rathaus
`;

/** The text of the file that the desk gives away. */
const downloadOf = async (driver: FeedDeskDriver): Promise<Json> => {
  const {createObjectURL} = URL;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob): string => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  try {
    await driver.press('Herunterladen');
    await driver.press('feed.json herunterladen');
    await waitUntil(() => blobs.length > 0, 'Nothing was given away.');
  } finally {
    URL.createObjectURL = createObjectURL;
  }
  return JSON.parse((await blobs[0]?.text()) ?? '') as Json;
};

const isAskedBeforeLeaving = (): boolean => {
  const event = new Event('beforeunload', {cancelable: true});
  dispatchEvent(event);
  return event.defaultPrevented;
};

describe('<mitmach-feed-desk>', () => {
  it('shows the items of a file that is dropped, with what is wrong beside each', async () => {
    const driver = await desk();
    await driver.drop(file('termine.csv', faults));
    await driver.one('.row .wrong');
    expect(driver.rows).to.deep.equal([
      {
        title: 'Repair-Café',
        wrong: ['Beginn ist „31.2.2026 10:00“; das ist kein lesbares Datum.'],
      },
      {title: 'Lesefest', wrong: []},
      {
        title: 'Ohne Titel',
        wrong: ['Titel fehlt oder ist leer. Füllen Sie es aus oder nehmen Sie den Eintrag heraus.'],
      },
    ]);
    expect(driver.status).to.equal('3 Einträge aus termine.csv, 2 brauchen einen Blick');
    expect(driver.texts('.row .hint')[0]).to.equal('termine.csv, Zeile 3');
  });

  it('lets an item be corrected, which clears its problem and is in the download', async () => {
    const driver = await desk();
    await driver.drop(file('termine.csv', faults));
    await driver.press(/^Bearbeiten: „Repair/);
    await driver.fill('field-start-day', '2026-02-28');
    await driver.fill('field-start-time', '10:00');
    await waitUntil(() => driver.texts('.said').length === 0, 'The sentence stays.');
    await driver.press('Speichern');
    await waitUntil(() =>
      driver.rows.some(({title, wrong}) => title === 'Repair-Café' && wrong.length === 0),
    );
    expect(driver.status).to.equal('Gespeichert: Repair-Café');
    const feed = await downloadOf(driver);
    expect((feed['events'] as Json[]).map(({title, start}) => [title, start])).to.deep.include([
      'Repair-Café',
      '2026-02-28T10:00',
    ]);
  });

  it('says beside a field what is wrong with it as soon as it is', async () => {
    const driver = await desk();
    await driver.drop(file('termine.csv', faults));
    await driver.press(/^Bearbeiten: „Lesefest/);
    await driver.fill('field-url', 'javascript:alert(1)');
    const field = await driver.one('#field-url[aria-invalid=true]');
    const said = driver.root.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(said?.textContent).to.contain('Webseite');
    await driver.fill('field-url', 'www.example.org');
    await waitUntil(() => field.getAttribute('aria-invalid') === null);
    expect((field as HTMLInputElement).value).to.equal('https://www.example.org');
  });

  it('asks what is in a table where its header does not say', async () => {
    const driver = await desk();
    await driver.drop(file('liste.csv', 'Was wird;Los gehts\nFest;1.12.2026 19:00\nLauf;2.12.2026\n'));
    expect(driver.text('.mapping h2')).to.equal('Was steht in liste.csv?');
    const selects = driver.all('.columns select') as HTMLSelectElement[];
    for (const [index, target] of ['title', 'start'].entries()) {
      const select = selects[index];
      if (!select) throw new Error('A column is missing.');
      select.value = target;
      select.dispatchEvent(new Event('change'));
      await waitUntil(() => driver.root.querySelector('.reading') === null);
      await driver.element.updateComplete;
    }
    await waitUntil(() => driver.text('.result') === '2 Einträge erkannt', 'The items are not recognized.');
    await driver.press('Übernehmen');
    await driver.one('.row');
    expect(driver.rows.map(({title}) => title)).to.deep.equal(['Fest', 'Lauf']);
  });

  it('takes calendars with series, private entries left out', async () => {
    const driver = await desk();
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:chor',
      'SUMMARY:Chorprobe',
      'DTSTART;TZID=Europe/Berlin:20261201T193000',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'EXDATE;TZID=Europe/Berlin:20261208T193000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:arzt',
      'SUMMARY:Arzt',
      'CLASS:PRIVATE',
      'DTSTART:20261201T080000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ];
    await driver.drop(file('kalender.ics', lines.join('\r\n')));
    await driver.one('.row');
    expect(driver.rows.map(({title}) => title)).to.deep.equal(['Chorprobe']);
    expect(driver.texts('.fact')).to.include('Reihe');
    const {events} = (await downloadOf(driver)) as {
      events: {recurrence: {occurrences: {starts: string[]}}}[];
    };
    expect(events[0]?.recurrence.occurrences.starts).to.deep.equal(['2026-12-01T19:30', '2026-12-15T19:30']);
  });

  it('adds a later file by id, and says what came of it', async () => {
    const driver = await desk();
    await driver.drop(file('a.csv', 'id;Titel;Beginn;Ort\n1;Fest;1.12.2026;A\n2;Lauf;2.12.2026;B\n'));
    await driver.drop(
      file('a.csv', 'id;Titel;Beginn;Ort\n1;Fest;1.12.2026;A\n2;Lauf;3.12.2026;B\n3;Chor;4.12.2026;C\n'),
    );
    await waitUntil(() => driver.texts('.notice p:first-child').length === 2);
    expect(driver.texts('.notice p:first-child')[1]).to.equal(
      '3 Einträge aus a.csv: 1 neu, 1 geändert, 1 unverändert',
    );
    expect(driver.rows.map(({title}) => title)).to.deep.equal(['Fest', 'Lauf', 'Chor']);
  });

  it('takes deleting back', async () => {
    const driver = await desk();
    await driver.drop(file('termine.csv', faults));
    await driver.press(/^Bearbeiten: „Lesefest/);
    await driver.press('Löschen');
    await waitUntil(() => driver.status === 'Gelöscht: Lesefest');
    expect(driver.rows).to.have.length(2);
    await driver.press('Rückgängig');
    await waitUntil(() => driver.rows.length === 3, 'It stays away.');
  });

  it('takes up the organizations that items name', async () => {
    const driver = await desk();
    await driver.drop(file('t.csv', 'Titel;Beginn;Ort;Verein\nFest;1.12.2026;A;TSV\nLauf;2.12.2026;B;TSV\n'));
    await waitUntil(() => driver.rows.every(({wrong}) => wrong.length === 1));
    await driver.press(/^Aufnehmen/);
    await waitUntil(() => driver.rows.every(({wrong}) => wrong.length === 0), 'They stay unknown.');
    const {organizations} = await downloadOf(driver);
    expect(organizations).to.deep.equal([{id: 'TSV', name: 'TSV'}]);
  });

  it('begins an empty feed, and does not take a new entry without a title', async () => {
    const driver = await desk();
    await driver.fill('new-publisher', 'Freiwilligenbüro');
    await driver.fill('new-title', 'Mitmachen');
    (await driver.one('.way:has(#new-title) button')).click();
    await driver.press('Neuer Eintrag');
    expect(driver.texts('.said')).to.deep.equal([]);
    await driver.press('Speichern');
    await driver.one('#field-title[aria-invalid=true]');
    await driver.fill('field-title', 'Fest');
    await driver.fill('field-start-day', '2026-12-01');
    await driver.press('Speichern');
    await driver.one('.row');
    const feed = await downloadOf(driver);
    expect(feed).to.deep.include({title: 'Mitmachen', publisher: {name: 'Freiwilligenbüro'}, language: 'de'});
  });

  it('asks before the page is left only while something would be lost', async () => {
    const driver = await desk();
    expect(isAskedBeforeLeaving()).to.equal(false);
    await driver.drop(file('termine.csv', faults));
    expect(isAskedBeforeLeaving()).to.equal(true);
    await downloadOf(driver);
    await waitUntil(() => !isAskedBeforeLeaving(), 'It still asks.');
    await driver.drop(file('b.csv', 'Titel;Beginn;Ort\nNeu;1.12.2026;Markt\n'));
    driver.element.remove();
    expect(isAskedBeforeLeaving()).to.equal(false);
  });

  it('speaks English to others than German readers, and another language as soon as the page does', async () => {
    const driver = await desk('fr');
    await driver.drop(file('termine.csv', faults));
    await driver.one('.row');
    expect(driver.rows[0]?.wrong[0]).to.contain('Begins');
    driver.element.parentElement?.setAttribute('lang', 'de');
    await waitUntil(() => driver.rows[0]?.wrong[0]?.startsWith('Beginn') ?? false, 'It goes on in English.');
  });

  it('says which file cannot be read, and keeps the rest', async () => {
    const driver = await desk();
    await driver.drop(file('foto.png', 'x'), file('termine.csv', faults));
    await driver.one('.row');
    expect(driver.texts('.notice p')[0]).to.contain('foto.png ist keine Datei');
  });
});
