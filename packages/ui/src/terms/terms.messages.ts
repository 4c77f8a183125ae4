import type {FeedEvent} from '@mitmach/feed';

type Accessibility = NonNullable<FeedEvent['accessibility']>[number];

/** What the fixed values of a feed are called, in English. The keys are the values themselves. */
export const termsMessages = {
  wheelchair: 'Wheelchair accessible',
  'accessible-toilet': 'Accessible toilet',
  'sign-language': 'Sign language',
  'induction-loop': 'Induction loop for hearing aids',
  'plain-language': 'Plain language',
  'quiet-space': 'Quiet room',
  'assistance-dog': 'Assistance dogs welcome',
  'step-free-transport': 'Step-free by public transport',
} as const satisfies Record<Accessibility, string>;
