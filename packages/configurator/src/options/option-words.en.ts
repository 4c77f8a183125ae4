import type {OptionWords} from './option-words.js';

const filters = {
  none: 'none',
  text: 'Search field',
  when: 'Time span',
  kinds: 'Kind',
  age: 'Age',
  order: 'Order',
  attendance: 'On site or online',
  near: 'Nearby',
  commitment: 'Time needed',
  availability: 'Times of the week',
  remote: 'From home',
  benefits: 'What one gets',
  'suitable-for': 'Suitable for',
};

const views = {next: 'The next events', mini: 'Small month'};

/** What the options are called in the form; hints are mostly the manifest's. */
export const optionWordsEn: Readonly<Record<string, OptionWords>> = {
  organizations: {label: 'Organizations', hint: 'Only items of these organizations. None chosen: all.'},
  topics: {label: 'Topics', hint: 'Only items on these topics. None chosen: all.'},
  categories: {label: 'Categories', hint: 'Only items of these categories. None chosen: all.'},
  districts: {label: 'Districts', hint: 'Only items in these districts. None chosen: all.'},
  phases: {label: 'Phases', hint: 'Only milestones of these phases. None chosen: all.'},
  kinds: {
    label: 'Kinds of items',
    hint: 'News, events and opportunities can be mixed.',
    values: {news: 'News', events: 'Events', opportunities: 'Opportunities'},
  },
  limit: {label: 'This many items at most', hint: 'Empty: as many as there are.'},
  'calendar.limit': {label: 'This many events at a time', hint: 'In lists; then comes "show more".'},
  when: {
    label: 'Time span',
    values: {weekend: 'At the weekend', 7: 'Within 7 days', 30: 'Within 30 days'},
  },
  query: {label: 'Search words', hint: 'What the search begins with; visitors can change it.'},
  view: {label: 'View', values: views},
  views: {label: 'Views to choose from', values: views},
  layout: {
    label: 'Layout',
    hint: '',
    values: {
      map: 'Map of districts',
      auto: 'As there is room',
      vertical: 'One below the other',
      alternating: 'Left and right in turn',
      horizontal: 'Side by side',
      headline: 'One headline',
      marquee: 'Moving line',
    },
  },
  order: {label: 'Order', hint: '', values: {descending: 'Newest first', ascending: 'Oldest first'}},
  sort: {
    label: 'Order',
    hint: 'None chosen: urgent ones first, then those checked last.',
    values: {
      relevance: 'What fits best',
      newest: 'Newest first',
      deadline: 'By deadline',
      distance: 'By distance',
    },
  },
  navigator: {label: 'Bar to jump by', hint: 'Leads to years or phases.'},
  spacing: {label: 'Distances', hint: '', values: {even: 'Even', proportional: 'By the time between'}},
  interval: {label: 'Seconds for a headline'},
  'per-page': {label: 'This many results at a time', hint: 'Then comes "show more".'},
  'week-numbers': {label: 'Week numbers'},
  guided: {
    label: 'Search by questions',
    hint: 'A few questions lead to offers that fit.',
    values: {offer: 'Offer it', start: 'Begin with it', off: 'Do not offer it'},
  },
  date: {label: 'Begins on', hint: 'Empty: today.'},
  detail: {
    label: 'An item opens',
    hint: '',
    values: {dialog: 'Over the page', inline: 'In its place', link: 'On a page of its own'},
  },
  tiles: {
    label: 'Street map',
    hint: 'Address of a tile server, https://…/{z}/{x}/{y}.png. It is asked only after a click.',
  },
  filters: {
    label: 'Filters for visitors',
    hint: 'In the order in which you tick them. None chosen: the usual ones.',
    values: filters,
  },
  locked: {
    label: 'Fixed filters',
    hint: 'What you have chosen above visitors cannot change for these.',
    values: filters,
  },
  'deep-links': {
    label: 'State in the address',
    hint: 'What somebody has chosen or opened can be sent on as a link.',
  },
  key: {label: 'Name in the address', hint: 'Needed where two widgets of a kind are on one page.'},
  alerts: {
    label: 'Emergencies',
    hint: 'Stand above everything, whatever else is chosen.',
    values: {on: 'Show', off: 'Do not show'},
  },
  refresh: {label: 'Ask for news', hint: 'Every so many minutes, such as 15m or 1h. Empty: never.'},
  theme: {
    label: 'Light or dark',
    hint: '"Like the page" follows the page, not the device.',
    values: {auto: 'Like the page', light: 'Always light', dark: 'Always dark'},
  },
  'heading-level': {
    label: 'Level of headings',
    hint: 'One below the heading under which the widget stands. It matters to screen readers.',
  },
  'json-ld': {label: 'Describe for search engines'},
  qr: {label: 'QR code in print', hint: 'Leads from the notice board back to this page.'},
};
