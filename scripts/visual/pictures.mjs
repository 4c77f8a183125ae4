import {awaitPreview, beginGuide, keepLoading, openEvent, openFilters, openOffer, showMap} from './acts.mjs';

/**
 * @typedef {object} VisualPicture
 * @property {string} name of its file, without its ending
 * @property {number} width of the window in CSS pixels
 * @property {string} [widget] `calendar`: what is on a page of its own; without it `path` is a page of the demo
 * @property {string} [path]
 * @property {string} [attributes] of the widget
 * @property {string} [src] of the feed, unless it is the usual one
 * @property {'light' | 'dark'} [scheme] light unless told
 * @property {'de' | 'ar'} [lang] of the page: German unless told
 * @property {string} [preset] of custom properties
 * @property {boolean} [isBusy] the widget stays without its content
 * @property {import('./acts.mjs').Act} [act] what is done before the picture is taken
 */

const WIDTHS = [320, 1280];
const PRESETS_WIDTH = 800;
const PRESETS = ['kern', 'high-contrast', 'print-friendly'];

/** What each widget shows, its main view first. Each is taken at all widths, in the light and in German. */
const VIEWS = {
  calendar: {
    month: {attributes: 'view="month"'},
    week: {attributes: 'view="week"'},
    list: {attributes: 'view="list"'},
    event: {attributes: 'view="list"', act: openEvent},
    loading: {src: '/visual/slow.json', isBusy: true, act: keepLoading},
    empty: {src: '/visual/empty.json'},
    failed: {src: '/visual/absent.json'},
  },
  finder: {
    list: {attributes: ''},
    cards: {attributes: 'layout="cards"'},
    map: {attributes: 'layout="map"', act: showMap},
    filters: {attributes: '', act: openFilters},
    offer: {attributes: '', act: openOffer},
    guided: {attributes: '', act: beginGuide},
  },
  timeline: {
    vertical: {attributes: 'layout="vertical" navigator="years" filters="text phases topics order"'},
    horizontal: {attributes: 'layout="horizontal" navigator="phases" order="ascending"'},
    alternating: {attributes: 'layout="alternating"'},
  },
  ticker: {
    list: {attributes: 'alerts="off" filters="categories"'},
    cards: {attributes: 'layout="cards" kinds="news events opportunities" limit="6" alerts="off"'},
    headline: {attributes: 'layout="headline" alerts="off"'},
    alert: {attributes: 'limit="3"'},
  },
};

/** @param {Omit<VisualPicture, 'width'>} picture @returns {VisualPicture[]} at each width */
const atAllWidths = ({name, ...picture}) =>
  WIDTHS.map((width) => ({name: `${name}-${width}`, width, ...picture}));

/** @param {string} widget @returns {VisualPicture[]} each of its views, and the main one in the dark and in Arabic */
function picturesOf(widget) {
  const views = Object.entries(VIEWS[widget]).map(([view, picture]) => ({
    name: `${widget}-${view}`,
    widget,
    ...picture,
  }));
  const [main] = views;
  const looks = [
    {...main, name: `${main.name}-dark`, scheme: 'dark'},
    {...main, name: `${main.name}-ar`, lang: 'ar'},
  ];
  return [...views, ...looks].flatMap(atAllWidths);
}

/** @param {string} widget @returns {VisualPicture[]} its main view in the looks that come with the widgets */
function presetsOf(widget) {
  const [[view, picture]] = Object.entries(VIEWS[widget]);
  return PRESETS.map((preset) => ({
    name: `${widget}-${view}-${preset}`,
    width: PRESETS_WIDTH,
    widget,
    preset,
    ...picture,
  }));
}

/** Pages of the demo on which a feed or a line of HTML is made. */
const TOOLS = [
  {name: 'configurator', path: '/demo/index.html', act: awaitPreview},
  {name: 'feed-desk', path: '/demo/feed-desk.html'},
];

/** @returns {VisualPicture[]} the states that are compared */
export function visualPictures() {
  return [
    ...Object.keys(VIEWS).flatMap(picturesOf),
    ...['calendar', 'finder'].flatMap(presetsOf),
    ...TOOLS.flatMap(atAllWidths),
  ];
}
