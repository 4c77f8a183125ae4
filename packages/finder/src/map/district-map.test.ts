import {parseFeed, type Feed} from '@mitmach/feed';
import type {Choice} from '@mitmach/logic/opportunities';
import {controlsCatalogue, controlsStyles, Locale, WidgetElement, type FacetState} from '@mitmach/ui';
import {countOf, faultUrl} from '@mitmach/ui/testing';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, render, type TemplateResult} from 'lit';
import finderAr from '../locales/ar.js';
import finderDe from '../locales/de.js';
import {DistrictMap} from './district-map.js';
import {isForbidden} from './forbidden.js';
import ar from './locales/ar.js';
import de from './locales/de.js';
import type {MapPoint} from './map-context.js';
import {mapStyles} from './map.styles.js';
import {streetView} from './street.view.js';
import {tileServer} from './tile-server.js';

const area = (west: number): object => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 54],
      [west + 1, 54],
      [west + 1, 55],
      [west, 55],
      [west, 54],
    ],
  ],
});

interface FeedOptions {
  readonly geometryUrl?: string;
  readonly hasGeometry?: boolean;
  readonly districts?: readonly string[];
}

const feedOf = ({geometryUrl, hasGeometry, districts = ['nord', 'mitte', 'sued']}: FeedOptions): Feed => {
  const parsed = parseFeed(
    {
      specVersion: '1.0',
      title: 'Stadt',
      language: 'de',
      timeZone: 'Europe/Berlin',
      ...(geometryUrl !== undefined && {geometryUrl}),
      vocabularies: {
        districts: districts.map((id, at) => ({
          id,
          label: id.toUpperCase(),
          ...(hasGeometry && {geometry: area(at)}),
        })),
      },
    },
    location.href,
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.feed;
};

const texts = {
  de: {...controlsCatalogue.texts['de'], ...finderDe, ...de, retry: 'Erneut versuchen'},
  ar: {...controlsCatalogue.texts['en'], ...finderAr, ...ar, retry: 'إعادة'},
} as const;

class MapHost extends LitElement {
  static override styles = [WidgetElement.styles, controlsStyles, mapStyles];
  feed = feedOf({hasGeometry: true});
  counts = new Map([
    ['nord', 4],
    ['mitte', 0],
    ['sued', 9],
  ]);
  chosen: Choice | undefined;
  tiles: string | undefined;
  points: readonly MapPoint[] = [];
  language: keyof typeof texts = 'de';
  theme: 'light' | 'dark' = 'light';
  readonly changes: (readonly [string, FacetState])[] = [];
  readonly opened: string[] = [];
  readonly #map = new DistrictMap(this);

  protected override render(): TemplateResult {
    const locale = new Locale(this.language, this.language, texts[this.language]);
    const view = this.#map.view(
      {
        context: {feed: this.feed, locale, now: 0, today: '2026-11-22'},
        counts: this.counts,
        chosen: this.chosen,
        tiles: this.tiles,
        points: () => this.points,
      },
      {
        onChange: (...change) => this.changes.push(change),
        onOpen: (id) => this.opened.push(id),
      },
    );
    return html`<div class="frame ${this.theme}" lang=${this.language} dir=${locale.direction}>${view}</div>`;
  }
}
customElements.define('district-map-host', MapHost);

const shown = async (options: Partial<MapHost> = {}, width = 700): Promise<MapHost> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${String(width)}px`;
  const host = Object.assign(new MapHost(), options);
  place.append(host);
  await host.updateComplete;
  return host;
};

const all = (host: MapHost, selector: string): readonly HTMLElement[] => [
  ...host.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const button = (host: MapHost, text: string): HTMLElement => {
  const found = all(host, 'button').find(({textContent}) => textContent.includes(text));
  if (!found) throw new Error(`There is no button "${text}".`);
  return found;
};
const shape = (host: MapHost, id: string): Element => {
  const [found] = all(host, `path[data-district=${id}]`);
  if (!found) throw new Error(`"${id}" is not drawn.`);
  return found;
};
const again = async (host: MapHost, options: Partial<MapHost>): Promise<void> => {
  Object.assign(host, options);
  host.requestUpdate();
  await host.updateComplete;
};

describe('DistrictMap', () => {
  it('draws the boundaries of the terms', async () => {
    const host = await shown();
    expect(all(host, '.map-drawing path').length).to.equal(3);
  });

  it('lists the districts with their numbers for everybody', async () => {
    const host = await shown({chosen: {include: ['sued']}});
    const rows = all(host, '.map-list button').map((row) => [
      row.innerText.replace(/\s+/g, ' ').trim(),
      row.getAttribute('aria-pressed'),
    ]);
    expect(rows).to.deep.equal([
      ['MITTE 0 0 Angebote', 'false'],
      ['NORD 4 4 Angebote', 'false'],
      ['SUED 9 9 Angebote', 'true'],
    ]);
  });

  it('keeps the drawing from screen readers and the keyboard', async () => {
    const host = await shown();
    const [svg] = all(host, '.map-drawing > svg');
    expect(svg?.getAttribute('aria-hidden')).to.equal('true');
    expect(all(host, 'svg [tabindex], svg a').length).to.equal(0);
  });

  it('chooses a district in the list and on the map', async () => {
    const host = await shown({chosen: {include: ['sued'], exclude: ['mitte']}});
    button(host, 'NORD').click();
    shape(host, 'nord').dispatchEvent(new MouseEvent('click', {bubbles: true}));
    button(host, 'SUED').click();
    button(host, 'MITTE').click();
    expect(host.changes).to.deep.equal([
      ['nord', 'include'],
      ['nord', 'include'],
      ['sued', 'off'],
      ['mitte', 'off'],
    ]);
  });

  it('says in words what is left out', async () => {
    const host = await shown({chosen: {exclude: ['mitte']}});
    expect(button(host, 'MITTE').innerText).to.contain('ausgeschlossen');
  });

  it('shows on the map what is pointed at in the list, and the other way round', async () => {
    const host = await shown();
    const pointed = (): readonly string[] =>
      all(host, '[data-pointed]').map((each) => `${each.localName} ${each.dataset['district'] ?? ''}`);
    button(host, 'NORD').focus();
    expect(pointed()).to.deep.equal(['path nord', 'button nord']);
    button(host, 'NORD').blur();
    expect(pointed()).to.deep.equal([]);
    shape(host, 'sued').dispatchEvent(new PointerEvent('pointerenter'));
    expect(pointed()).to.deep.equal(['path sued', 'button sued']);
  });

  it('is a list alone where there are no boundaries', async () => {
    const host = await shown({feed: feedOf({})});
    expect([all(host, '.map-drawing').length, all(host, '.map-list li').length]).to.deep.equal([0, 3]);
  });

  it('says so where no offer is in a district', async () => {
    const host = await shown({feed: feedOf({districts: []}), counts: new Map()});
    expect(host.renderRoot.textContent).to.contain('Kein Angebot nennt einen Stadtteil.');
  });
});

describe('the boundaries at an address', () => {
  const address = `${location.origin}/demo/feed/districts.geojson`;

  it('are drawn when they are there', async () => {
    const host = await shown({feed: feedOf({geometryUrl: address})});
    expect(all(host, '.map-bone').length).to.equal(1);
    await waitUntil(() => all(host, '.map-drawing path').length > 0);
    expect(all(host, '.map-drawing path').length).to.equal(13);
  });

  it('are not asked for again by a refreshed feed', async () => {
    const geometryUrl = faultUrl('good');
    const host = await shown({feed: feedOf({geometryUrl})});
    await waitUntil(() => all(host, '.map-bone').length === 0);
    await again(host, {feed: feedOf({geometryUrl})});
    await again(host, {});
    expect(await countOf(geometryUrl)).to.equal(1);
  });

  it('leave the list where they cannot be had, and are asked for again on request', async () => {
    const geometryUrl = faultUrl('status', '&code=404');
    const host = await shown({feed: feedOf({geometryUrl})});
    await waitUntil(() => all(host, '.status').length > 0);
    expect(all(host, '.status p')[0]?.textContent).to.contain('Die Liste leistet dasselbe.');
    expect(all(host, '.map-list li').length).to.equal(3);
    const before = await countOf(geometryUrl);
    button(host, 'Erneut versuchen').click();
    await host.updateComplete;
    await waitUntil(() => all(host, '.status').length > 0);
    expect(await countOf(geometryUrl)).to.equal(before + 1);
    expect(host.shadowRoot?.activeElement?.className).to.equal('map-list');
  });

  it('are asked for anew after the host was moved while they were on their way', async () => {
    const geometryUrl = faultUrl('slow', '&ms=200');
    const host = await shown({feed: feedOf({geometryUrl})});
    await waitUntil(async () => (await countOf(geometryUrl)) === 1);
    const place = host.parentElement;
    host.remove();
    place?.append(host);
    await again(host, {});
    await waitUntil(() => all(host, '.map-bone').length === 0);
    expect(await countOf(geometryUrl)).to.equal(2);
  });

  it('are not drawn where the address is none', async () => {
    const host = await shown({feed: feedOf({geometryUrl: 'mailto:somebody@example.org'})});
    await waitUntil(() => all(host, '.status').length > 0);
    expect(all(host, '.map-list li').length).to.equal(3);
  });
});

describe('the street map', () => {
  const tile = `${location.origin}/packages/finder/package.json?tile={z}/{x}/{y}`;
  const point = (id: string, lat: number, lon: number): MapPoint => ({
    id,
    point: {lat, lon},
    title: `Ort ${id}`,
  });
  const points = [point('a', 54.78, 9.43), point('b', 54.82, 9.48), point('c', 54.82, 9.48)];
  const open = async (options: Partial<MapHost> = {}): Promise<MapHost> => {
    const host = await shown({tiles: tile, points, ...options});
    button(host, 'Straßenkarte von').click();
    await waitUntil(() => all(host, '.street-pin').length > 0);
    return host;
  };
  const tilesAsked = (): number =>
    performance.getEntriesByType('resource').filter(({name}) => name.includes('?tile=')).length;

  it('is not offered unless the page names a server', async () => {
    expect(all(await shown({points}), '.street').length).to.equal(0);
    expect(all(await shown({points, tiles: 'https://tiles.example.org/'}), '.street').length).to.equal(0);
  });

  it('says which server will learn of the visitor before anything is asked of it', async () => {
    const before = tilesAsked();
    const host = await shown({tiles: 'https://{s}.tiles.example.org/{z}/{x}/{y}.png', points});
    expect(all(host, '.street')[0]?.innerText).to.match(/Straßenkarte von tiles\.example\.org zeigen/);
    expect(all(host, '.street')[0]?.innerText).to.contain('an tiles.example.org übertragen');
    expect([all(host, 'img').length, tilesAsked() - before]).to.deep.equal([0, 0]);
  });

  it('shows places as buttons with names', async () => {
    const host = await open();
    expect(all(host, '.street-pin').map((pin) => [pin.ariaLabel, pin.textContent])).to.deep.equal([
      ['Ort a', ''],
      ['2 Angebote hier: Ort b, Ort c', '2'],
    ]);
  });

  it('gets the focus when it is there, and gives it back when it is closed', async () => {
    const host = await open();
    expect(host.shadowRoot?.activeElement?.classList.contains('street-box')).to.equal(true);
    button(host, 'Straßenkarte schließen').click();
    await host.updateComplete;
    expect(host.shadowRoot?.activeElement?.className).to.equal('street-show');
    expect(all(host, '.street-box').length).to.equal(0);
  });

  it('opens an offer by its marker', async () => {
    const host = await open({points: points.slice(0, 1)});
    all(host, '.street-pin')[0]?.click();
    await host.updateComplete;
    button(host, 'Ort a').click();
    expect(host.opened).to.deep.equal(['a']);
  });

  it('lists what is at one place', async () => {
    const host = await open();
    all(host, '.street-pin')[1]?.click();
    await host.updateComplete;
    expect(all(host, '.street-here li').map(({textContent}) => textContent)).to.deep.equal([
      'Ort b',
      'Ort c',
    ]);
    expect(host.shadowRoot?.activeElement?.textContent).to.equal('2 Angebote hier');
  });

  it('follows the results', async () => {
    const host = await open();
    await again(host, {points: points.slice(0, 1)});
    expect(all(host, '.street-pin').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Ort a']);
    await again(host, {points: []});
    expect(all(host, '.street .status')[0]?.textContent).to.equal(
      'Keines dieser Angebote nennt einen genauen Ort.',
    );
  });

  it('is moved with a mouse and leaves the page around it alone', async () => {
    const host = await open();
    const [box] = all(host, '.street-box');
    const [pin] = all(host, '.street-pin');
    const before = pin?.getBoundingClientRect().left ?? NaN;
    const at = (type: string, x: number): PointerEvent =>
      new PointerEvent(type, {clientX: x, clientY: 50, pointerId: 1, pointerType: 'mouse', bubbles: true});
    box!.setPointerCapture = () => undefined;
    box!.dispatchEvent(at('pointerdown', 100));
    box!.dispatchEvent(at('pointermove', 140));
    expect([document.body.className, document.documentElement.getAttribute('style')]).to.deep.equal([
      '',
      null,
    ]);
    expect((pin?.getBoundingClientRect().left ?? NaN) - before).to.be.closeTo(40, 1);
    box!.dispatchEvent(at('pointerup', 140));
    box!.dispatchEvent(at('pointermove', 200));
    expect((pin?.getBoundingClientRect().left ?? NaN) - before).to.be.closeTo(40, 1);
  });

  it('leaves no global behind', async () => {
    await open();
    expect('L' in window).to.equal(false);
  });

  it('is closed when the host is moved', async () => {
    const host = await open();
    const place = host.parentElement;
    host.remove();
    place?.append(host);
    await again(host, {});
    expect(all(host, '.street-show').length).to.equal(1);
  });

  it('names the server that the map comes from', async () => {
    const host = await open();
    const [about] = all(host, '.street-about');
    expect(about?.innerText).to.contain(`Karte: ${location.host}`);
    expect(about?.querySelectorAll('a').length).to.equal(0);
  });

  it('links to those who made the map where it is OpenStreetMap', () => {
    const locale = new Locale('de', 'de', texts.de);
    const server = tileServer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', location.href);
    const nothing = (): void => undefined;
    const handlers = {onShow: nothing, onHide: nothing, onZoom: nothing, onOpen: nothing, box: nothing};
    const place = document.createElement('div');
    render(streetView(server!, {status: 'open', here: []}, {handlers, locale}), place);
    const link = place.querySelector<HTMLAnchorElement>('.street-about a');
    expect([link?.textContent, link?.href]).to.deep.equal([
      '© OpenStreetMap contributors',
      'https://www.openstreetmap.org/copyright',
    ]);
  });

  it('is known to be forbidden where the page enforces Trusted Types', async () => {
    const frame = document.createElement('iframe');
    const heard = new Promise<string>((resolve) => {
      addEventListener(
        'message',
        ({data}: MessageEvent<string>) => {
          resolve(data);
        },
        {once: true},
      );
    });
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
      <script type="module">
        import('${location.origin}/packages/finder/src/map/street/index.ts').then(
          () => parent.postMessage('taken up', '*'),
          (error) => parent.postMessage(String(error), '*'),
        );
      </script>`;
    document.body.append(frame);
    const message = await heard;
    frame.remove();
    expect(isForbidden(message), message).to.equal('trustedTypes' in window);
  });
});

describe('a district map that axe looks at', () => {
  for (const language of ['de', 'ar'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no fault (${theme}, ${language})`, async () => {
        const chosen = {include: ['sued'], exclude: ['mitte']};
        await expect(await shown({language, theme, chosen, tiles: '/{z}/{x}/{y}.png'})).to.be.accessible();
      });
    }
  }

  it('has no fault without a map', async () => {
    await expect(await shown({feed: feedOf({})})).to.be.accessible();
  });

  it('goes by its own place where something stands beside it', async () => {
    const host = await shown({}, 700);
    const [map] = all(host, '.map');
    const topOf = (selector: string): number => all(host, selector)[0]?.getBoundingClientRect().top ?? NaN;
    map!.style.inlineSize = '1000px';
    expect(topOf('.map-list')).to.equal(topOf('.map-drawing'));
    map!.style.inlineSize = '600px';
    expect(topOf('.map-list')).to.be.greaterThan(topOf('.map-drawing'));
  });

  it('fits into 288 pixels', async () => {
    const host = await shown({tiles: 'https://tiles.example.org/{z}/{x}/{y}.png', language: 'ar'}, 288);
    expect(host.scrollWidth).to.equal(288);
  });
});
