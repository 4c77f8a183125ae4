import type {EventSource} from '../calendar-finder.js';
import type {PageModel} from '../page.model.js';
import {linesOf, type Screen} from '../screen.js';
import type {OpenedEvents, OpenedOptions} from './opened-events.js';

const optionsOf = (source: EventSource, screen: Screen): OpenedOptions => {
  const {context, actions, settings, zone} = screen;
  const {key, deepLinks, detail} = settings;
  return {
    context,
    source,
    actions,
    list: linesOf(screen),
    key: deepLinks ? key : undefined,
    readerZone: zone,
    isInline: detail === 'inline',
  };
};

/** The day or the event that is open. */
export type OpenedScreen = (
  model: PageModel,
  source: EventSource,
  screen: Screen,
) => {
  /** In its place; nothing where it opens over the page. */
  readonly inline: unknown;
  /** Over the page, closed where nothing is open in it. */
  readonly dialog: unknown;
};

export const openedScreen =
  (opened: OpenedEvents): OpenedScreen =>
  (model, source, screen) => {
    const options = optionsOf(source, screen);
    return {inline: opened.inline(model.state.open, options), dialog: opened.dialog(model, options)};
  };
