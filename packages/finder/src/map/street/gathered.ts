/** Something at a point of the screen, in CSS pixels. */
export interface Pinned {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts what would lie on top of each other into groups: each holds what is within reach of its first. In the order given,
 * so that the same points always make the same groups.
 * @param reach CSS pixels
 */
export const gathered = <T extends Pinned>(all: readonly T[], reach: number): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  for (const one of all) {
    const near = groups.find(([first]) => first && Math.hypot(first.x - one.x, first.y - one.y) < reach);
    if (near) near.push(one);
    else groups.push([one]);
  }
  return groups;
};
