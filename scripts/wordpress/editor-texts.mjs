/**
 * What the block's editor says of the widgets and their options, beyond what the manifests know: labels, help for people
 * who do not read HTML, and the panel in which an option stands. An option that is not listed here stands in the panel
 * "advanced", named after its attribute.
 *
 * @typedef {'content' | 'look' | 'filters' | 'advanced'} Panel
 * @typedef {object} OptionTexts
 * @property {string} label
 * @property {Panel} panel
 * @property {string} [help]
 * @property {string} [empty] what happens where nothing is chosen, if the manifest knows no default
 * @property {Record<string, string>} [values] the words for what can be chosen
 * @typedef {{label: string, icon: string}} WidgetTexts
 */

/** @type {Record<string, WidgetTexts>} by the widget's name; `icon` is one of WordPress' Dashicons */
export const WIDGET_TEXTS = {
  // WordPress has a block "Calendar" of its own, of the site's posts.
  calendar: {label: 'Events calendar', icon: 'calendar-alt'},
  finder: {label: 'Volunteering finder', icon: 'search'},
  ticker: {label: 'News ticker', icon: 'megaphone'},
  timeline: {label: 'Timeline', icon: 'backup'},
};

/** @type {Record<string, string>} */
const VIEWS = {
  month: 'Month',
  week: 'Week',
  day: 'Day',
  list: 'List',
  next: 'Next events',
  mini: 'Small month',
};

/** @type {Record<string, string>} */
const FILTERS = {
  none: 'None',
  text: 'Search field',
  when: 'When',
  near: 'Nearby',
  kinds: 'Kinds',
  causes: 'Causes',
  'target-groups': 'Target groups',
  activities: 'Activities',
  topics: 'Topics',
  phases: 'Phases',
  commitment: 'Commitment',
  availability: 'Availability',
  categories: 'Categories',
  districts: 'Districts',
  organizations: 'Organizations',
  admission: 'Admission',
  accessibility: 'Accessibility',
  attendance: 'On site or online',
  remote: 'From home',
  languages: 'Languages',
  age: 'Age',
  requirements: 'Requirements',
  benefits: 'Benefits',
  'suitable-for': 'Suitable for',
  urgent: 'Urgent',
  order: 'Order',
};

/** @type {Record<string, OptionTexts>} by attribute, or by widget and attribute where one needs its own words */
export const OPTION_TEXTS = {
  view: {label: 'View', panel: 'content', empty: 'A month, in narrow places a list', values: VIEWS},
  layout: {
    label: 'Layout',
    panel: 'content',
    values: {
      list: 'List',
      cards: 'Cards',
      map: 'Map of districts',
      headline: 'One at a time',
      marquee: 'Moving line',
      auto: 'Whatever there is room for',
      vertical: 'Vertical',
      alternating: 'Alternating sides',
      horizontal: 'Horizontal',
      compact: 'Compact',
    },
  },
  limit: {label: 'How many at most', panel: 'content', help: 'Leave this empty to show all of them.'},
  organizations: {label: 'Organizations', panel: 'content', help: 'Only what these organizations offer.'},
  topics: {label: 'Topics', panel: 'content', help: 'Only what belongs to one of these topics.'},
  districts: {label: 'Districts', panel: 'content', help: 'Only what is in one of these districts.'},
  categories: {label: 'Categories', panel: 'content', help: 'Only what is in one of these categories.'},
  phases: {label: 'Phases', panel: 'content', help: 'Only milestones of these phases.'},
  kinds: {
    label: 'Kinds',
    panel: 'content',
    help: 'News, events, opportunities, or several of them in one stream.',
    values: {news: 'News', events: 'Events', opportunities: 'Opportunities'},
  },
  when: {
    label: 'When',
    panel: 'content',
    empty: 'At any time',
    values: {today: 'Today', tomorrow: 'Tomorrow', weekend: 'Weekend', 7: 'Next 7 days', 30: 'Next 30 days'},
  },
  query: {label: 'Search for', panel: 'content', help: 'What is looked for to begin with.'},
  alerts: {
    label: 'Emergencies',
    panel: 'content',
    help: 'Whether emergencies are shown above everything else.',
    values: {on: 'Shown above everything', off: 'Not shown'},
  },
  src: {
    label: 'Feed address',
    panel: 'content',
    help: 'Leave this empty to take the feed from the settings.',
  },

  views: {label: 'Views to choose from', panel: 'look', help: 'In this order.', values: VIEWS},
  order: {
    label: 'Order',
    panel: 'look',
    values: {descending: 'Newest first', ascending: 'Oldest first'},
  },
  sort: {
    label: 'Order',
    panel: 'look',
    empty: 'Most pressing first',
    values: {
      relevance: 'Best match first',
      newest: 'Newest first',
      deadline: 'Deadline first',
      distance: 'Nearest first',
    },
  },
  navigator: {
    label: 'Navigation bar',
    panel: 'look',
    values: {none: 'None', years: 'Years', phases: 'Phases'},
  },
  spacing: {
    label: 'Distances',
    panel: 'look',
    help: 'Whether the distances between milestones tell how much time lies between them.',
    values: {even: 'All alike', proportional: 'As long as the time between'},
  },
  guided: {
    label: 'Guided search',
    panel: 'look',
    help: 'A few questions that lead to fitting offers.',
    values: {offer: 'Offered by a button', start: 'To start with', off: 'Not there'},
  },
  'per-page': {label: 'Results at a time', panel: 'look'},
  interval: {label: 'Seconds for each headline', panel: 'look'},
  detail: {
    label: 'Details open',
    panel: 'look',
    values: {dialog: 'Over the page', inline: 'In the list', link: 'On a page of their own'},
  },
  'week-numbers': {label: 'Show the numbers of the weeks', panel: 'look'},
  'heading-level': {
    label: 'Heading level',
    panel: 'look',
    help: 'One below the heading that stands above the widget.',
  },
  theme: {
    label: 'Light or dark',
    panel: 'look',
    values: {auto: 'Like the page', light: 'Light', dark: 'Dark'},
  },

  filters: {
    label: 'Filters',
    panel: 'filters',
    help: 'Which filters visitors have, in this order.',
    values: FILTERS,
  },
  'ticker.filters': {
    label: 'Filters',
    panel: 'filters',
    help: 'Which filters visitors have, in this order.',
    values: {...FILTERS, age: 'How old'},
  },
  locked: {
    label: 'Locked filters',
    panel: 'filters',
    help: 'Filters whose values visitors cannot change.',
  },

  date: {
    label: 'First day',
    panel: 'advanced',
    help: 'The day with which the calendar begins; today by default.',
  },
  refresh: {label: 'Ask for news every', panel: 'advanced', help: 'Such as 15m or 1h; without it, never.'},
  'deep-links': {
    label: 'Keep the state in the page’s address',
    panel: 'advanced',
    help: 'So that visitors can send others what they see.',
  },
  key: {
    label: 'Name in the page’s address',
    panel: 'advanced',
    help: 'Needed for several of a kind on a page only.',
  },
  'json-ld': {label: 'Describe the items to search engines', panel: 'advanced'},
  qr: {label: 'Print a QR code with the page’s address', panel: 'advanced'},
  config: {
    label: 'Address of a file with options',
    panel: 'advanced',
    help: 'A JSON file of your city or network. What is set here goes first.',
  },
  tiles: {
    label: 'Address of map tiles',
    panel: 'advanced',
    help: 'Asked only after a click of the visitor. Another server then learns the visitor’s address.',
  },
};
