import type {ZipEntry} from './zip.js';

/** How many bytes may still be unpacked; shared by all files of one archive. */
export interface Budget {
  bytes: number;
}

/** Something unpacks to more than the budget allows. */
export class TooLargeError extends Error {}

/**
 * Unpacks a file piece by piece, and stops with a `TooLargeError` as soon as there are more bytes than the budget allows,
 * whatever size the archive says. Damaged data throw what the platform throws.
 */
export async function* unpack(entry: ZipEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  if (entry.declaredSize > budget.bytes) throw new TooLargeError();
  // A copy, because streams of the platform take no view of shared memory.
  const stored = new Blob([Uint8Array.from(entry.packed)]).stream();
  const stream = entry.isDeflated ? stored.pipeThrough(new DecompressionStream('deflate-raw')) : stored;
  const reader = stream.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      budget.bytes -= value.length;
      if (budget.bytes < 0) throw new TooLargeError();
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
