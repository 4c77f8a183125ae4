import type {Command} from 'commander';
import type {Words} from '../texts/words.js';
import type {Paint, Shell} from './shell.js';

/** What a command works with. */
export interface Context {
  readonly shell: Shell;
  readonly words: Words;
  readonly paint: Paint;
}

/** Codes with which the program ends, as shells and CI read them. */
export const exitCodes = {
  good: 0,
  /** Errors in what was looked at, or a command that could not do its work. */
  bad: 1,
  /** Warnings, where somebody asked to be strict. */
  warned: 2,
  /** Stopped by Ctrl-C, as shells have it. */
  stopped: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Runs the action of a command with the context of this run; what it gives is the code to end with. */
export type RunCommand = (action: (context: Context) => Promise<ExitCode> | ExitCode) => Promise<void>;

/** A program that is being put together. */
export interface Building {
  readonly program: Command;
  readonly words: Words;
  readonly run: RunCommand;
}

/** Adds a command to the program. */
export type AddCommand = (building: Building) => void;

/** Something that keeps a command from doing its work, in words for people. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
