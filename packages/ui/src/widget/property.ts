import type {PropertyDeclaration, ReactiveElement} from 'lit';
import type {Option} from './options.js';

/**
 * Lit's decorator of the same name, for the legacy decorators that this project compiles to: without the part for
 * standard ones, which is a hundredth of what a page loads.
 */
export const property =
  <T>(declaration: {readonly attribute?: string; readonly converter: Option<T>}) =>
  (element: ReactiveElement, name: string): void => {
    (element.constructor as typeof ReactiveElement).createProperty(name, declaration as PropertyDeclaration);
  };
