import {escapeHtml} from '../snippet/markup.js';
import {writeSnippet} from '../snippet/snippet.js';
import type {Words} from '../texts/words.js';

/** What the page shows. */
export interface DevPage {
  readonly title: string;
  /** Address of `mitmach.js`; undefined where nobody knows one. */
  readonly script: string | undefined;
  /** The last build failed. */
  readonly hasFailed: boolean;
}

/** Where the page listens for builds. */
export const eventsPath = '/_mitmach/events';

const widgets = ['finder', 'calendar', 'ticker', 'timeline'] as const;

const style = `
  body { max-width: 70rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1d2228; background: #fff; }
  nav a { margin-inline-end: 1rem; }
  section { margin-block: 2rem; padding-block-start: 1rem; border-block-start: 1px solid #ccd2d8; }
  .notice { padding: 0.75rem 1rem; background: #fff3d6; border: 1px solid #d9a520; }
`;

/** A page that is reloaded when there is a new build; the browser connects again by itself. */
const reload = `new EventSource('${eventsPath}').addEventListener('built', () => location.reload());`;

const section = (
  widget: (typeof widgets)[number],
  script: string | undefined,
  {say, language}: Words,
): string => {
  const snippet = writeSnippet('html', {
    widget,
    attributes: {src: '/feed.json', 'heading-level': '3'},
    script: script ?? '',
    link: '/feed.json',
    text: say(`snippet.${widget}`),
    title: '',
    lang: language,
  });
  const element = snippet.slice(snippet.indexOf('</script>') + '</script>'.length);
  return `<section>\n<h2>${escapeHtml(say(`snippet.${widget}Title`))}</h2>\n${element}\n</section>`;
};

const notice = (text: string): string => `<p class="notice">${escapeHtml(text)}</p>`;

/** A page with all four widgets on the feed that is being made, in the language of the words. */
export const devPage = ({title, script, hasFailed}: DevPage, words: Words): string => {
  const {say, language} = words;
  const heading = escapeHtml(say('dev.title', {title}));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${style}</style>
${script === undefined ? '' : `<script async src="${escapeHtml(script)}"></script>`}
<script>${reload}</script>
</head>
<body>
<h1>${heading}</h1>
<nav><a href="/feed.json">feed.json</a> <a href="/report.html">${escapeHtml(say('dev.report'))}</a></nav>
${hasFailed ? notice(say('dev.problem')) : ''}
${script === undefined ? notice(say('dev.noEmbed')) : ''}
${widgets.map((widget) => section(widget, script, words)).join('\n')}
</body>
</html>
`;
};
