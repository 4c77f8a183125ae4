/** What an element does to the text in it. */
export type Role =
  | 'block'
  | 'break'
  | 'strong'
  | 'emphasis'
  | 'quote'
  | 'preformatted'
  | 'list'
  | 'ordered-list'
  | 'item'
  | 'table'
  | 'row'
  | 'cell'
  | 'link'
  | 'image'
  /** Left out with everything in it, and reported. */
  | 'dropped'
  /** Left out without a word: nobody sees it on the page. */
  | 'hidden';

const groups: readonly (readonly [elements: string, ...roles: Role[]])[] = [
  [
    'p div section article header footer main aside nav address blockquote figure figcaption details',
    'block',
  ],
  ['body center dd dl fieldset hgroup hr summary caption', 'block'],
  ['h1 h2 h3 h4 h5 h6 dt', 'block', 'strong'],
  ['pre', 'block', 'preformatted'],
  ['ul menu dir', 'list'],
  ['ol', 'ordered-list'],
  ['li', 'item'],
  ['table', 'table'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell', 'strong'],
  ['b strong', 'strong'],
  ['i em cite dfn var', 'emphasis'],
  ['q', 'quote'],
  ['a', 'link'],
  ['img', 'image'],
  ['br', 'break'],
  ['script style iframe form object embed applet frameset video audio canvas', 'dropped'],
  // What is struck out is no longer true: shown without the line, it would be read as if it were.
  ['del s strike', 'dropped'],
  ['input select textarea button datalist', 'dropped'],
  ['head title template svg map', 'hidden'],
];

const roles: ReadonlyMap<string, readonly Role[]> = new Map(
  groups.flatMap(([elements, ...own]) => elements.split(' ').map((element) => [element, own] as const)),
);

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  Object.hasOwn(attributes, 'hidden') || /(^|;)\s*display\s*:\s*none\b/i.test(attributes['style'] ?? '');

/** The roles of an element; none for one that changes nothing, such as a `span`. */
export const rolesOf = (name: string, attributes: Readonly<Record<string, string>>): readonly Role[] =>
  isHidden(attributes) ? ['hidden'] : (roles.get(name) ?? []);

/** Whether HTML knows an element of that name that a text of an item may hold. */
export const isTextElement = (name: string): boolean =>
  roles.has(name) || name === 'span' || name === 'font' || name === 'u';

/** Whether an element begins or breaks a line. */
export const isLineElement = (name: string): boolean =>
  (roles.get(name) ?? []).some((role) => /^(block|break|list|ordered-list|item|table|row|cell)$/.test(role));
