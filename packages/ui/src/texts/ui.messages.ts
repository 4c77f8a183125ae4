/** What every widget may have to say, in English. The keys are the type of every locale. */
export const uiMessages = {
  loadingSlow: 'This is taking longer than usual. Please wait a moment.',
  retry: 'Try again',
  retrying: 'Trying again …',
  openFeed: 'Open the data itself',
  failed: 'The data cannot be reached at the moment.',
  stale: 'As of {date}. Newer data cannot be loaded at the moment.',
  lost: {
    one: '{count} entry has an error and is not shown.',
    other: '{count} entries have errors and are not shown.',
  },
  onlyIn: 'Only in {language}',
  imageCredit: 'Image: {credit}',
} as const;
