/** What every ticker says, in English. The keys are the type of every locale. */
export const tickerMessages = {
  tickerEmpty: 'There is nothing new here at the moment.',
  tickerFilteredOut: 'Nothing new fits the choice made for this page.',
  urgent: 'Urgent',
  pinned: 'Pinned',
} as const;
