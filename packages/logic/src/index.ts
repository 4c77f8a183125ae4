export * from './civil-date.js';
export * from './format.js';
export * from './fuzzy-date.js';
export * from './now.js';
export * from './relative-time.js';
export * from './timeline.js';
export * from './scope.js';
