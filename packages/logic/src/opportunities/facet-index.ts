import {limits, type RawItem} from '@mitmach/feed';
import {facetNames, type Choice, type FacetChoices, type FacetCounts, type FacetName} from './facet-names.js';
import {anyValue, saidOf} from './facet-values.js';
import {fixedValuesOf, languageLevels, languageValue, partsOfLanguageValue} from './fixed-values.js';

const INCLUDED = 1;
const EXCLUDED = 2;

/** What choices do to each value, ready for a pass over the offers. */
interface Verdict {
  /** By code: 0, `INCLUDED` or `EXCLUDED`. */
  readonly states: Uint8Array;
  /** The bits of the facets of which one of the included values is needed. */
  readonly needed: number;
}

/** The codes of one offer. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** What choices leave over. */
export interface FacetSelection {
  /** The positions that fit, in the order in which they were given. */
  readonly positions: readonly number[];
  /** How many offers each value has, by code. */
  readonly counts: Uint32Array;
}

/**
 * The values of offers as numbers, so that ten thousand offers are filtered and all values counted within a few
 * milliseconds. Offers are known by position, in the order in which they were added.
 */
export class FacetIndex {
  /** The codes of all offers, one offer's after the other's. */
  readonly #codes: number[] = [];
  /** Where the codes of each offer end. */
  readonly #ends: number[] = [0];
  /** The bit of its facet, by code. */
  readonly #bits: number[] = [];
  /** The offer that had it last, by code. */
  readonly #lastOf: number[] = [];
  readonly #facets = facetNames.map((name) => ({
    name,
    codes: new Map<string, number>(),
    isFixed: fixedValuesOf(name) !== undefined,
  }));

  constructor() {
    this.#facets.forEach(({name, codes}, facet) => {
      for (const value of [...(fixedValuesOf(name) ?? []), anyValue]) codes.set(value, this.#newCode(facet));
    });
  }

  /** How many offers it knows. */
  get size(): number {
    return this.#ends.length - 1;
  }

  /** Takes up one more offer, unchecked; never throws. */
  add(raw: RawItem): void {
    this.#facets.forEach(({name, codes, isFixed}, facet) => {
      const said = saidOf(name, raw);
      for (let at = 0; at < Math.min(said.length, limits.itemList); at++) {
        const value = said[at];
        if (typeof value !== 'string' || value === '') continue;
        let code = codes.get(value);
        if (code === undefined && !isFixed) codes.set(value, (code = this.#newCode(facet)));
        if (code !== undefined) this.#put(code);
      }
    });
    this.#ends.push(this.#codes.length);
  }

  /**
   * The offers among some that fit the choices: one of the included values of each facet, none of the excluded ones.
   * What only one facet leaves out is counted for the values of that facet, because choosing them would bring it back.
   */
  select(positions: readonly number[], choices: FacetChoices): FacetSelection {
    const verdict = this.#judge(choices);
    const counts = new Uint32Array(this.#bits.length);
    return {positions: positions.filter((position) => this.#take(position, verdict, counts)), counts};
  }

  /**
   * Counts by facet and value. Values are left out that no offer has by `base` (the counts without any choice) unless
   * they are chosen, and levels of a language that no offer asks for.
   */
  countsByFacet(
    names: readonly FacetName[],
    choices: FacetChoices,
    {counts, base}: {readonly counts: Uint32Array; readonly base: Uint32Array},
  ): FacetCounts {
    return new Map(
      names.map((name) => {
        const codes = this.#codesOf(name);
        const {include = [], exclude = []}: Choice = choices[name] ?? {};
        const chosen = [...include, ...exclude];
        const countOf = (value: string | undefined, of = base): number => countAt(of, codes.get(value ?? ''));
        const open = countOf(anyValue, counts);
        const found = new Map<string, number>();
        for (const value of codes.keys()) {
          const all = countOf(value);
          // As many as without the level below: nobody asks for just this one.
          const isTelling = all > 0 && !(name === 'languages' && all === countOf(levelBelow(value)));
          if (value !== anyValue && (isTelling || chosen.includes(value))) {
            found.set(value, countOf(value, counts) + open);
          }
        }
        return [name, found];
      }),
    );
  }

  #codesOf(name: FacetName): Map<string, number> {
    return this.#facets.find((facet) => facet.name === name)?.codes ?? new Map<string, number>();
  }

  #newCode(facet: number): number {
    this.#lastOf.push(-1);
    return this.#bits.push(1 << facet) - 1;
  }

  /** Once for each offer, however often it says so. */
  #put(code: number): void {
    if (this.#lastOf[code] === this.size) return;
    this.#lastOf[code] = this.size;
    this.#codes.push(code);
  }

  #judge(choices: FacetChoices): Verdict {
    const states = new Uint8Array(this.#bits.length);
    let needed = 0;
    this.#facets.forEach(({name, codes}, facet) => {
      const {include = [], exclude = []}: Choice = choices[name] ?? {};
      const mark = (values: readonly string[], state: number): void => {
        for (const value of values) {
          const code = codes.get(value);
          if (code !== undefined) states[code] = state;
        }
      };
      if (include.length > 0) {
        needed |= 1 << facet;
        mark([...include, anyValue], INCLUDED);
      }
      mark(exclude, EXCLUDED);
    });
    return {states, needed};
  }

  /** Counts an offer where it counts; true where it fits. */
  #take(position: number, verdict: Verdict, counts: Uint32Array): boolean {
    const span = {from: this.#ends[position] as number, to: this.#ends[position + 1] as number};
    const {failed, exclusions} = this.#fit(span, verdict);
    // Several facets leave it out, or several values: no single choice would bring it back.
    if ((failed & (failed - 1)) !== 0 || exclusions > 1) return false;
    for (let at = span.from; at < span.to; at++) {
      const code = this.#codes[at] as number;
      const isOfFacet = failed === 0 || this.#bits[code] === failed;
      const isToCount = isOfFacet && (exclusions === 0 || verdict.states[code] === EXCLUDED);
      if (isToCount) counts[code] = (counts[code] as number) + 1;
    }
    return failed === 0;
  }

  /** The bits of the facets that leave an offer out, and how many excluded values it has. */
  #fit({from, to}: Span, {states, needed}: Verdict): {readonly failed: number; readonly exclusions: number} {
    let included = 0;
    let excluded = 0;
    let exclusions = 0;
    for (let at = from; at < to; at++) {
      const code = this.#codes[at] as number;
      const state = states[code];
      if (state === INCLUDED) included |= this.#bits[code] as number;
      if (state === EXCLUDED) {
        excluded |= this.#bits[code] as number;
        exclusions += 1;
      }
    }
    return {failed: (needed & ~included) | excluded, exclusions};
  }
}

const countAt = (counts: Uint32Array, code: number | undefined): number =>
  code === undefined ? 0 : (counts[code] ?? 0);

const levelBelow = (value: string): string | undefined => {
  const {language = '', level = 'none'} = partsOfLanguageValue(value) ?? {};
  const below = languageLevels[languageLevels.indexOf(level) - 1];
  return below && languageValue(language, below);
};
