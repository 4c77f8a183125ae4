import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './registry.js';

/** Contents by path. */
type Files = Readonly<Record<string, string>>;

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

/** The examples in TypeScript of a package's README, in their order. */
const examplesIn = (folder: string): string[] => {
  const readme = readFileSync(join(root, 'packages', folder, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, code = '']) => code);
};

/** The examples that begin with registering an element: those of the umbrella, and of each widget. */
const firstSteps = Object.fromEntries(
  ['umbrella', 'calendar', 'finder', 'ticker', 'timeline'].flatMap((folder) =>
    examplesIn(folder)
      .filter((code) => code.includes("/define';"))
      .map((code) => [`src/example-of-${folder}.ts`, code]),
  ),
);

/** As strict as the compiler can be: what a library's types have to bear. */
const strict = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  noEmit: true,
};

const page = (body: string, script: string): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>empty</title></head>
  <body>${body}<script type="module" src="${script}"></script></body>
</html>
`;

const feed = `new URLSearchParams(location.search).get('feed') ?? ''`;

/** A page without a framework, with all widgets at hand. */
export const plain: Files = {
  'index.html': page('<mitmach-finder><a href="/all">All</a></mitmach-finder>', '/src/main.ts'),
  'tsconfig.json': json({compilerOptions: strict, include: ['src']}),
  'src/main.ts': `
import 'mitmach/define';
import {MitmachSelectEvent} from 'mitmach/elements';

const finder = document.querySelector('mitmach-finder');
if (!finder) throw new Error('There is no finder.');
finder.addEventListener('mitmach-select', (event) => {
  if (event.kind !== 'opportunities') return;
  const {id, urgent}: {id: string; urgent?: boolean | undefined} = event.item;
  document.title = [id, urgent === true, event instanceof MitmachSelectEvent].join(' ');
  event.preventDefault();
});
finder.addEventListener('mitmach-finder-search', ({text, total}) => {
  document.title = text.toUpperCase() + total.toFixed();
});
finder.addEventListener('mitmach-error', ({reason, problems}) => {
  document.title = [reason ?? 'partly', problems.length].join(' ');
});
document.querySelector('mitmach-calendar')?.addEventListener('mitmach-calendar-navigate', ({date}) => {
  document.title = date.slice(0, 4);
});
finder.layout = 'cards';
finder.src = ${feed};
`,
  'src/refused.ts': `
const finder = document.createElement('mitmach-finder');
// @ts-expect-error There is no such layout.
finder.layout = 'sideways';
// @ts-expect-error There is no such property.
finder.colour = 'red';
finder.addEventListener('mitmach-select', (event) => {
  // @ts-expect-error The item of another kind has no such date.
  if (event.kind === 'opportunities') event.item.published.slice();
  // @ts-expect-error The event carries nothing of the kind.
  event.nothing;
});
export {};
`,
  ...firstSteps,
  'src/example-of-reading.ts': examplesIn('umbrella').find((code) => code.includes('loadJson')) ?? '',
};

/** One widget from its own package, as Node's own resolution finds it. */
export const single: Files = {
  'package.json': json({type: 'module'}),
  'tsconfig.json': json({
    compilerOptions: {...strict, module: 'NodeNext', moduleResolution: 'NodeNext', skipLibCheck: false},
    include: ['src'],
  }),
  'src/main.ts': `
import '@mitmach/finder/define';

const finder = document.querySelector('mitmach-finder');
finder?.addEventListener('mitmach-select', (event) => {
  if (event.kind === 'opportunities') document.title = event.item.id;
});
finder?.addEventListener('mitmach-finder-search', ({total}) => {
  document.title = total.toFixed();
});
`,
};

const [howReactLearns = ''] = examplesIn('umbrella').slice(-1);

/** A page of React, which learns of the elements as the README says. */
export const react: Files = {
  'index.html': page('<div id="root"></div>', '/src/main.tsx'),
  'tsconfig.json': json({compilerOptions: {...strict, jsx: 'react-jsx'}, include: ['src']}),
  'src/elements.ts': howReactLearns,
  'src/main.tsx': `
import 'mitmach/define';
import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';

const feed = ${feed};

function Dates() {
  const [opened, setOpened] = useState('none');
  return (
    <>
      <mitmach-calendar
        src={feed}
        view="list"
        heading-level={3}
        onmitmach-select={(event) => {
          if (event.kind !== 'events') return;
          event.preventDefault();
          setOpened(event.item.id);
        }}
      >
        <a href="/dates">All dates</a>
      </mitmach-calendar>
      <output>{opened}</output>
    </>
  );
}

const place = document.getElementById('root');
if (place) createRoot(place).render(<StrictMode><Dates /></StrictMode>);
`,
  'src/refused.tsx': `
export const refused = [
  // @ts-expect-error There is no such view.
  <mitmach-calendar view="sideways" />,
  // @ts-expect-error There is no such attribute.
  <mitmach-ticker colour="red" />,
  // @ts-expect-error The event carries nothing of the kind.
  <mitmach-finder onmitmach-select={(event) => event.nothing} />,
];
`,
};

/** A page in the look of a preset, which the bundler reads as any other style sheet. */
export const look = (preset: string): Files => ({
  'index.html': page('<mitmach-finder></mitmach-finder>', '/src/main.js'),
  'src/main.js': `
import '@mitmach/ui/presets/${preset}.css';
import '@mitmach/finder/define';

document.querySelector('mitmach-finder').src = ${feed};
`,
});
