import type {Holes} from '../texts/texts.js';
import type {DirectiveChange, Policy} from './csp/index.js';

/** What the doctor can say; `texts/doctor.*.ts` has the words. */
export type DiagnosisCode =
  // any answer
  | 'reached'
  | 'unknown-host'
  | 'refused'
  | 'certificate'
  | 'timeout'
  | 'broken-off'
  | 'bad-address'
  | 'redirect-loop'
  | 'redirected'
  | 'not-found'
  | 'forbidden'
  | 'http-error'
  | 'insecure'
  | 'compressed'
  | 'uncompressed'
  | 'cached'
  | 'never-kept'
  | 'kept-long'
  | 'no-validator'
  // a feed
  | 'feed-type'
  | 'feed-type-wrong'
  | 'feed-is-page'
  | 'feed-good'
  | 'feed-doubts'
  | 'feed-problems'
  | 'feed-refused'
  | 'feed-large'
  | 'feed-size'
  // reading from another website
  | 'cors'
  | 'cors-missing'
  | 'cors-other'
  | 'cors-twice'
  | 'script-cors-missing'
  // a script
  | 'script-type'
  | 'script-type-wrong'
  | 'script-version'
  | 'integrity'
  | 'integrity-wrong'
  // a page
  | 'page-type-wrong'
  | 'widgets'
  | 'no-widgets'
  | 'no-script'
  | 'script-twice'
  | 'versions-differ'
  | 'no-source'
  | 'unknown-widget'
  | 'unknown-attribute'
  | 'wrong-attribute-value'
  | 'no-fallback'
  | 'mixed-content'
  | 'mixed-images'
  | 'no-policy'
  | 'policy'
  | 'policy-blocks'
  | 'policy-nonce'
  | 'policy-hash'
  | 'policy-tested';

export type State = 'ok' | 'warning' | 'error';

/** What would help: for the server, or in the page. */
export type Remedy =
  | {readonly kind: 'cors' | 'cache' | 'compress' | 'json-type' | 'script-type'}
  | {
      readonly kind: 'policy';
      readonly policy: Policy;
      readonly changes: readonly DirectiveChange[];
      readonly isMeta: boolean;
    }
  | {readonly kind: 'html'; readonly html: string};

/** One thing that was looked at. */
export interface Diagnosis {
  readonly code: DiagnosisCode;
  readonly state: State;
  /** An address, or an element of the page. */
  readonly about: string;
  readonly holes?: Holes | undefined;
  readonly remedy?: Remedy | undefined;
}
