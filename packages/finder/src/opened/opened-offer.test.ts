import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {contextOf, feedWith, OpenedHost, type OpenedSetting} from './opened.driver.js';
import type {OpenedOptions} from './opened-offer.js';

customElements.define('opened-host', OpenedHost);

const everything = {
  title: {de: 'Besuchsdienst', en: 'Visits'},
  summary: {de: 'Eine Stunde Zeit für einen Menschen.'},
  description: 'Kaffee, **Karten**, Klönen.\n\n- zu Hause\n- im Heim',
  plainLanguage: 'Sie besuchen einen Menschen.',
  urgent: true,
  organization: 'office',
  commitment: {kind: 'regular', hours: 2, per: 'week', months: 6},
  availability: ['tue-evening', 'thu-evening'],
  startDate: '2026-12-01',
  applicationDeadline: '2026-11-30',
  places: 3,
  placesLeft: 2,
  remote: 'partly',
  locations: [
    {
      name: 'Haus',
      address: {street: 'Am Kai 3', postalCode: '24937', city: 'Flensburg'},
      district: 'altstadt',
    },
  ],
  languageSkills: [{language: 'de', level: 'basic'}],
  requirements: ['police-certificate'],
  skills: ['Zuhören'],
  benefits: ['expenses', 'insurance'],
  suitableFor: ['seniors'],
  targetGroups: ['old'],
  accessibility: ['wheelchair', 'quiet-space'],
  minimumAge: 18,
  causes: ['care'],
  languages: ['de', 'en'],
  url: 'https://city.example/visits',
  image: {url: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', alt: 'Zwei am Tisch'},
  apply: {
    name: 'W. Thomsen',
    role: 'Leitung',
    email: 'moin@office.example',
    phone: '+49 461 555 0100',
    url: 'https://city.example/form',
    languages: ['de', 'en'],
    instructions: 'Kommen Sie vorbei.',
  },
  verified: '2026-07-06T09:15:00+02:00',
  source: {name: 'Börse', url: 'https://source.example/'},
};
const more = {
  organizations: [
    {id: 'office', name: 'Freiwilligenbüro', summary: 'Wir helfen.', url: 'https://office.example/'},
  ],
  opportunities: [
    {id: 'visit', ...everything},
    {id: 'other', title: 'Vorlesen', organization: 'office'},
  ],
};

const opened = async (
  setting: OpenedSetting & Partial<OpenedOptions> & {readonly theme?: string} = {},
): Promise<OpenedHost> => {
  const host = await fixture<OpenedHost>(html`<opened-host></opened-host>`);
  const {id = 'visit', key, isMarked = false, distance, ranges, theme = 'light'} = setting;
  host.theme = theme;
  const context = await contextOf(feedWith({}, setting.more ?? more), setting);
  await host.show({context, id, key, isMarked, distance, ...(ranges && {ranges})});
  return host;
};

describe('an offer that is open', () => {
  for (const [language, theme] of [
    ['de', 'light'],
    ['ar', 'light'],
    ['da', 'dark'],
    ['fa', 'dark'],
  ] as const) {
    it(`has nothing for axe to find in ${language}, ${theme}`, async () => {
      const host = await opened({language, theme, key: 'finder', distance: 2});
      for (const each of host.all('details')) (each as HTMLDetailsElement).open = true;
      await expect(host).to.be.accessible();
    });
  }

  it('shows all that is known of it', async () => {
    const {words} = await opened();
    const wanted = [
      ...['Besuchsdienst', 'Dringend', 'Regelmäßig, 2 Stunden pro Woche', 'für 6 Monate'],
      ...['Dienstag und Donnerstag abends', 'ab 1. Dezember 2026', 'Am Kai 3', 'Noch 2 von 3 Plätzen frei'],
      ...['30. November 2026', 'W. Thomsen · Leitung', 'Kommen Sie vorbei.', 'E-Mail schreiben'],
      ...['Anrufen: +49 461 555 0100', 'moin@office.example', 'Online melden', 'Führungszeugnis', 'Zuhören'],
      ...[
        'Etwas Deutsch reicht',
        'ab 18',
        'Versicherung',
        'Rollstuhlgerecht',
        'Freiwilligenbüro',
        'Wir helfen.',
      ],
      ...[
        'Karten',
        'In Leichter Sprache',
        'Seit 6. Juli 2026 nicht geprüft',
        'Quelle: Börse',
        'Seite des Angebots',
      ],
    ];
    expect(wanted.filter((each) => !words.includes(each))).to.deep.equal([]);
  });

  it('has one way to ask that stands out, the mail', async () => {
    const host = await opened();
    expect(
      host.all('.contact .primary').map((link) => link.getAttribute('href')?.slice(0, 26)),
    ).to.deep.equal(['mailto:moin@office.example']);
  });

  it('says so where the feed does not have it', async () => {
    const host = await opened({id: 'nothing'});
    expect(host.words).to.include('Angebot nicht gefunden').and.to.include('gibt es hier nicht mehr');
  });

  it('says that it is closed, and offers no way to apply', async () => {
    const opportunities = [{id: 'visit', ...everything, status: 'closed'}];
    const host = await opened({more: {...more, opportunities}});
    expect([
      host.words.includes('Dieses Angebot besteht nicht mehr.'),
      host.all('.contact').length,
    ]).to.deep.equal([true, 0]);
  });

  it('marks what was looked for', async () => {
    const ranges = (text: string) => (text.startsWith('Besuch') ? [{from: 0, to: 6}] : []);
    const host = await opened({ranges});
    expect(host.all('mark').map(({textContent}) => textContent)).to.deep.equal(['Besuch']);
  });

  it('is remembered by its button', async () => {
    const host = await opened({isMarked: true});
    const button = host.named('Gemerkt');
    button.click();
    expect([button.getAttribute('aria-pressed'), host.done]).to.deep.equal(['true', ['mark visit']]);
  });

  it('is closed by its button and by Escape', async () => {
    const host = await opened();
    const [dialog] = host.all('dialog') as HTMLDialogElement[];
    host.named('Schließen').click();
    await host.updateComplete;
    const isClosed = dialog?.open === false;
    await host.show({...host.options!, id: 'visit'});
    dialog?.dispatchEvent(new Event('cancel', {cancelable: true}));
    await host.updateComplete;
    expect([isClosed, dialog?.open]).to.deep.equal([true, false]);
  });

  it('leads to another offer of the organization, whose title gets the focus', async () => {
    const host = await opened();
    host.named('Vorlesen').click();
    await waitUntil(() => host.shadowRoot?.activeElement?.localName === 'h2', 'the title has the focus');
    expect(host.all('h2')[0]?.textContent).to.equal('Vorlesen');
  });

  it('prints itself alone', async () => {
    const {print} = window;
    let printed: readonly string[] = [];
    const host = await opened();
    window.print = () => {
      printed = host.all('[data-mitmach-printed]').map(({localName}) => localName);
      dispatchEvent(new Event('afterprint'));
    };
    host.named('Drucken').click();
    window.print = print;
    expect(printed).to.deep.equal(['dialog']);
  });

  it('shares this page with the offer open, and not what else was remembered', async () => {
    const {hash} = location;
    history.replaceState(null, '', '#tab&mitmach.bookmarks=opportunities:a,b');
    const host = await opened({key: 'finder'});
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
    host.named('Link kopieren').click();
    Reflect.deleteProperty(navigator, 'clipboard');
    history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
    expect(new URL(copied[0] ?? '').hash).to.equal('#tab&mitmach.finder=open:visit');
  });

  it('fits into 320 pixels, whatever the title and the texts', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(20);
    const offer = {...everything, id: 'visit', title: long, summary: long, description: long, skills: [long]};
    const host = await opened({more: {...more, opportunities: [offer]}});
    const dialog = host.all('dialog')[0]!;
    dialog.style.width = '288px';
    const {right} = dialog.getBoundingClientRect();
    const widest = Math.max(...host.all('dialog *').map((each) => each.getBoundingClientRect().right));
    expect(widest).to.be.at.most(right + 0.5);
  });
});
