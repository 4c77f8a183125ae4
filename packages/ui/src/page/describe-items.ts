/** Search engines need not know all that is on in a city from one page. */
const most = 50;

/**
 * Describes items to search engines as JSON-LD (schema.org) in the element's light DOM, one script a kind; none where
 * there is nothing to describe. The text is appended to the script, because Trusted Types forbids to set it; `<` is
 * escaped, so that nothing can end the script.
 */
export const describeItems = (host: HTMLElement, kind: string, things: readonly object[]): void => {
  const mark = `data-mitmach-${kind}`;
  const json = JSON.stringify(things.slice(0, most)).replaceAll('<', String.raw`\u003c`);
  const known = host.querySelector(`script[${mark}]`);
  if (known?.textContent === json) return;
  known?.remove();
  if (things.length === 0) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(mark, '');
  script.append(json);
  host.append(script);
};
