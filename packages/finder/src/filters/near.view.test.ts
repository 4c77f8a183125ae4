import {expect} from '@open-wc/testing';
import {mountFilters, offersFeed, places, type FiltersHost, type FilterSetting} from './filters.driver.js';

const feed = offersFeed([{causes: ['sports']}], {places});

const mount = (setting: Partial<FilterSetting> = {}): Promise<FiltersHost> =>
  mountFilters({feed, names: ['near', 'causes'], ...setting}, 'en');

type Ask = Geolocation['getCurrentPosition'];

/** A browser that answers in a certain way when it is asked where it is. */
const answering = (answer: Ask): (() => void) => {
  const own = Geolocation.prototype.getCurrentPosition;
  Geolocation.prototype.getCurrentPosition = answer;
  return () => {
    Geolocation.prototype.getCurrentPosition = own;
  };
};
const refusal =
  (code: number): Ask =>
  (_: unknown, onError: (error: object) => void) => {
    onError({code, PERMISSION_DENIED: 1});
  };

describe('distance in the filters', () => {
  it('is told as it is typed, with the radius', async () => {
    const host = await mount({open: ['near']});
    await host.type('select', '5');
    await host.type('.near input', '249');
    expect([host.heard, host.wordsOf('.suggestions button')]).to.deep.equal([
      [
        ['near', undefined, 5],
        ['near', {place: '249'}, 5],
      ],
      ['24937 Altstadt', '24939 Nordstadt'],
    ]);
  });

  it('takes a suggestion, and gives the focus back to the field', async () => {
    const host = await mount({open: ['near']});
    await host.type('.near input', '249');
    await host.press('24939 Nordstadt');
    const [field] = host.all<HTMLInputElement>('.near input');
    expect([field?.value, host.shadowRoot?.activeElement === field, host.all('.suggestions')]).to.deep.equal([
      '24939',
      true,
      [],
    ]);
  });

  it('keeps what is typed from the hotkeys of the page', async () => {
    const host = await mount({open: ['near']});
    const heard: string[] = [];
    host.addEventListener('keydown', ({key}) => heard.push(key));
    for (const key of ['j', 'Escape']) {
      host
        .all('.near input')[0]
        ?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    }
    expect(heard).to.deep.equal(['Escape']);
  });

  it('asks for the location only when its button is pressed', async () => {
    let asked = 0;
    const restore = answering(((onFound: (position: object) => void) => {
      asked += 1;
      onFound({coords: {latitude: 54.8, longitude: 9.4}});
    }) as Ask);
    try {
      const host = await mount({open: ['near']});
      const before = asked;
      await host.press('Use my location');
      expect([before, asked, host.heard]).to.deep.equal([
        0,
        1,
        [['near', {point: {lat: 54.8, lon: 9.4}, label: 'Near here'}, undefined]],
      ]);
      expect(host.wordsOf('[role=status]')[0]).to.equal('Measured from where you are.');
    } finally {
      restore();
    }
  });

  const answers = {
    1: 'Your browser does not tell your location. You can allow it in its settings.',
    2: 'Your location cannot be found at the moment.',
    3: 'Your location cannot be found at the moment.',
  };
  for (const [code, words] of Object.entries(answers)) {
    it(`says in words that there is no location when the browser answers ${code}`, async () => {
      const restore = answering(refusal(Number(code)));
      try {
        const host = await mount({open: ['near']});
        await host.press('Use my location');
        expect([host.wordsOf('.location [role=status]'), host.heard]).to.deep.equal([[words], []]);
      } finally {
        restore();
      }
    });
  }

  it('is left out where nobody knows where anything is', async () => {
    const host = await mount({feed: offersFeed([{causes: ['sports']}])});
    expect(host.wordsOf('summary')).to.deep.equal(['Cause']);
  });
});
