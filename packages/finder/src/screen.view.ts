import type {Part} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {PageModel} from './page.model.js';
import {resultsScreen} from './results-screen.js';
import {pending, type Screen, type ScreenView} from './screen.js';

/** What a part shows, as soon as that is there. */
const partScreen =
  (partOf: (screen: Screen) => Part<ScreenView>): ScreenView =>
  (model, screen) => {
    const part = partOf(screen);
    return part.value?.(model, screen) ?? pending(part, screen);
  };

const screens: Readonly<Record<PageModel['state']['show'], ScreenView>> = {
  results: resultsScreen,
  guided: partScreen(({parts}) => parts.guided),
  remembered: partScreen(({parts}) => parts.remembered),
};

const openedView: ScreenView = (model, screen) => {
  const {opened} = screen.parts;
  const view = model.state.open === undefined ? opened.known : opened.value;
  return view?.(model, screen) ?? nothing;
};

/** A model as it is shown, with those parts that are there. */
export const screenView = (model: PageModel, screen: Screen): TemplateResult =>
  html`<slot name="heading"></slot>${screens[model.state.show](model, screen)}${openedView(model, screen)}`;
