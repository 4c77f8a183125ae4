import {classNamed, elementNamed, elements, type Element, type Event} from '../setting/elements.js';

type Row = readonly string[];

const row = (cells: Row): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown. */
export const table = (head: Row, rows: readonly Row[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const code = (text: string): string => `\`${text}\``;

/** What a manifest has a list of: the events, parts and custom properties of an element. */
type ListName = 'events' | 'cssParts' | 'cssProperties';
type Entry<L extends ListName> = NonNullable<Element[L]>[number];

/** What several elements have, once each, with the elements that have it; `keyOf` tells what is the same. */
const merged = <L extends ListName>(
  list: L,
  keyOf: (entry: Entry<L>) => string = ({name}) => name,
): readonly (readonly [Entry<L>, readonly string[]])[] => {
  const found = new Map<string, [Entry<L>, string[]]>();
  for (const {tagName = '', [list]: entries = []} of elements) {
    for (const entry of entries as readonly Entry<L>[]) {
      const known = found.get(keyOf(entry));
      if (known) known[1].push(tagName);
      else found.set(keyOf(entry), [entry, [tagName]]);
    }
  }
  return [...found.values()];
};

const widgets = elements.filter(({cssProperties = []}) => cssProperties.length > 0);

/** "all", or the names of the widgets. */
const namesOf = (tags: readonly string[]): string =>
  tags.length === widgets.length ? 'all' : tags.map((tag) => tag.replace('mitmach-', '')).join(', ');

/** So many that one can still keep them in mind; a widget that wants more shall take a part instead. */
const mostProperties = 24;

/** The custom properties that a page sets, of all widgets, as the manifests describe them. */
export const propertiesTable = (): string => {
  const all = merged('cssProperties');
  if (all.length > mostProperties) {
    throw new Error(`There are more than ${String(mostProperties)} custom properties.`);
  }
  return table(
    ['Property', 'Default', 'What it is', 'Read by'],
    all.map(([property, tags]) => [
      code(property.name),
      property.default === undefined ? '' : code(property.default),
      property.description ?? '',
      namesOf(tags),
    ]),
  );
};

/** The parts of all widgets, those that all have first; a name that means different things has a line for each. */
export const partsTable = (): string =>
  table(
    ['Part', 'What it is', 'In'],
    merged('cssParts', ({name, description = ''}) => `${name} ${description}`)
      .map(([{name, description = ''}, tags]) => [code(name), description, namesOf(tags)] as const)
      .sort(([a, , inA], [b, , inB]) => Number(inB === 'all') - Number(inA === 'all') || a.localeCompare(b)),
  );

/** The attributes of an element. */
export const attributesOf = (tag: string): string =>
  table(
    ['Attribute', 'What it is'],
    (elementNamed(tag).attributes ?? []).map(({name, description = ''}) => [code(name), description]),
  );

const carriedBy = (event: Event): string =>
  (classNamed(event.type.text).members ?? [])
    .map(({name, description}) => (description === undefined ? code(name) : `${code(name)}: ${description}`))
    .join('<br />');

const canBePrevented = ({description = ''}: Event): string =>
  description.endsWith('cancelable.') ? 'yes' : 'no';

/** "An item is about to be opened." without what the column beside it says. */
const whenOf = ({type}: Event): string =>
  (classNamed(type.text).description ?? '').replace(/ Cancelable: .*$/, '');

/** The events of all widgets, as the manifests describe them. */
export const eventsTable = (): string =>
  table(
    ['Event', 'When', 'Carries', 'Cancelable', 'From'],
    merged('events').map(([event, tags]) => [
      code(event.name),
      whenOf(event),
      carriedBy(event),
      canBePrevented(event),
      namesOf(tags),
    ]),
  );
