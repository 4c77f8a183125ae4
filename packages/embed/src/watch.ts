import {fillHolder, holderAttribute, tagOf} from './holder.js';
import {files, tags} from './widgets.js';

const selector = `${tags.join()},[${holderAttribute}]`;

/** As long as the document is read, the rest of a holder's content may be on its way. */
const fillWhenComplete = (holder: Element, tag: string): void => {
  const fill = (): void => {
    fillHolder(holder, tag);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill, {once: true});
  else fill();
};

/**
 * Tells of each widget on the page, now and later, and fills each `[data-mitmach]`. The page is asked once, and then
 * only what is added to it. Old libraries replace methods of arrays: none is called once this has started.
 * @param found is called with the name of the widget's element, whether it is defined or not
 */
export const watchWidgets = (found: (tag: string) => void): void => {
  const take = (element: Element): void => {
    if (Object.hasOwn(files, element.localName)) {
      found(element.localName);
      return;
    }
    const tag = tagOf(element);
    if (tag === undefined) return;
    found(tag);
    fillWhenComplete(element, tag);
  };
  const search = (root: ParentNode): void => {
    const elements = root.querySelectorAll(selector);
    for (let index = 0; index < elements.length; index++) take(elements[index] as Element);
  };
  const onAdded = (element: Element): void => {
    // It may be any node; and what comes out of a frame is no instance of this page's classes.
    if (element.nodeType !== Node.ELEMENT_NODE) return;
    if (element.matches(selector)) take(element);
    if (element.firstElementChild) search(element);
  };
  const observer = new MutationObserver((records) => {
    for (let at = 0; at < records.length; at++) {
      const {addedNodes} = records[at] as MutationRecord;
      for (let index = 0; index < addedNodes.length; index++) onAdded(addedNodes[index] as Element);
    }
  });
  observer.observe(document, {childList: true, subtree: true});
  search(document);
};
