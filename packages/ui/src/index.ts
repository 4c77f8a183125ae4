export type {MitmachFeed} from './feed/feed.element.js';
export {FeedController} from './feed/feed-controller.js';
export {feedContext, type ProvidedFeed} from './feed/feed-context.js';
export type {FailureReason, FeedState, ReadyState} from './feed/feed-state.js';
export {FeedStore} from './feed/feed-store.js';
export {defineElement} from './page/define-element.js';
export {MitmachErrorEvent, MitmachReadyEvent, MitmachSelectEvent} from './page/events.js';
export {warnOnce} from './page/warn-once.js';
export {Locale, type ShownText} from './texts/locale.js';
export {LocaleController} from './texts/locale-controller.js';
export {
  type LoadTexts,
  type Catalogue,
  type Holes,
  type Messages,
  type PluralForms,
  type Texts,
} from './texts/texts.js';
export type {UiKey} from './texts/ui.catalogue.js';
export {version} from './version.js';
export {headingView} from './views/heading.view.js';
export {shownImage, type ShownImage} from './views/image.model.js';
export {imageView} from './views/image.view.js';
export {richTextView} from './views/rich-text.view.js';
export {emptyView} from './views/status.view.js';
export {textView} from './views/text.view.js';
export {choice, ids, text, wholeNumber, type Option} from './widget/options.js';
export {property} from './widget/property.js';
export {WidgetElement, type Shown, type WidgetParts} from './widget/widget-element.js';
