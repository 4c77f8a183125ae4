/** Why the data of a source could not be had; `sources.messages.ts` has the words. */
export type FailureReason =
  | 'no-file'
  | 'no-match'
  | 'file-unreadable'
  | 'outside'
  | 'bad-address'
  | 'file-address'
  | 'private-address'
  | 'missing-secret'
  | 'unknown-host'
  | 'unreachable'
  | 'bad-certificate'
  | 'timeout'
  | 'cut-short'
  | 'too-large'
  | 'redirect-loop'
  | 'too-many-redirects'
  | 'not-found'
  | 'not-allowed'
  | 'busy'
  | 'http-error'
  | 'html-answer'
  | 'empty'
  | 'aborted'
  | 'too-many-parts'
  /** It came, and is not what it should be; the importer says more. */
  | 'not-understood';

export interface Failure {
  readonly reason: FailureReason;
  /** What the sentence needs: a status, a limit, an address, a name. */
  readonly detail?: string | undefined;
}

/** How a failure travels up to where it becomes data. It never leaves this folder. */
export class SourceError extends Error {
  readonly failure: Failure;
  /** How long the server asked to wait, in ms. */
  readonly waitMilliseconds: number | undefined;

  constructor(reason: FailureReason, detail?: string, waitMilliseconds?: number) {
    super(reason);
    this.failure = {reason, detail};
    this.waitMilliseconds = waitMilliseconds;
  }
}
