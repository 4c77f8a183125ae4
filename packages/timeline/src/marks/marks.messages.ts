/** What stands between milestones, in English. */
export const marksMessages = {
  todayIs: 'Today, {date}',
  from: 'from {date}',
  until: 'until {date}',
  meanwhile: 'At the same time: {titles}',
} as const;
