import type {KindName} from '@mitmach/feed';
import type {TextKey, Words} from '../../texts/words.js';

const keys: Readonly<Record<KindName, TextKey>> = {
  organizations: 'kindOrganizations',
  opportunities: 'kindOpportunities',
  events: 'kindEvents',
  news: 'kindNews',
  milestones: 'kindMilestones',
};

/** "12 events". */
export const sayKind = (kind: KindName, count: number, {say}: Words): string => say(keys[kind], {count});
