import {opportunities, type RawItem} from '@mitmach/feed';
import {distanceTo} from '@mitmach/logic/opportunities';
import {html, nothing, type TemplateResult} from 'lit';
import {offerEntry} from './offer.model.js';
import {offerView} from './offer.view.js';
import type {PageModel} from './page.model.js';
import {resultsScreen} from './results-screen.js';
import {markOf, offersOptions, pending, type Screen} from './screen.js';

const guidedScreen = (model: PageModel, screen: Screen): TemplateResult => {
  const {parts, context, source, scopes, settings, actions, shown} = screen;
  const part = parts.guided.value;
  const {state} = model;
  if (!part) return pending(parts.guided, screen);
  const {facets: counts = new Map()} = source.ask({kind: 'opportunities', scopes, limit: 0});
  const offers = offersOptions(model, screen);
  const resultView = (raw: RawItem, below: unknown): unknown => {
    const offer = context.feed.find(opportunities, raw.id);
    return offer ? offerView(offerEntry(offer, context), offers, below) : nothing;
  };
  return part.guidedView(
    {
      context,
      counts,
      offers: source.offers(scopes),
      state: {step: state.step, answers: state.answers},
      headingLevel: settings.headingLevel,
      shown,
      step: settings.perPage,
      resultView,
    },
    {
      onAnswers: actions.onAnswers,
      onStep: actions.onStep,
      onShowAll: actions.onShowAll,
      onMore: screen.onMore,
      onLeave: actions.onLeave,
    },
  );
};

const rememberedScreen = (_: PageModel, screen: Screen): TemplateResult => {
  const {parts, context, settings, bookmarks, onMark, actions} = screen;
  const part = parts.remembered.value;
  if (!part) return pending(parts.remembered, screen);
  return part.view(
    {
      context,
      ids: bookmarks,
      isLinked: settings.deepLinks,
      headingLevel: settings.headingLevel,
    },
    {onOpen: actions.onOpenId, onMark, onLeave: actions.onLeave},
  );
};

const openedView = (model: PageModel, screen: Screen): unknown => {
  const {parts, context, settings, bookmarks, onMark, actions, position} = screen;
  const {open} = model.state;
  const part = open === undefined ? parts.opened.known : parts.opened.value;
  if (!part) return nothing;
  const from = model.from ?? position;
  const offer = open === undefined ? undefined : context.feed.find(opportunities, open);
  return part.dialog(
    {
      context,
      id: open,
      key: settings.deepLinks ? settings.key : undefined,
      isMarked: open !== undefined && bookmarks.includes(open),
      distance: offer && from && distanceTo(offer, from, context.feed.envelope.places),
      ranges: markOf(model, screen),
    },
    {onClose: actions.onClose, onMark, onOpen: actions.onOpenId},
  );
};

const screens = {
  results: resultsScreen,
  guided: guidedScreen,
  remembered: rememberedScreen,
} as const satisfies Record<PageModel['state']['show'], (model: PageModel, screen: Screen) => TemplateResult>;

/** A model as it is shown, with those parts that are there. */
export const screenView = (model: PageModel, screen: Screen): TemplateResult =>
  html`<slot name="heading"></slot>${screens[model.state.show](model, screen)}${openedView(model, screen)}`;
