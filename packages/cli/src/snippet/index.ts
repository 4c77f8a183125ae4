export * from './attributes.js';
export {elements} from './elements.generated.js';
export type {AttributeData, ElementData} from './elements.js';
export * from './oembed.js';
export * from './snippet.js';
