/*
 * What a frame and the page around it say to each other by `postMessage`. The number in the names is the protocol:
 * another number is another protocol, and left alone.
 */

/** Of the frame: it is there and wants to know whom it talks to. Says nothing else, as anybody may hear it. */
export const helloName = 'mitmach.frame.1';
/** Of the page: "talk to me, and say this id with everything". */
export const pingName = 'mitmach.host.1';
/** Of the frame: how high its content is. */
export const heightName = 'mitmach.height.1';

/** The part of the frame that can be seen, in its own pixels: where a dialog has to be. */
export interface Seen {
  readonly top: number;
  readonly height: number;
}

export interface Ping extends Seen {
  readonly type: typeof pingName;
  readonly id: string;
}

export interface Height {
  readonly type: typeof heightName;
  readonly id: string;
  /** In CSS pixels. */
  readonly height: number;
}
