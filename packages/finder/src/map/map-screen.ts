import {pointsOf} from '@mitmach/logic/opportunities';
import type {ScreenView} from '../screen.js';
import type {DistrictMap} from './district-map.js';

/** The districts as a map, above the results. */
export const mapScreen =
  (map: DistrictMap): ScreenView =>
  ({answer, state, query}, {context, settings, actions, source}) => {
    const {feed, locale} = context;
    return map.view(
      {
        context,
        counts: answer.facets?.get('districts') ?? new Map<string, number>(),
        chosen: state.choices.districts,
        tiles: settings.tiles,
        points: () =>
          source.ask({...query, limit: 500}).items.flatMap(({id, title, ...offer}) =>
            pointsOf(offer, feed.envelope.places).map((point) => ({
              id,
              point,
              title: locale.show(title, feed.envelope.language).text,
            })),
          ),
      },
      {
        onChange: (district, next) => {
          actions.onChange('districts', district, next);
        },
        onOpen: actions.onOpenId,
      },
    );
  };
