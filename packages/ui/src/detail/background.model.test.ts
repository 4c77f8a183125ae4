import {expect} from '@open-wc/testing';
import {
  accessibilityRows,
  ageRows,
  contactLines,
  languageRows,
  organizerRows,
  subjectOf,
  topicRows,
} from './background.model.js';
import {contextWith, linesOf} from './detail.driver.js';

describe('the background of any item', () => {
  it('says who stands behind it, and all ways to ask', () => {
    const contact = {name: 'W. Thomsen', role: 'Leitung', phone: '0461 1', email: 'a@b.example', url: '/ask'};
    const context = contextWith({organizations: [{id: 'o', name: 'Chor', url: '/chor', contact}]});
    const [row] = organizerRows({title: 'Lied', organization: 'o'}, 'By', context);
    expect(row?.lines.map(({text, href}) => [text.text, href])).to.deep.equal([
      ['Chor', 'https://city.example/chor'],
      ['W. Thomsen', undefined],
      ['0461 1', 'tel:04611'],
      ['a@b.example', 'mailto:a@b.example?subject=Lied'],
      ['Contact page', 'https://city.example/ask'],
    ]);
  });

  it('names an organization that the feed does not know by its id, and none where there is none', () => {
    const context = contextWith();
    expect([
      linesOf(organizerRows({title: 'x', organization: 'o'}, 'By', context)),
      organizerRows({title: 'x'}, 'By', context),
    ]).to.deep.equal([['o'], []]);
  });

  it('shows what is no number, no address and no allowed link without leading anywhere', () => {
    const lines = contactLines({phone: 'abends', email: 'nobody', url: 'javascript:0'}, 'x', contextWith());
    expect(lines.filter(Boolean).map((line) => [line?.text.text, line?.href])).to.deep.equal([
      ['abends', undefined],
      ['nobody', undefined],
    ]);
  });

  it('says the age, but no age that nobody has', () => {
    const ages = [{minimumAge: 12}, {minimumAge: 0, maximumAge: 6}, {minimumAge: 18, maximumAge: 3}];
    expect(ages.map((age) => linesOf(ageRows(age, contextWith())))).to.deep.equal([
      ['from 12'],
      ['up to 6'],
      [],
    ]);
  });

  it('says languages and accessibility once each, several as a list', () => {
    const context = contextWith();
    const item = {
      accessibility: ['wheelchair', 'wheelchair', 'quiet-space'] as const,
      accessibilityNote: 'Eine Stufe',
    };
    const [row] = accessibilityRows({...item, accessibility: [...item.accessibility]}, context);
    expect([row?.look, linesOf(row ? [row] : [])]).to.deep.equal([
      'list',
      ['Wheelchair accessible', 'Quiet room', 'Eine Stufe'],
    ]);
    expect(linesOf(languageRows({languages: ['de', 'da', 'de']}, context))).to.deep.equal([
      'German and Danish',
    ]);
  });

  it('is about terms by label, those of the same label once', () => {
    const context = contextWith({
      vocabularies: {causes: [{id: 'a', label: 'Kultur'}], topics: [{id: 'b', label: 'Kultur'}]},
    });
    const rows = topicRows(
      [
        ['causes', ['a', 'c']],
        ['topics', ['b']],
        ['activities', undefined],
      ],
      context,
    );
    expect([rows[0]?.look, linesOf(rows)]).to.deep.equal(['chips', ['Kultur', 'c']]);
  });

  it("has a title for those who publish it, in the feed's language", () => {
    expect(subjectOf({en: 'Choir', de: 'Chor'}, contextWith())).to.equal('Chor');
  });
});
