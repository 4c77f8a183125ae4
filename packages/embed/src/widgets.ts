/** Each widget that the loader knows: its element, and the file that registers it. A further widget is a further line. */
export const files: Readonly<Record<string, string>> = {
  'mitmach-calendar': 'calendar.js',
  'mitmach-feed': 'feed.js',
  'mitmach-finder': 'finder.js',
  'mitmach-ticker': 'ticker.js',
  'mitmach-timeline': 'timeline.js',
};

/** The file that all of them stand on. */
export const core = 'core.js';

/** The elements' names. */
export const tags: readonly string[] = Object.keys(files);
