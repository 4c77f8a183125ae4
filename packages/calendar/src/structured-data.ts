import {structuredEvent} from '@mitmach/logic/export';
import type {Occurrence} from '@mitmach/logic';
import type {CalendarContext} from './calendar-view.js';

const mark = 'data-mitmach-events';
const most = 50;

/**
 * Describes events to search engines as JSON-LD in the element's light DOM. The text is appended to the script, because
 * Trusted Types forbids to set it; `<` is escaped, so that nothing can end the script.
 */
export const describeEvents = (
  host: HTMLElement,
  occurrences: readonly Occurrence[],
  {feed, locale}: CalendarContext,
): void => {
  const show = (value: Parameters<typeof locale.show>[0]): string =>
    locale.show(value, feed.envelope.language).text;
  const described = occurrences.slice(0, most).map((each) => structuredEvent(each, {feed, show}));
  const json = JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
  const known = host.querySelector(`script[${mark}]`);
  if (known?.textContent === json) return;
  known?.remove();
  if (described.length === 0) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(mark, '');
  script.append(json);
  host.append(script);
};
