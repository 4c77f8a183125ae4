import {styleText} from 'node:util';
import type {Fetch} from '../validate/links/ask.js';

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => void;
  /** A person looks at it, so that a line may be written over. */
  readonly isTerminal: boolean;
  /** How wide it is, in characters. */
  readonly columns: number;
}

/** What a command has of the world around it, so that tests can give it another. */
export interface Shell {
  /** Folder in which it was started, absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For results. */
  readonly out: Output;
  /** For progress and faults. */
  readonly err: Output;
  /** Somebody can answer questions. */
  readonly isInteractive: boolean;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Is aborted when somebody presses Ctrl-C. */
  readonly signal: AbortSignal;
}

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'underline';

/** Gives a text a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const noPaint: Paint = (_, text) => text;

const wantsColour = ({out, environment}: Shell): boolean => {
  const {NO_COLOR, FORCE_COLOR, TERM} = environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return out.isTerminal && TERM !== 'dumb';
};

/** Colours for people at a terminal who did not switch them off (https://no-color.org). */
export const paintFor = (shell: Shell, color = true): Paint =>
  color && wantsColour(shell) ? (style, text) => styleText(style, text, {validateStream: false}) : noPaint;
