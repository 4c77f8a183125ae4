import {option, type Option} from './options.js';

const units: Readonly<Record<string, number>> = {s: 1_000, m: 60_000, h: 3_600_000};

/** `30s`, `15m`, `2h` as milliseconds; at least half a minute, for the publisher's sake. */
export const duration: Option<number> = option('a time such as 15m or 1h, at least 30s', (given) => {
  const [, count, unit = ''] = /^(\d{1,4})([smh])$/.exec(String(given)) ?? [];
  const milliseconds = typeof given === 'number' ? given : Number(count) * (units[unit] ?? NaN);
  // A timer of more milliseconds than this would fire at once, again and again.
  return milliseconds >= 30_000 ? Math.min(milliseconds, 2 ** 31 - 1) : undefined;
});
