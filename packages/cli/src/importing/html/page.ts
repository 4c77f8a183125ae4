import {Parser} from 'htmlparser2';

const LOOKED_AT = 20_000;

/**
 * The title of a document that is a web page, such as a form to log in where data was asked for; empty for a page
 * without one, undefined for what is no page.
 */
export const pageTitle = (text: string): string | undefined => {
  let isPage: boolean | undefined;
  let title = '';
  let isInTitle = false;
  const parser = new Parser({
    onprocessinginstruction: (_name, data) => {
      if (/^!doctype\s+html\b/i.test(data)) isPage ??= true;
    },
    onopentag: (name) => {
      isPage ??= /^(html|head|body)$/.test(name);
      isInTitle = name === 'title' && !title;
    },
    ontext: (words) => {
      if (isInTitle) title += words;
    },
    onclosetag: () => {
      isInTitle = false;
    },
  });
  if (/^\s*</.test(text)) parser.end(text.slice(0, LOOKED_AT));
  return isPage ? title.replace(/\s+/g, ' ').trim() : undefined;
};
