import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** What a screen reader says of an element's kind. */
type SpokenRole =
  | 'text'
  | 'heading'
  | 'link'
  | 'button'
  | 'checkbox'
  | 'radio'
  | 'field'
  | 'search'
  | 'choice'
  | 'image'
  | 'list'
  | 'table'
  | 'group'
  | 'region'
  | 'status';

/** What it says of an element's state. */
type SpokenState =
  'expanded' | 'collapsed' | 'pressed' | 'notPressed' | 'checked' | 'notChecked' | 'current' | 'disabled';

/** One thing that a screen reader says when somebody reads on. */
export interface Utterance {
  readonly role: SpokenRole;
  readonly name: string;
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of a list its entries, of a table its rows. */
  readonly count?: number;
  readonly states: readonly SpokenState[];
}

/** Roles whose content is their name: nothing inside is read once more. */
const leaves: Readonly<Record<string, SpokenRole>> = {
  heading: 'heading',
  link: 'link',
  button: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  textbox: 'field',
  spinbutton: 'field',
  searchbox: 'search',
  combobox: 'choice',
  listbox: 'choice',
  img: 'image',
  image: 'image',
};

/** Roles that are announced, with what is inside read after them. */
const holders: Readonly<Record<string, SpokenRole>> = {
  list: 'list',
  table: 'table',
  grid: 'table',
  group: 'group',
  region: 'region',
  navigation: 'region',
  search: 'region',
  status: 'status',
};

const isHidden = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' ||
  element.closest('[inert]') !== null ||
  // Without a box of its own there is still what is in it.
  (getComputedStyle(element).display !== 'contents' && !element.checkVisibility({visibilityProperty: true}));

const attributeStates: readonly (readonly [string, string, SpokenState])[] = [
  ['aria-expanded', 'true', 'expanded'],
  ['aria-expanded', 'false', 'collapsed'],
  ['aria-pressed', 'true', 'pressed'],
  ['aria-pressed', 'false', 'notPressed'],
  ['aria-disabled', 'true', 'disabled'],
];

const tagOf = (element: Element): string => element.localName;

const ownStates = (element: Element): SpokenState[] => {
  const field = element as HTMLInputElement;
  const isTicked = tagOf(element) === 'input' && /^(checkbox|radio)$/.test(field.type);
  const parent = element.parentElement as HTMLDetailsElement | null;
  const isDisclosure = tagOf(element) === 'summary' && parent?.localName === 'details';
  return [
    ...(isTicked ? [field.checked ? ('checked' as const) : ('notChecked' as const)] : []),
    ...(isDisclosure ? [parent.open ? ('expanded' as const) : ('collapsed' as const)] : []),
    ...(element.matches(':disabled') ? ['disabled' as const] : []),
  ];
};

const statesOf = (element: Element): SpokenState[] => {
  const current = element.getAttribute('aria-current') ?? 'false';
  return [
    ...ownStates(element),
    ...attributeStates
      .filter(([name, value]) => element.getAttribute(name) === value)
      .map(([, , state]) => state),
    ...(current === 'false' ? [] : ['current' as const]),
  ];
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const levelOf = (element: Element): number =>
  Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(tagOf(element))?.[1] ?? 2);

const countIn = (element: Element, role: SpokenRole): number | undefined => {
  if (role === 'list') return [...element.children].filter((child) => !isHidden(child)).length;
  return role === 'table' ? element.querySelectorAll('tr, [role="row"]').length : undefined;
};

const childrenOf = (node: Element): readonly Node[] => {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  const isSlot = tagOf(node) === 'slot';
  const assigned = isSlot ? (node as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...node.childNodes];
};

/** A `<summary>` has no role of its own in the standard, and every browser says "button". */
const roleOf = (element: Element): string =>
  tagOf(element) === 'summary' ? 'button' : (getRole(element) ?? '');

/** Goes through a document as somebody does who reads on and on, and writes down what is said. */
class Reader {
  readonly said: Utterance[] = [];
  #text = '';
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  read(node: Node): void {
    if (this.said.length >= this.#most) return;
    if (node.nodeType === 3) this.#text += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === 'style' || tag === 'script' || isHidden(element)) return;
    this.#element(element);
  }

  /** Says the words that have come together. */
  end(): void {
    const name = oneLine(this.#text);
    this.#text = '';
    if (name !== '') this.said.push({role: 'text', name, states: []});
  }

  #element(element: Element): void {
    const role = roleOf(element);
    const leaf = leaves[role];
    if (leaf) {
      this.#say(element, leaf);
      return;
    }
    const isInline = getComputedStyle(element).display.startsWith('inline');
    if (!isInline) this.end();
    const holder = holders[role];
    if (holder) this.#announce(element, holder);
    for (const child of childrenOf(element)) this.read(child);
    if (!isInline) this.end();
  }

  #say(element: Element, role: SpokenRole): void {
    this.end();
    const name = oneLine(computeAccessibleName(element));
    // A picture without words is decoration, and passed over.
    if (role === 'image' && name === '') return;
    const level = role === 'heading' ? {level: levelOf(element)} : {};
    this.said.push({role, name, ...level, states: statesOf(element)});
  }

  /** A group without a name says nothing, and neither does an empty list. */
  #announce(element: Element, role: SpokenRole): void {
    const name = oneLine(computeAccessibleName(element));
    const count = countIn(element, role);
    if (count === 0 || (count === undefined && name === '')) return;
    this.said.push({role, name, ...(count !== undefined && {count}), states: []});
  }
}

/**
 * What a screen reader says of an element and all that is in it, shadow roots included, from roles, names and states as
 * HTML-AAM and accname 1.2 define them. An outline to check a page by, no replacement for a screen reader.
 * @param most utterances at most
 */
export const readAloud = (root: Element, most = 400): readonly Utterance[] => {
  const reader = new Reader(most);
  reader.read(root);
  reader.end();
  return reader.said;
};
