/** A document with what it was before, and what it would be again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Further back nobody goes; the documents share all that did not change. */
const MOST = 100;

export const historyOf = <T>(present: T): History<T> => ({past: [], present, future: []});

/** Goes on to another state; what was taken back before is gone. */
export const advance = <T>({past, present}: History<T>, next: T): History<T> => ({
  past: [...past, present].slice(-MOST),
  present: next,
  future: [],
});

/** One step back; the same where there is none. */
export const undo = <T>(history: History<T>): History<T> => {
  const {past, present, future} = history;
  if (past.length === 0) return history;
  return {past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future]};
};

/** One step forward again; the same where there is none. */
export const redo = <T>(history: History<T>): History<T> => {
  const {past, present, future} = history;
  if (future.length === 0) return history;
  return {past: [...past, present], present: future[0] as T, future: future.slice(1)};
};
