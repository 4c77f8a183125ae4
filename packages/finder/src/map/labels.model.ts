import type {DistrictMap, DrawnDistrict} from '@mitmach/logic/map';
import {hasRoom} from './label-room.js';

/** A district's words on the map: name and number, or the number alone. */
export interface MapLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Of the name; none where there is no room. */
  readonly name: readonly string[];
  readonly count: string;
}

/** Labels for a map of a certain size on the screen. */
export interface LabelSet {
  /** In units of the drawing. */
  readonly fontSize: number;
  readonly labels: readonly MapLabel[];
}

export type LabelSize = 'small' | 'medium' | 'large';

/** CSS pixels: how wide the map is at least, and what can be read. */
export interface MapSize {
  readonly width: number;
  readonly fontSize: number;
}

/** Letters are rather narrower than this part of their height, so that what is thought to fit does. */
const letterWidth = 0.6;
const lineHeight = 1.2;

const fits = (district: DrawnDistrict, lines: readonly string[], fontSize: number): boolean =>
  hasRoom(district, {
    width: Math.max(...lines.map((line) => line.length)) * letterWidth * fontSize,
    height: lines.length * lineHeight * fontSize,
  });

const labelOf = (
  district: DrawnDistrict,
  {name, count}: {readonly name: string; readonly count: string},
  fontSize: number,
): MapLabel | undefined => {
  const {id, label} = district;
  const ways = [[name], name.split(' '), []];
  const lines = ways.find((way) => fits(district, [...way, count], fontSize));
  return lines && {id, x: label.x, y: label.y, name: lines, count};
};

/** What is written on a map of this size; what does not fit into its district is left out, so that nothing overlaps. */
export const labelSet = (
  map: DistrictMap,
  wordsOf: (id: string) => {readonly name: string; readonly count: string} | undefined,
  size: MapSize,
): LabelSet => {
  const fontSize = Math.round((size.fontSize * map.width) / size.width);
  return {
    fontSize,
    labels: map.districts.flatMap((district) => {
      const words = wordsOf(district.id);
      return (words && labelOf(district, words, fontSize)) ?? [];
    }),
  };
};
