import type {Milestone} from '@mitmach/feed';
import {adoptStyles, Part, type Catalogue} from '@mitmach/ui';
import type {LitElement} from 'lit';
import type {TimelineSettings} from './timeline-context.js';

/** What of a timeline is loaded when it has something to show. */
export class TimelineParts {
  /** Texts in full, links, attachments, images, films. */
  readonly extras;
  /** Phases, today, what was at the same time. */
  readonly marks;
  /** Other layouts, controls, links to a milestone. */
  readonly stage;

  /** @param addTexts takes the texts that come with a part */
  constructor(host: LitElement, addTexts: (catalogue: Catalogue) => void) {
    this.extras = new Part(host, async () => {
      const {Extras, extrasCatalogue, extrasStyles} = await import('./extras/index.js');
      adoptStyles(host, extrasStyles);
      addTexts(extrasCatalogue);
      return new Extras(host);
    });
    this.marks = new Part(host, async () => {
      const {marks, marksCatalogue, marksStyles} = await import('./marks/index.js');
      adoptStyles(host, marksStyles);
      addTexts(marksCatalogue);
      return marks(host);
    });
    this.stage = new Part(host, async () => {
      const {Stage, stageCatalogue, stageStyles, controlsCatalogue} = await import('./stage/index.js');
      adoptStyles(host, stageStyles);
      addTexts(controlsCatalogue);
      addTexts(stageCatalogue);
      return new Stage(host);
    });
  }
}

/** Which parts these milestones and settings need. */
export const neededParts = (
  milestones: readonly Milestone[],
  {layout, navigator, spacing, filters, deepLinks}: TimelineSettings,
  today: string,
): Record<keyof TimelineParts, boolean> => {
  const has = (test: (milestone: Milestone) => unknown): boolean => milestones.some(test);
  return {
    extras:
      has((each) => each.description ?? each.plainLanguage ?? each.links ?? each.attachments) ||
      has((each) => each.image ?? each.images ?? each.media),
    // As texts: 2027 and 2026-12 come after 2026-11-22, 2026 does not.
    marks: has(({phase, endDate, date}) => phase ?? endDate ?? date > today),
    stage: deepLinks || filters.length > 0 || `${layout} ${navigator} ${spacing}` !== 'vertical none even',
  };
};
