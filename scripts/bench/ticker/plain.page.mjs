import './plain.page.css';
import {addStyles, make} from '../document.page.mjs';

export {fetchFeed as take} from '../document.page.mjs';

/**
 * A list as one writes it by hand for this one feed: what is pinned, then the newest, with dates, summaries, categories
 * and names of clubs. No library, no other languages, nothing checked, nothing that can be pressed but links.
 */

/** @typedef {{id: string, title: string, published: string, summary: string, categories: string[], organization: string,
 *   url: string, pinned?: boolean}} NewsItem */
/** @typedef {{news: NewsItem[], organizations: {id: string, name: string}[],
 *   vocabularies: {categories: {id: string, label: string}[]}}} FeedDocument */

/** Of more than a thousand nobody shows all: then it is as many as in a ticker. */
const MOST_AT_ONCE = 1_000;
const FIRST_ONES = 10;
const DAY = 86_400_000;
const day = new Intl.DateTimeFormat('de', {dateStyle: 'medium'});
const ago = new Intl.RelativeTimeFormat('de', {numeric: 'auto'});

/** @type {HTMLElement} */
let list;

const weight = ({pinned}) => (pinned ? 1 : 0);
const byWeightAndTime = (a, b) => weight(b) - weight(a) || (a.published < b.published ? 1 : -1);

/** @param {NewsItem} item @param {number} now @returns {HTMLElement} */
function time({published}, now) {
  const date = new Date(published);
  const days = Math.round((date.getTime() - now) / DAY);
  const words = days > -30 ? ago.format(days, 'day') : ago.format(Math.round(days / 30), 'month');
  const element = make('time', 'time', `${words} · ${day.format(date)}`);
  element.setAttribute('datetime', published);
  return element;
}

/** @param {string} title @param {string} url @returns {HTMLElement} */
function heading(title, url) {
  const element = make('h2', 'title');
  element.append(Object.assign(make('a', '', title), {href: url}));
  return element;
}

export function load() {
  return addStyles(new URL('./plain.css', import.meta.url).href);
}

/** @param {HTMLElement} place @param {FeedDocument} feed */
export function show(place, {news, organizations, vocabularies}) {
  const labels = new Map(vocabularies.categories.map(({id, label}) => [id, label]));
  const names = new Map(organizations.map(({id, name}) => [id, name]));
  const now = Date.now();
  const shown = news.length > MOST_AT_ONCE ? FIRST_ONES : news.length;
  list = make('ul', 'news');
  for (const item of news.toSorted(byWeightAndTime).slice(0, shown)) {
    const {title, summary, categories, organization, url} = item;
    const about = [...categories.map((id) => labels.get(id)), names.get(organization)].join(' · ');
    const what = make('div', 'what');
    what.append(heading(title, url), make('p', 'summary', summary), make('p', 'about', about));
    if (item.pinned) what.prepend(make('p', 'about', 'Angeheftet'));
    const entry = make('li', 'item');
    entry.append(time(item, now), what);
    list.append(entry);
  }
  place.append(list);
}

export function inspect() {
  return list.querySelectorAll('.item .title').length;
}
