/** What the controls of a timeline say, in English. */
export const stageMessages = {
  oldestFirst: 'Oldest first',
  searchMilestones: 'Search milestones',
  phases: 'Phase',
  topics: 'Topic',
  organizations: 'Organization',
  noneFits: 'No milestone fits these filters.',
  milestoneCount: {one: '{count} milestone', other: '{count} milestones'},
  linkTo: 'Copy link to “{title}”',
  jumpToYear: 'Jump to a year',
  jumpToPhase: 'Jump to a phase',
  withoutPhase: 'Without phase',
  previousMilestone: 'Previous milestone',
  nextMilestone: 'Next milestone',
  position: '{number} of {total}',
  sideBySide: 'Milestones side by side',
  keys: 'In the list, the keys J and K lead to the next and the previous milestone.',
} as const;
