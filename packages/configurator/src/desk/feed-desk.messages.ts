export const feedDeskMessages = {
  title: 'Your feed',
} as const;
