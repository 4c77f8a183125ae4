import {expect} from '@open-wc/testing';
import {detailOf, linesOf, linksOf, localeIn} from './detail.driver.js';

const english = {locale: localeIn('en')};
const office = {
  id: 'office',
  name: {de: 'Freiwilligenbüro', en: 'Volunteering office'},
  url: '/office',
  contact: {
    name: 'Wiebke Thomsen',
    role: {de: 'Leitung', en: 'Head'},
    email: 'moin@office.example',
    phone: '+49 461 555 0100',
    url: 'https://city.example/contact',
  },
};
const more = {organizations: [office]};

describe('the organizer, in the detail', () => {
  it('is told with all ways to ask', () => {
    const model = detailOf({organization: 'office'}, {more, ...english});
    expect(linesOf(model, 'organizer')).to.deep.equal([
      'Volunteering office',
      'Wiebke Thomsen · Head',
      '+49 461 555 0100',
      'moin@office.example',
      'Contact page',
    ]);
  });

  it('can be reached, the title of the event being the subject of a mail', () => {
    const model = detailOf({organization: 'office', title: 'Chor & Gäste'}, {more});
    expect(linksOf(model, 'organizer')).to.deep.equal([
      'https://city.example/office',
      'tel:+494615550100',
      'mailto:moin@office.example?subject=Chor%20%26%20G%C3%A4ste',
      'https://city.example/contact',
    ]);
  });

  it('is an id where the feed does not know it', () => {
    expect(linesOf(detailOf({organization: 'office'}), 'organizer')).to.deep.equal(['office']);
  });

  it('shows a mail address that is none, without a link', () => {
    const contact = {email: 'moin at office'};
    const model = detailOf(
      {organization: 'office'},
      {more: {organizations: [{...office, url: undefined, contact}]}},
    );
    expect([linesOf(model, 'organizer')[1], linksOf(model, 'organizer')]).to.deep.equal([
      'moin at office',
      [],
    ]);
  });
});

describe('for whom it is, in the detail', () => {
  it('says the age', () => {
    const ages = [
      {minimumAge: 12},
      {minimumAge: 12, maximumAge: 17},
      {maximumAge: 12},
      {minimumAge: 0},
      {minimumAge: 0, maximumAge: 6},
      {minimumAge: 18, maximumAge: 3},
    ];
    expect(ages.map((age) => linesOf(detailOf(age, english), 'age'))).to.deep.equal([
      ['from 12'],
      ['12 to 17'],
      ['up to 12'],
      [],
      ['up to 6'],
      [],
    ]);
  });

  it('names the languages, once each, and shows a tag that is none as written', () => {
    const model = detailOf({languages: ['de', 'da', 'de', 'en-x']}, english);
    expect(linesOf(model, 'languages')).to.deep.equal(['German, Danish, and en-x']);
  });

  it('says what makes it accessible, and what does not', () => {
    const event = {
      accessibility: ['wheelchair', 'wheelchair', 'quiet-space'],
      accessibilityNote: 'Eine Stufe',
    };
    expect(linesOf(detailOf(event, english), 'accessibility')).to.deep.equal([
      'Wheelchair accessible',
      'Quiet room',
      'Eine Stufe',
    ]);
  });
});

describe('what it is about, in the detail', () => {
  const vocabularies = {
    categories: [{id: 'music', label: {de: 'Musik', en: 'Music'}}],
    topics: [{id: 'culture', label: 'Kultur'}],
  };

  it('is told by labels, and by ids that have none', () => {
    const event = {categories: ['music', 'choir'], topics: ['culture']};
    expect(linesOf(detailOf(event, {more: {vocabularies}, ...english}), 'topics')).to.deep.equal([
      'Music',
      'choir',
      'Kultur',
    ]);
  });

  it('is not said twice', () => {
    const event = {categories: ['culture'], topics: ['culture']};
    const both = {vocabularies: {...vocabularies, categories: vocabularies.topics}};
    expect(linesOf(detailOf(event, {more: both}), 'topics')).to.deep.equal(['Kultur']);
  });

  it('leads to the event that it is a part of', () => {
    const events = [
      {id: 'choir', title: 'Teil 2', start: '2026-11-28T19:00', series: 'whole'},
      {id: 'whole', title: 'Das Ganze', start: '2026-11-21'},
    ];
    const [row] = detailOf({}, {more: {events}}).background.filter(({name}) => name === 'part-of');
    expect(row?.lines).to.deep.equal([{text: {text: 'Das Ganze'}, opens: 'whole'}]);
  });

  it('is no part of itself, nor of what the feed does not know', () => {
    const rows = ['choir', 'unknown'].map((series) => linesOf(detailOf({series}), 'part-of'));
    expect(rows).to.deep.equal([[], []]);
  });
});
