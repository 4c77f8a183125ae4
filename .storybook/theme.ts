import {create, getPreferredColorScheme} from 'storybook/theming';

const font = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const code = "ui-monospace, 'Cascadia Code', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

const light = {
  colorPrimary: '#0b5fae',
  colorSecondary: '#0b5fae',
  appBg: '#f6f7f9',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#d5dbe1',
  textColor: '#1b2430',
  textMutedColor: '#566170',
  barBg: '#ffffff',
  barTextColor: '#566170',
  barHoverColor: '#0b5fae',
  barSelectedColor: '#0b5fae',
};

const dark = {
  colorPrimary: '#8cc0ff',
  colorSecondary: '#4a9eff',
  appBg: '#101317',
  appContentBg: '#14181d',
  appPreviewBg: '#14181d',
  appBorderColor: '#333b45',
  textColor: '#e8ecf1',
  textMutedColor: '#a3afbd',
  barBg: '#14181d',
  barTextColor: '#a3afbd',
  barHoverColor: '#8cc0ff',
  barSelectedColor: '#8cc0ff',
};

const base = getPreferredColorScheme();

/** For pieces of code that are shown on a page, which do not know the theme themselves. */
export const isDark = base === 'dark';

/** Storybook in the project's one accent and the reader's own fonts, light or dark as their system is. */
export const theme = create({
  base,
  ...(isDark ? dark : light),
  fontBase: font,
  fontCode: code,
  appBorderRadius: 6,
  inputBorderRadius: 6,
  brandTitle: 'mitmach',
  brandTarget: '_self',
});
