import {warnOnce} from '@mitmach/ui';
import {files, tags} from './widgets.js';

/** The attribute of a holder that names its widget. */
export const holderAttribute = 'data-mitmach';

const prefix = 'mitmach-';

/**
 * What becomes an attribute of the widget. Whoever may not write scripts into a page may write `data-…`: so never a
 * handler or a style, and nothing that ties the widget to the page's own names.
 */
const option = /^data-(?!on|(?:mitmach|style|class|id|is|slot)$)([a-z][\w.-]*)$/i;

/** An element that is one also where the document is no HTML document. */
export const createElement = (name: string): HTMLElement =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name);

/**
 * The element of the widget that `data-mitmach` names; an unknown name gives undefined and one warning.
 * @param holder an element with `data-mitmach`
 */
export const tagOf = (holder: Element): string | undefined => {
  const name = (holder.getAttribute(holderAttribute) ?? '').trim().toLowerCase();
  const tag = prefix + name;
  if (Object.hasOwn(files, tag)) return tag;
  const known = tags.join(', ').replaceAll(prefix, '');
  warnOnce('unknown-widget', `data-mitmach="${name}" names no widget. There are: ${known}.`, holder);
  return undefined;
};

/**
 * Makes the widget inside its holder, once: each `data-name` becomes its attribute `name`, and what the holder
 * contains its fallback. A widget that is there already, made by another script or copied with the page, stays.
 */
export const fillHolder = (holder: Element, tag: string): void => {
  if (holder.querySelector(tag)) return;
  const widget = createElement(tag);
  const {attributes} = holder;
  for (let index = 0; index < attributes.length; index++) {
    const {name, value} = attributes[index] as Attr;
    const attribute = option.exec(name)?.[1];
    if (attribute !== undefined) widget.setAttribute(attribute, value);
  }
  while (holder.firstChild) widget.appendChild(holder.firstChild);
  holder.appendChild(widget);
};
