export {TextIndex, type SearchSource} from './text-index.js';
export type {TextRange} from './highlight.js';
export type {Hit} from './ranking.js';
