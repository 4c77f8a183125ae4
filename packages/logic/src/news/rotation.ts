/** Why motion rests for the moment, though it is on. */
export type Rest = 'focus' | 'hover' | 'hidden' | 'away' | 'covered' | 'open';

/** Something that moves by itself: on or off by the reader's word, at rest for as long as there is a reason. */
export interface Rotation {
  readonly isOn: boolean;
  /** The reader has just asked for it: pointer and focus, which are still on the button, are no reason to rest. */
  readonly isAskedFor: boolean;
  readonly rests: readonly Rest[];
}

/** At the beginning: on, unless the reader prefers no motion. */
export const startRotation = (prefersNoMotion: boolean): Rotation => ({
  isOn: !prefersNoMotion,
  isAskedFor: false,
  rests: [],
});

/** Whether it moves. */
export const isRotating = ({isOn, isAskedFor, rests}: Rotation): boolean =>
  isOn && rests.every((rest) => isAskedFor && (rest === 'focus' || rest === 'hover'));

/** On or off, because the reader says so. */
export const switchRotation = (rotation: Rotation, isOn: boolean): Rotation => ({
  ...rotation,
  isOn,
  isAskedFor: isOn,
});

/**
 * A reason to rest comes or goes. Once pointer or focus leave, having been asked for is used up: the next time either
 * comes, motion rests (APG carousel pattern).
 */
export const restRotation = (rotation: Rotation, rest: Rest, isThere: boolean): Rotation => {
  const others = rotation.rests.filter((each) => each !== rest);
  const isUsedUp = !isThere && (rest === 'focus' || rest === 'hover');
  return {
    ...rotation,
    rests: isThere ? [...others, rest] : others,
    isAskedFor: rotation.isAskedFor && !isUsedUp,
  };
};

/** The place some steps on in a ring of `count`, 0 where there is nothing. */
export const stepIn = (count: number, from: number, step: number): number =>
  count <= 0 ? 0 : (((from + step) % count) + count) % count;
