import type {DetailKey, Locale, UiKey} from '@mitmach/ui';
import type {FinderContext, FinderTexts} from '../finder-context.js';
import type {OpenedKey} from './opened.catalogue.js';

/** The language of an offer in full. */
export type OpenedLocale = Locale<DetailKey | FinderTexts | OpenedKey | UiKey>;

/** What an offer in full is made from besides the offer. */
export interface OpenedContext extends FinderContext {
  readonly locale: OpenedLocale;
  /** Absolute address of this offer in the page, where there is one to share. */
  readonly link?: string | undefined;
  /** Kilometres from where somebody asked. */
  readonly distance?: number | undefined;
}
