// First: what fetches feeds takes `fetch` when it is loaded.
import '../stories/feeds/network.js';
import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {forgetFeeds} from '../stories/feeds/network.js';
import {controlsOfAttributes, manifest} from '../stories/setting/elements.js';
import {stage} from '../stories/setting/stage.js';
import {globalTypes, initialGlobals} from '../stories/setting/toolbar.js';
import './preview.css';
import {theme} from './theme.js';

setCustomElementsManifest(manifest);

// An import would need types that nothing here installs.
const [page] = Object.values(import.meta.glob('./page.mdx', {eager: true, import: 'default'}));

const preview: Preview = {
  globalTypes,
  initialGlobals,
  decorators: [stage],
  argTypesEnhancers: [controlsOfAttributes],
  beforeEach: forgetFeeds,
  parameters: {
    layout: 'fullscreen',
    controls: {expanded: true},
    options: {
      storySort: {
        order: [
          'Start',
          'Guides',
          [
            'Theming',
            'Events',
            'Composition',
            'Feed format',
            'States',
            'Localization',
            'Accessibility',
            'Writing a widget',
          ],
          'Widgets',
          ['Finder', 'Calendar', 'Timeline', 'Ticker', 'Feed'],
          'Tools',
          'Parts',
        ],
      },
    },
    docs: {theme, page, source: {excludeDecorators: true}, toc: {headingSelector: 'h2, h3'}},
    a11y: {test: 'error', options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}},
  },
};

export default preview;
