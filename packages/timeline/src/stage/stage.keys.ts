/** Where one is among things that lie one after the other. */
export interface Place {
  readonly from: number;
  readonly count: number;
  readonly isRtl: boolean;
}

const isPlain = ({ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

const clamped = (index: number, count: number): number => Math.max(0, Math.min(count - 1, index));

/**
 * Where a key leads to: arrows to the next and the previous, Home and End to the first and the last, as in the APG's
 * toolbar. Undefined for any other key.
 */
export const nextByKey = (event: KeyboardEvent, {from, count, isRtl}: Place): number | undefined => {
  if (!isPlain(event)) return undefined;
  const forwards = isRtl ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: forwards,
    ArrowLeft: -forwards,
    Home: -count,
    End: count,
  };
  const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
  return step === undefined ? undefined : clamped(from + step, count);
};

/** Of a key that writes no Latin letter (Arabic, Persian) the place on the keyboard counts. */
const letterOf = ({key, code}: KeyboardEvent): string =>
  /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();

/**
 * The milestone that J (next) and K (previous) lead to. They work only while the focus is within the list and not in a
 * field (WCAG 2.1.4). Undefined for any other key and past either end.
 */
export const nextByLetter = (
  event: KeyboardEvent,
  {from, count}: Omit<Place, 'isRtl'>,
): number | undefined => {
  const letter = letterOf(event);
  const step = letter === 'j' ? 1 : letter === 'k' ? -1 : undefined;
  const isField = event.target instanceof HTMLInputElement;
  if (step === undefined || !isPlain(event) || isField) return undefined;
  const next = from + step;
  return next >= 0 && next < count ? next : undefined;
};
