import type {ReportSource} from './report.js';

/** What a build tells while it is at work. */
export type BuildProgress =
  | {readonly type: 'started'; readonly source: string}
  | {
      readonly type: 'gathered';
      readonly source: string;
      readonly report: Omit<ReportSource, 'lost'>;
      readonly milliseconds: number;
    }
  | {readonly type: 'step'; readonly step: 'merging' | 'writing'};
