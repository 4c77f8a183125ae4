import {imageView, shownImage, type ShownImage} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import type {TickerEntry} from '../entry.model.js';
import {entryView, timeView, type EntryOptions} from '../entry.view.js';
import type {TickerContext} from '../ticker-context.js';

/** Cards are made of a feed, to which pictures refer. */
interface CardsOptions extends EntryOptions {
  readonly feed: TickerContext['feed'];
}

/** A picture that cannot be had leaves no hole behind. The event does not bubble, so it is caught on its way down. */
const hideWhenBroken = {
  capture: true,
  handleEvent: ({currentTarget}: Event): void => {
    (currentTarget as HTMLElement).hidden = true;
  },
};

/** What of a picture must stay in sight when it is cropped; a property, because the strict policy forbids styles. */
const holdFocus = ({focalPoint}: ShownImage): unknown =>
  ref((picture) => {
    const {x, y} = focalPoint ?? {x: 50, y: 50};
    const image = picture?.querySelector('img');
    image?.style.setProperty('object-position', `${String(x)}% ${String(y)}%`);
  });

const pictureView = ({item}: TickerEntry, {feed, locale}: CardsOptions): unknown => {
  const image = item.image && shownImage(item.image, feed, locale);
  return image
    ? keyed(
        image.src,
        html`<div class="picture" @error=${hideWhenBroken} ${holdFocus(image)}>
          ${imageView(image, locale)}
        </div>`,
      )
    : nothing;
};

/** The items side by side, with their pictures. */
export const cardsView = (entries: readonly TickerEntry[], options: CardsOptions): TemplateResult => html`
  <ul class="cards" part="cards">
    ${entries.map(
      (entry) =>
        html`<li class="item card" part="item">
          ${pictureView(entry, options)}
          <div class="what">${timeView(entry)} ${entryView(entry, options)}</div>
        </li>`,
    )}
  </ul>
`;
