import type {StorybookConfig} from '@storybook/web-components-vite';
import {defaultClientConditions, mergeConfig} from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  // The tools show widgets in a frame, which is a page of the built files and knows nothing of the stories' network.
  staticDirs: [
    {from: '../demo/feed', to: '/feed'},
    {from: '../stories/tools/feeds', to: '/feeds'},
    {from: '../packages/embed/dist', to: '/mitmach'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  features: {
    // The toolbar's own width and theme say what a widget knows: its room and the page's colours.
    backgrounds: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (given) =>
    mergeConfig(given, {
      resolve: {
        conditions: ['@mitmach/source', ...defaultClientConditions],
        // The drivers need none of the assertions, which expect a test runner's server.
        alias: [{find: /^@open-wc\/testing$/, replacement: '@open-wc/testing/pure'}],
      },
      // As tsconfig.base.json says; the decorators and fields of another kind would build, and die in the browser.
      oxc: {
        decorator: {legacy: true},
        assumptions: {setPublicClassFields: true},
        typescript: {removeClassFieldsWithoutInitializer: true},
      },
      // Storybook's own import, which is found too late to share the one copy of Lit.
      optimizeDeps: {include: ['lit/directive-helpers.js']},
      build: {chunkSizeWarningLimit: 2_000},
    }),
};

export default config;
