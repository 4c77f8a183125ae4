export * from './ages.js';
export * from './arrivals.js';
export * from './rotation.js';
export {
  compareInStream,
  emergenciesIn,
  isUrgent,
  newsInStream,
  streamKey,
  weightOf,
  type StreamItem,
  type StreamKind,
  type StreamMoment,
} from './stream.js';
export * from './whats-on.js';
