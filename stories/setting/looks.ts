/// <reference types="vite/client" />
import highContrast from '../../packages/ui/presets/high-contrast.css?raw';
import kern from '../../packages/ui/presets/kern.css?raw';
import printFriendly from '../../packages/ui/presets/print-friendly.css?raw';

const presets = {
  kern,
  'high-contrast': highContrast,
  'print-friendly': printFriendly,
} as const;

/** A preset of the package: a style sheet that a page links. */
export type LookName = keyof typeof presets;

/** A page links a preset for all of itself; here several looks are on one page, each on the stages that have it. */
const onStages = ([name, css]: readonly [string, string]): string => {
  if (!css.includes(':root {')) {
    throw new Error(`The preset ${name} is no longer about :root: correct stories/setting/looks.ts.`);
  }
  return css.replaceAll(':root {', `.stage[data-look='${name}'] {`);
};

/** Makes `data-look` on a stage mean the preset of that name. */
export const linkLooks = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(Object.entries(presets).map(onStages).join('\n'));
  document.adoptedStyleSheets.push(sheet);
};
