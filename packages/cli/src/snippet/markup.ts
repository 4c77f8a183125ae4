/** What a text of HTML may not contain as it is. A line break in an attribute would tear a one-line snippet apart. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in HTML, within an element or an attribute in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\n\r]/g, (sign) => references[sign] ?? sign);

/** An attribute; one without a value where that is what it says. */
const attributeHtml = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;

/** An element with its attributes, and what is in it as HTML. */
export const elementHtml = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  content: string,
): string => `<${tag}${Object.entries(attributes).map(attributeHtml).join('')}>${content}</${tag}>`;

/** What JSX reads in another way than HTML in a quoted attribute. */
const odd = /["&\\\n\r\u2028\u2029]/;

const attributeJsx = ([name, value]: readonly [string, string]): string => {
  if (value === '') return ` ${name}`;
  return odd.test(value) ? ` ${name}={${JSON.stringify(value)}}` : ` ${name}="${value}"`;
};

/** Attributes as they stand in a tag of JSX, with a space before each. */
export const attributesJsx = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).map(attributeJsx).join('');

/** Properties as an object of JavaScript; empty where there are none. */
export const styleJsx = (properties: readonly (readonly [string, string])[]): string =>
  properties.length === 0 ? '' : JSON.stringify(Object.fromEntries(properties));

/** A text as it stands in an element of JSX. */
export const textJsx = (text: string): string =>
  /[<>{}&]|^\s|\s$|\n/.test(text) ? `{${JSON.stringify(text)}}` : text;
