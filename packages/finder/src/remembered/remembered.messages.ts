/** What the list of remembered offers says, in English. The keys are the type of every locale. */
export const rememberedMessages = {
  rememberedTitle: 'Remembered offers',
  rememberedBack: 'Back to the results',
  rememberedNone: 'Nothing is remembered yet. “Remember” beside an offer puts it on this list.',
  rememberedLinked: 'The list is kept in the address of this page: save the address to find it again.',
  rememberedLoose: 'The list is kept until you leave this page. Send or print it to keep it.',
  rememberedGone: 'An offer that is not here any more',
  rememberedClosed: 'no longer open',
  rememberedRemove: 'Remove',
  rememberedMail: 'Send by email',
  rememberedPrint: 'Print the list',
  rememberedSubject: 'Remembered offers: {feed}',
  rememberedAll: 'The whole list:',
  rememberedMore: {one: '… and {count} more', other: '… and {count} more'},
} as const;
