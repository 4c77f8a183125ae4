import {pageTitle} from '../html/page.js';
import type {ImportNote, Place} from '../importer.js';

const LONGEST_VALUE = 60;

/** The beginning of what stands there, for a note. */
export const shortly = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE - 1)}…` : line;
};

/**
 * Says that a whole source is not of the format that was expected, and what it is instead where that shows: nothing at
 * all, or a web page, with its title.
 */
export const unreadable = (text: string, expected: string, place: Place = {}): ImportNote => {
  if (text.trim() === '') return {code: 'unreadable', place, detail: '0 B'};
  const title = pageTitle(text);
  const value = shortly(title ?? text.slice(0, 200));
  const detail = title === undefined ? expected : `HTML: ${shortly(title)}`;
  return {code: 'unreadable', place, value, detail};
};
