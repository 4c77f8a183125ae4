import type {Locale} from '@mitmach/ui';
import {html, type TemplateResult} from 'lit';
import {configuratorCatalogue, type ConfiguratorKey} from './configurator.catalogue.js';
import {ToolElement} from './tool-element.js';

/** Choose a widget, see it, copy it. */
export class MitmachConfigurator extends ToolElement<ConfiguratorKey> {
  constructor() {
    super(configuratorCatalogue);
  }

  protected override content(locale: Locale<ConfiguratorKey>): TemplateResult {
    return html`<h2>${locale.t('title')}</h2>`;
  }
}
