import type {Opportunity} from '@mitmach/feed';
import {
  lineOf,
  onlyInOf,
  plainInstead,
  plainLanguageOf,
  shownImage,
  textsOf,
  webLink,
  type DetailLine,
  type DetailNotice,
  type DetailRow,
  type DetailText,
  type Shared,
  type ShownImage,
  type ShownText,
} from '@mitmach/ui';
import {backgroundRows, footnotesOf} from './background.model.js';
import {contactOf, type OfferContact} from './contact.model.js';
import {factRows} from './facts.model.js';
import {noticeOf} from './notice.model.js';
import type {OpenedContext} from './opened-context.js';

/** Everything that is known of an offer; what is not known is absent. */
export interface OfferDetail {
  readonly id: string;
  readonly title: ShownText;
  readonly notice: DetailNotice | undefined;
  /** Name of the language of the title, where only that is in a language the reader did not ask for. */
  readonly onlyIn: string | undefined;
  /** What it is, in a sentence or two. */
  readonly summary: ShownText | undefined;
  /** What decides whether one can help. */
  readonly facts: readonly DetailRow[];
  /** Whom to ask; undefined where that is of no use any more. */
  readonly contact: OfferContact | undefined;
  readonly image: ShownImage | undefined;
  readonly texts: readonly DetailText[];
  readonly plainLanguage: DetailText | undefined;
  /** What is good to know besides. */
  readonly background: readonly DetailRow[];
  /** The offer's own page. */
  readonly page: string | undefined;
  readonly shared: Shared | undefined;
  readonly footnotes: readonly DetailLine[];
}

/**
 * An offer with everything that the feed knows of it, for a reader. Links are absolute and of allowed schemes only; a
 * field that is missing or cannot be used leaves nothing behind, not even its label.
 */
export const offerDetail = (offer: Opportunity, context: OpenedContext): OfferDetail => {
  const {feed, locale, link} = context;
  const {id, image, description, plainLanguage} = offer;
  const title = locale.show(offer.title, feed.envelope.language);
  const texts = textsOf({description, plainLanguage}, context);
  const summary = plainInstead(offer, context) ? undefined : lineOf(offer.summary, context)?.text;
  const page = webLink(offer.url, feed);
  const url = link ?? page;
  return {
    id,
    title,
    notice: noticeOf(offer, context),
    onlyIn: texts.some(({onlyIn}) => onlyIn !== undefined) ? undefined : onlyInOf(title, context),
    summary: summary?.text.trim() === '' ? undefined : summary,
    facts: factRows(offer, context),
    contact: contactOf(offer, context),
    image: image && shownImage(image, feed, locale),
    texts,
    plainLanguage: plainLanguageOf(offer, context),
    background: backgroundRows(offer, context),
    page,
    shared: url === undefined ? undefined : {title: title.text, url},
    footnotes: footnotesOf(offer, context),
  };
};
