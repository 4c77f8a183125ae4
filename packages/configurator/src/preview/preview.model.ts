import type {SnippetOptions} from '@mitmach/cli/snippet';
import {without} from '../choice/choice.model.js';
import type {Look} from '../look/look.model.js';

/** The widths of the places that people look at a page with, in pixels, and how high a screen is there. */
export const devices = {
  phone: [360, 640],
  tablet: [768, 800],
  desktop: [1280, 800],
} as const;
export type Device = keyof typeof devices;

/** How a page is looked at. */
export interface Looking {
  readonly device: Device;
  readonly isDark: boolean;
  readonly isRightToLeft: boolean;
  /** Whether what a screen reader says is shown, too. */
  readonly isReading: boolean;
}

/** A page with the widget, as it is shown in the frame. */
export interface Shown {
  /** Address of `frame.html`. */
  readonly frame: string;
  readonly widget: string;
  /** Attributes of the widget, its `src` among them. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly look: Look;
  /** Name of a style sheet of `presets/`; empty: none. */
  readonly preset: string;
  /** Language of the page. */
  readonly lang: string;
  readonly isDark: boolean;
}

/** The page that a snippet would make of an empty one. */
export const shownPage = (
  {widget, attributes, look = {}, preset = '', lang}: SnippetOptions,
  {isDark, isRightToLeft}: Looking,
  frame: string,
): Shown => ({
  frame,
  widget,
  // The page has the language.
  attributes: without(attributes, 'lang'),
  look,
  preset,
  lang: isRightToLeft ? 'ar' : lang,
  isDark,
});
