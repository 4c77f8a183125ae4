/** @typedef {{id: string, title: string, start: string, end: string, categories: string[]}} FeedEvent */
/** @typedef {{events: FeedEvent[], vocabularies: {categories: {id: string, color: string}[]}}} FeedDocument */

/** @param {FeedDocument} feed @returns {Map<string, string>} colours by category */
export function colorsOf({vocabularies}) {
  return new Map(vocabularies.categories.map(({id, color}) => [id, color]));
}

/** @param {string} date an ISO date @returns {string} the day after, as calendars write the end of what takes whole days */
function dayAfter(date) {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** @param {FeedDocument} feed @returns {{title: string, start: string, end: string, color?: string}[]} for other calendars */
export function mappedEvents(feed) {
  const colors = colorsOf(feed);
  return feed.events.map(({id, title, start, end, categories}) => ({
    id,
    title,
    start,
    end: end.length > 10 ? end : dayAfter(end),
    allDay: start.length === 10,
    color: colors.get(categories[0]),
  }));
}
