import {opportunities, type RawItem} from '@mitmach/feed';
import {nothing} from 'lit';
import {offerEntry} from '../offer.model.js';
import {offerView} from '../offer.view.js';
import {offersOptions, type ScreenView} from '../screen.js';
import {guidedView} from './guided.view.js';

/** The guided search in place of the results. */
export const guidedScreen: ScreenView = (model, screen) => {
  const {context, source, scopes, settings, actions, shown} = screen;
  const {state} = model;
  const {facets: counts = new Map()} = source.ask({kind: 'opportunities', scopes, limit: 0});
  const offers = offersOptions(model, screen);
  const resultView = (raw: RawItem, below: unknown): unknown => {
    const offer = context.feed.find(opportunities, raw.id);
    return offer ? offerView(offerEntry(offer, context), offers, below) : nothing;
  };
  return guidedView(
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
