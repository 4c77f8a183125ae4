export * from './needs.js';
export * from './policy.js';
