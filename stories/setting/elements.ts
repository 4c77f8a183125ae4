/// <reference types="vite/client" />
import type {ArgTypes, Preview} from '@storybook/web-components-vite';

/** What these pages read of a custom elements manifest (schema 1.0). */
interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Attribute extends Named {
  readonly type: {readonly text: string};
  readonly default?: string;
}
interface StyleProperty extends Named {
  readonly default?: string;
}
export interface Event extends Named {
  /** The name of its class. */
  readonly type: {readonly text: string};
}
export interface Element {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly events?: readonly Event[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly StyleProperty[];
}
interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly (Element & Named)[]}[];
}

/** Of all packages but the umbrella, which has the elements of the others once more. */
const manifests = import.meta.glob<Manifest>(
  ['../../packages/*/custom-elements.json', '!../../packages/umbrella/**'],
  {eager: true, import: 'default'},
);

/** Each attribute is a property, too, so that one list is enough; and a slot without a name is nobody's argument. */
const simplified = ({slots = [], ...element}: Element): Element => ({
  ...element,
  members: [],
  slots: slots.map((slot) => (slot.name === '' ? {...slot, name: '(default slot)'} : slot)),
});

const declared = Object.values(manifests)
  .flatMap(({modules}) => modules)
  .flatMap(({declarations = []}) => declarations);

/** All elements of all packages. */
export const elements: readonly Element[] = declared
  .filter(({tagName}) => tagName !== undefined)
  .map(simplified);

/** All elements of all packages, as Storybook's tables take them. */
export const manifest = {schemaVersion: '1.0.0', modules: [{declarations: elements}]};

/** What is known of one element. */
export const elementNamed = (tag: string): Element => {
  const found = elements.find(({tagName}) => tagName === tag);
  if (!found) throw new Error(`No manifest knows <${tag}>: npm run build writes them.`);
  return found;
};

/** What is known of a class, such as that of an event. */
export const classNamed = (className: string): Element => {
  const found = declared.find(({name}) => name === className);
  if (!found) throw new Error(`No manifest knows the class ${className}: npm run build writes them.`);
  return found;
};

/** The words or numbers that a type lists; none where it is open. */
const choicesIn = (type: string): string[] =>
  /^('[\w-]+'|\d+)( \| ('[\w-]+'|\d+))+$/.test(type) ? type.replaceAll("'", '').split(' | ') : [];

const controlOf = (type: string): Pick<ArgTypes[string], 'options' | 'control'> => {
  const options = choicesIn(type);
  if (options.length > 0) return {options, control: {type: 'select'}};
  return {control: {type: type === 'number' ? 'number' : 'text'}};
};

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];

/** Attributes can be tried out; slots, events and styles are only told of. */
export const controlsOfAttributes: Enhancer = ({argTypes}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const {category, type} = argType.table ?? {};
      if (category === undefined) return [name, argType];
      const control = category === 'attributes' ? controlOf(type?.summary ?? '') : {control: false as const};
      return [name, {...argType, ...control, name}];
    }),
  );
