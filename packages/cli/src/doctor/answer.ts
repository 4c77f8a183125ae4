/** One step on the way to an answer. */
export interface Hop {
  readonly address: string;
  readonly status: number;
}

/** Why there is no answer. */
export type NoAnswer =
  'bad-address' | 'unknown-host' | 'refused' | 'certificate' | 'timeout' | 'broken-off' | 'redirect-loop';

/** What a server sent, decoded. */
export interface Answer {
  readonly ok: true;
  /** What was asked for. */
  readonly asked: string;
  /** Redirects on the way, in order. */
  readonly hops: readonly Hop[];
  /** Where it came from in the end. */
  readonly address: string;
  readonly status: number;
  /** By name in small letters; several of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** The body was larger than is read. */
  readonly isCut: boolean;
}

interface Silence {
  readonly ok: false;
  readonly asked: string;
  readonly hops: readonly Hop[];
  readonly reason: NoAnswer;
  /** What the system says. */
  readonly detail: string;
}

export type Visit = Answer | Silence;

/** Text of a body. */
export const textOf = ({body}: Answer): string => new TextDecoder().decode(body);

/** The media type alone, in small letters; empty where the server says none. */
export const mediaType = ({headers}: Answer): string =>
  (headers['content-type'] ?? '').replace(/;.*$/s, '').trim().toLowerCase();
