/** What the timeline says, in English. The keys are the type of every locale. */
export const timelineMessages = {
  timelineEmpty: 'There are no milestones here yet.',
  timelineFilteredOut: 'No milestone fits the choice made for this page.',
  stateDone: 'Done',
  stateCurrent: 'Under way',
  statePlanned: 'Planned',
} as const;
