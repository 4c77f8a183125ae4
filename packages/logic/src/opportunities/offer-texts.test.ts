import {expect} from '@open-wc/testing';
import {parseFeed} from '@mitmach/feed';
import {offerTexts, textWeights} from './offer-texts.js';

const textsOf = (offer: object): readonly string[] => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Angebote',
    language: 'de',
    timeZone: 'UTC',
    vocabularies: {
      causes: [{id: 'music', label: {de: 'Musik', en: 'Music'}}],
      districts: [{id: 'north', label: 'Nordstadt'}],
    },
    organizations: [{id: 'tsv', name: {de: 'Turnverein', da: 'Gymnastikforening'}}],
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return offerTexts(parsed.feed)({id: 'o', ...offer});
};

describe('offerTexts', () => {
  it('gives what a search looks at, field by field, in all languages', () => {
    const texts = textsOf({
      title: {de: 'Chor', en: 'Choir'},
      causes: ['music', 'singing'],
      activities: ['sing'],
      organization: 'tsv',
      locations: [
        {
          name: 'Halle',
          address: {street: 'Weg 1', postalCode: '24939', city: 'Flensburg'},
          district: 'north',
        },
      ],
      summary: 'Sing mit',
      keywords: ['Noten', {de: 'Lied'}],
      skills: ['Geduld'],
      description: {de: 'Wir singen.', en: 'We sing.'},
    });
    expect(texts).to.deep.equal([
      'Chor\nChoir',
      'Musik\nMusic\nsinging\nsing',
      'Turnverein\nGymnastikforening',
      'Halle\nWeg 1\n24939\nFlensburg\nNordstadt',
      'Sing mit\nNoten\nLied\nGeduld',
      'Wir singen.\nWe sing.',
    ]);
  });

  it('gives as many texts as there are weights, empty where an offer says nothing', () => {
    expect(textsOf({})).to.deep.equal(textWeights.map(() => ''));
  });

  it('reads nothing in what is no text', () => {
    const offer = {
      title: 7,
      causes: [null, 7, {}],
      organization: ['tsv'],
      locations: [null, {name: 7, address: []}, 'here'],
      keywords: [{de: 7}, null],
      description: {de: ['text']},
    };
    expect(textsOf(offer)).to.deep.equal(textWeights.map(() => ''));
  });
});
