import {TextIndex} from '@mitmach/logic/search';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/**
 * @typedef {{fields: readonly string[]}} Document
 * @typedef {(query: string) => number[]} Search gives the positions of what it finds, best first
 */

/**
 * @typedef {object} Contestant
 * @property {(documents: readonly Document[], options: {weights: readonly number[], synonyms: string[][]}) => Search} index
 */

/** @param {readonly Document[]} documents @returns {Record<string, unknown>[]} what libraries take, a property a field */
const records = (documents) =>
  documents.map(({fields}, id) => ({
    id,
    ...Object.fromEntries(fields.map((text, field) => [`f${field}`, text])),
  }));

const withoutMarks = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** @type {Record<string, Contestant>} */
export const CONTESTANTS = {
  mitmach: {
    index(documents, {weights, synonyms}) {
      const fieldsOf = (position) => documents[position].fields;
      const index = new TextIndex({size: documents.length, fieldsOf, weights, synonyms});
      index.advance(() => false);
      return (query) => index.search(query).map(({position}) => position);
    },
  },
  miniSearch: {
    index(documents, {weights}) {
      const fields = weights.map((_, field) => `f${field}`);
      const boost = Object.fromEntries(fields.map((name, field) => [name, weights[field]]));
      const index = new MiniSearch({fields, processTerm: withoutMarks});
      index.addAll(records(documents));
      const options = {boost, prefix: true, fuzzy: 0.2};
      return (query) => {
        const all = index.search(query, {...options, combineWith: 'AND'});
        return (all.length > 0 ? all : index.search(query, options)).map(({id}) => id);
      };
    },
  },
  fuse: {
    index(documents, {weights}) {
      const keys = weights.map((weight, field) => ({name: `f${field}`, weight}));
      const index = new Fuse(records(documents), {
        keys,
        threshold: 0.3,
        ignoreLocation: true,
        ignoreDiacritics: true,
      });
      return (query) => index.search(query).map(({refIndex}) => refIndex);
    },
  },
  naive: {
    index(documents) {
      const texts = documents.map(({fields}) => fields.join('\n').toLowerCase());
      return (query) => {
        const sought = query.toLowerCase();
        return texts.flatMap((text, position) => (text.includes(sought) ? [position] : []));
      };
    },
  },
};
