export type {MitmachFeed} from './feed/feed.element.js';
export {FeedController} from './feed/feed-controller.js';
export type {FailureReason, FeedState, ReadyState} from './feed/feed-state.js';
export {FeedStore} from './feed/feed-store.js';
export {defineElement} from './page/define-element.js';
export {MitmachErrorEvent, MitmachReadyEvent, MitmachSelectEvent} from './page/events.js';
export {adoptStyles} from './page/adopt-styles.js';
export {describeItems} from './page/describe-items.js';
export {Part} from './page/part.js';
export {printAlone} from './page/print-alone.js';
export {whenIdle} from './page/when-idle.js';
export {WidthController} from './page/width-controller.js';
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
export {noteView} from './views/status.view.js';
export {textView} from './views/text.view.js';
export {duration} from './widget/duration.js';
export {choices, flag, isoDate} from './widget/further-options.js';
export {choice, ids, text, wholeNumber, type Option} from './widget/options.js';
export {property} from './widget/property.js';
export {WidgetElement, type Shown, type WidgetParts} from './widget/widget-element.js';
export {bookmarkView} from './controls/bookmark.view.js';
export {controlsCatalogue, type ControlsKey} from './controls/controls.catalogue.js';
export {
  activeFilters,
  matchingOptions,
  type ActiveFilter,
  type FacetGroup,
  type FacetOption,
  type FacetState,
} from './controls/facets.model.js';
export {
  activeFiltersView,
  facetGroupView,
  filterPanelView,
  type FacetControls,
} from './controls/facets.view.js';
export {keepTyping} from './controls/keep-typing.js';
export {ShareController, type CopyState} from './controls/share-controller.js';
export {shareView, type Shared} from './controls/share.view.js';
export {showMoreView} from './controls/show-more.view.js';
export {DialogController} from './dialog/dialog-controller.js';
export {dialogView, type DialogOptions} from './dialog/dialog.view.js';
export {BookmarkStore} from './state/bookmark-store.js';
export {FragmentController, type FragmentOptions} from './state/fragment-controller.js';
export {readFragment, writeFragment, type FragmentState} from './state/fragment.js';
export {ShowMoreController} from './state/show-more-controller.js';
export {base as baseStyles} from './styles/base.styles.js';
export {controlsStyles} from './styles/controls.styles.js';
export {dialogStyles} from './styles/dialog.styles.js';
export {facetsStyles} from './styles/facets.styles.js';
export {tokens as tokenStyles} from './styles/tokens.styles.js';
export {icon} from './views/icon.view.js';
export {termsCatalogue, type TermKey} from './terms/terms.catalogue.js';
export {
  accessibilityRows,
  ageRows,
  contactLines,
  languageRows,
  lineOf,
  organizerRows,
  subjectOf,
  termText,
  topicRows,
  type ItemContact,
} from './detail/background.model.js';
export {mailLink, oneLine, phoneLink, webLink} from './detail/contact-links.js';
export {
  asChips,
  asList,
  rowOf,
  type DetailContext,
  type DetailLine,
  type DetailLocale,
  type DetailMark,
  type DetailRow,
  type MaybeLine,
} from './detail/detail-row.js';
export {detailCatalogue, type DetailKey} from './detail/detail.catalogue.js';
export {detailStyles} from './detail/detail.styles.js';
export {placeLines} from './detail/place.model.js';
export {detailLineView, detailRowsView, footnotesView, type OpenItem} from './detail/rows.view.js';
export {
  dayInWords,
  footnotesOf,
  onlyInOf,
  plainInstead,
  plainLanguageOf,
  textsOf,
  type DetailText,
} from './detail/texts.model.js';
export {
  detailTextView,
  noticeView,
  onlyInView,
  plainLanguageView,
  type DetailNotice,
} from './detail/texts.view.js';
