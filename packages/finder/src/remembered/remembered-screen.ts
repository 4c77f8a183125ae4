import type {ScreenView} from '../screen.js';
import type {RememberedOffers} from './remembered-offers.js';

/** What the visitor remembered in place of the results. */
export const rememberedScreen =
  (remembered: RememberedOffers): ScreenView =>
  (_, {context, settings, bookmarks, onMark, actions}) =>
    remembered.view(
      {
        context,
        ids: bookmarks,
        isLinked: settings.deepLinks,
        headingLevel: settings.headingLevel,
      },
      {onOpen: actions.onOpenId, onMark, onLeave: actions.onLeave},
    );
