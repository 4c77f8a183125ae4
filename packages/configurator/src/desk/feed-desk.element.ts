import type {Locale} from '@mitmach/ui';
import {html, type TemplateResult} from 'lit';
import {ToolElement} from '../tool-element.js';
import {feedDeskCatalogue, type FeedDeskKey} from './feed-desk.catalogue.js';

/** Make a feed of files, correct it, take it away. */
export class MitmachFeedDesk extends ToolElement<FeedDeskKey> {
  constructor() {
    super(feedDeskCatalogue);
  }

  protected override content(locale: Locale<FeedDeskKey>): TemplateResult {
    return html`<h2>${locale.t('title')}</h2>`;
  }
}
