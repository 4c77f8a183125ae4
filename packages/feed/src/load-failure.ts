/** Why a feed could not be had. */
export type LoadFailure =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'cors'
  | 'csp'
  | 'not-found'
  | 'http-error'
  | 'not-json'
  | 'too-large'
  | 'aborted';

/** A load that came to nothing. `explainFailure` puts it into words. */
export interface FailedLoad {
  readonly ok: false;
  readonly reason: LoadFailure;
  /**
   * What a sentence about it needs: the HTTP status, the seconds of a `timeout`, the megabytes of `too-large`, the
   * origin that a `csp` must allow, what is wrong with `not-json`.
   */
  readonly detail?: string | number | undefined;
}

export function failure(reason: LoadFailure, detail?: string | number): FailedLoad {
  return {ok: false, reason, detail};
}
