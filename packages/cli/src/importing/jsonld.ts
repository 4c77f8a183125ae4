import {decodeText} from './decode.js';
import {Gathering} from './entries/gathering.js';
import {nodeFinder, nodeId, nodesIn, valueAt} from './entries/linked-data.js';
import {shortly, unreadable} from './entries/refusal.js';
import {listAt, type Fields} from './entries/untyped.js';
import type {Importer, Place} from './importer.js';
import {eventRecipe} from './jsonld/event-fields.js';
import {articleRecipe} from './jsonld/news-fields.js';
import {organizationRecipe} from './jsonld/organization-fields.js';
import {jsonLdScripts, withoutWrapping, type JsonLdScript} from './jsonld/scripts.js';
import {kindOf} from './jsonld/thing-fields.js';

/** The things of one source. */
interface Things {
  readonly gathering: Gathering;
  readonly find: ReturnType<typeof nodeFinder>;
  /** Things that a page tells of twice, in two scripts. */
  readonly seen: Set<string>;
}

const isSeen = (thing: Fields, {seen}: Things): boolean => {
  const text = JSON.stringify(thing);
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
};

/** Who organizes an event, where that is an organization; people are nobody's business. */
const addOrganizer = (event: Fields, place: Place, {gathering, find}: Things): string | undefined => {
  const organizer = listAt(event, 'organizer')
    .map(find)
    .find((node) => kindOf(node) === 'organizations');
  if (!organizer) return undefined;
  const reader = gathering.reader(place);
  const item = gathering.read(organizationRecipe, organizer, reader);
  const id = organizationRecipe.idOf(organizer, item);
  if (item['name'] === undefined) return undefined;
  if (!gathering.has('organizations', id)) gathering.addItem('organizations', id, {item, place});
  return id;
};

const nameOf = (thing: Fields): string =>
  shortly(valueAt(thing, 'name') || valueAt(thing, 'headline') || nodeId(thing));

const addThing = (thing: Fields, place: Place, things: Things): void => {
  const {gathering} = things;
  const kind = kindOf(thing);
  const isWanted = kind && (gathering.options.kind ?? kind) === kind;
  // A type and an address alone are a reference.
  if (!isWanted || isSeen(thing, things) || Object.keys(thing).length <= 2) return;
  const item = nameOf(thing);
  const named = {...place, ...(item && {item})};
  if (kind === 'events') {
    gathering.add(eventRecipe, {event: thing, organizer: addOrganizer(thing, named, things)}, {place: named});
  } else if (kind === 'news') gathering.add(articleRecipe, thing, {place: named});
  else if (!gathering.has(kind, organizationRecipe.idOf(thing, {name: valueAt(thing, 'name')}))) {
    gathering.add(organizationRecipe, thing, {place: named});
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(withoutWrapping(text));
  } catch {
    return undefined;
  }
};

interface ParsedScript extends JsonLdScript {
  readonly nodes: readonly Fields[];
}

/** The scripts of a page, or a document of JSON as if it were the only one; broken ones are noted. */
const parseScripts = (text: string, gathering: Gathering): readonly ParsedScript[] => {
  const scripts = text.trimStart().startsWith('<') ? jsonLdScripts(text) : [{text, line: 1}];
  return scripts.flatMap((script) => {
    const document = parse(script.text);
    if (document === undefined) {
      gathering.notes.push({
        code: 'damaged',
        place: {line: script.line},
        value: shortly(script.text),
        detail: 'JSON-LD',
      });
    }
    return document === undefined ? [] : [{...script, nodes: nodesIn(document)}];
  });
};

/** Events within events are dates of them. */
const withParts = (node: Fields): readonly Fields[] => [
  node,
  ...listAt(node, 'subEvent').flatMap((part) => nodesIn(part)),
];

/**
 * Imports events, articles and organizations of schema.org from a page with JSON-LD in it, or from a document of JSON-LD. The
 * schedule of an event (`eventSchedule`) is noted: it stands there with its start alone.
 * @see https://schema.org/Event
 */
export const importJsonLd: Importer = (data, options) => {
  const {text, notes} = decodeText(data);
  const gathering = new Gathering(data, options);
  gathering.notes.push(...notes);
  const scripts = parseScripts(text, gathering);
  if (scripts.length === 0) return {drafts: [], notes: [...notes, unreadable(text, 'JSON-LD')]};
  const find = nodeFinder(scripts.flatMap(({nodes}) => nodes));
  const things: Things = {gathering, find, seen: new Set()};
  for (const {nodes, line} of scripts) {
    for (const node of nodes.flatMap(withParts)) addThing(node, {line}, things);
  }
  return gathering.imported;
};
