/** What shared controls say, in English. The keys are the type of every locale. */
export const controlsMessages = {
  filters: 'Filters',
  filtersActive: {one: '{count} filter active', other: '{count} filters active'},
  resetFilters: 'Reset filters',
  removeFilter: 'Remove filter',
  searchIn: 'Search in {group}',
  noOption: 'Nothing fits',
  exclude: 'not',
  close: 'Close',
  share: 'Share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  copyByHand: 'Copy this link:',
  showMore: {one: 'Show {count} more', other: 'Show {count} more'},
  shownOf: '{shown} of {total} shown',
  remember: 'Remember',
  remembered: 'Remembered',
} as const;
