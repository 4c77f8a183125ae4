import {at, isFields, type Fields} from '../entries/untyped.js';
import {elementsNamed, parseXml, type XmlElement} from '../entries/xml-tree.js';
import type {Place} from '../importer.js';
import {NAMES} from './offer.js';

const inSmallLetters = (offer: object): Fields =>
  Object.fromEntries(Object.entries(offer).map(([name, value]) => [name.toLowerCase(), value as unknown]));

/** Lists hold an element a word; a text may hold elements of HTML. */
const LISTS: ReadonlySet<string> = new Set([
  ...NAMES.causes,
  ...NAMES.activities,
  ...NAMES.targetGroups,
  ...NAMES.districts,
]);

const leaves = ({children, text: own}: XmlElement): readonly string[] =>
  children.length === 0 ? own.split(/[;|]/) : children.flatMap(leaves);

const valueOf = (element: XmlElement): unknown => {
  if (LISTS.has(element.name)) return leaves(element);
  return element.children.length > 0 ? element.inner : element.text;
};

const offerOf = ({attributes, children}: XmlElement): Fields => ({
  ...inSmallLetters(attributes),
  ...Object.fromEntries(children.map((child) => [child.name, valueOf(child)])),
});

/** An offer, its fields by their names in small letters. */
export interface FoundOffer {
  readonly offer: Fields;
  readonly place: Place;
  readonly isCut: boolean;
}

const offersInXml = (elements: readonly XmlElement[]): readonly FoundOffer[] =>
  elementsNamed(elements, 'angebot').map((element) => ({
    offer: offerOf(element),
    place: {line: element.line},
    isCut: element.isCut,
  }));

const offersInJson = (source: string): readonly FoundOffer[] | undefined => {
  try {
    const document: unknown = JSON.parse(source);
    const list = [document, at(document, 'angebote'), at(document, 'offers')].find(Array.isArray);
    return list?.filter(isFields).map((offer, index) => ({
      offer: inSmallLetters(offer),
      place: {path: `[${index}]`},
      isCut: false,
    }));
  } catch {
    return undefined;
  }
};

/** An answer without offers is one all the same, a page is none. */
const isAnswer = (elements: readonly XmlElement[]): boolean =>
  elements.some(({name, isCut}) => !isCut && /^(angebote|response|offers|result)$/.test(name));

/** The offers of a document; undefined for one that is not of Freinet. */
export const findOffers = (source: string): readonly FoundOffer[] | undefined => {
  if (!source.trimStart().startsWith('<')) return offersInJson(source);
  const elements = parseXml(source);
  const offers = offersInXml(elements);
  return offers.length > 0 || isAnswer(elements) ? offers : undefined;
};
