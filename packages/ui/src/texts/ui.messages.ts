/** What every widget may have to say, in English. The keys are the type of every locale. */
export const uiMessages = {
  retry: 'Try again',
  retrying: 'Trying again …',
  failed: 'The data cannot be reached at the moment.',
  onlyIn: 'Only in {language}',
  imageCredit: 'Image: {credit}',
} as const;
