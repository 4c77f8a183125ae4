import {opportunities} from '@mitmach/feed';
import {distanceTo} from '@mitmach/logic/opportunities';
import {markOf, type ScreenView} from '../screen.js';
import type {OpenedOffer} from './opened-offer.js';

/** The dialog with the offer that is open, closed where none is. */
export const openedScreen =
  (opened: OpenedOffer): ScreenView =>
  (model, screen) => {
    const {context, settings, bookmarks, onMark, actions, position} = screen;
    const {open} = model.state;
    const from = model.from ?? position;
    const offer = open === undefined ? undefined : context.feed.find(opportunities, open);
    return opened.dialog(
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
