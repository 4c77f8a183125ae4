import {expect} from '@open-wc/testing';
import type {Json} from './document.model.js';
import {shownKinds} from './context.js';
import {fieldsWithin, itemForm, languagesUsed, type FormField} from './form.model.js';
import {
  instantMoment,
  instantText,
  linkOf,
  momentOf,
  momentText,
  numberOf,
  pathName,
  withGroup,
  withoutEmpty,
  withoutGroup,
  withValue,
} from './form-values.model.js';

const german = {own: 'de', all: ['de']};

const fieldsOf = (kind: (typeof shownKinds)[number], fields = {}, languages = german): FormField[] => {
  const {common, more} = itemForm(kind, fields, languages);
  return [...common, ...more].flatMap(fieldsWithin);
};

const pathsOf = (fields: readonly FormField[], name: string): string[] =>
  fields.filter((field) => field.name === name).map(({path}) => pathName(path));

describe('the form of an item', () => {
  for (const kind of shownKinds) {
    it(`has every field of ${kind} once, required ones among the common`, () => {
      const names = fieldsOf(kind).map(({path}) => pathName(path));
      expect(new Set(names).size).to.equal(names.length);
      const {common, more} = itemForm(kind, {}, german);
      expect(common.some(({isRequired}) => isRequired)).to.equal(true);
      expect(more.filter(({isRequired}) => isRequired)).to.deep.equal([]);
    });
  }

  it('has a field for each language in which a text is there', () => {
    const fields = fieldsOf('events', {title: {de: 'Fest', da: 'Fest'}}, german);
    expect(pathsOf(fields, 'title')).to.deep.equal(['title.de', 'title.da']);
  });

  it('has a field for each language of the item, within groups as soon as they say something', () => {
    const languages = {own: 'de', all: ['de', 'en']};
    const empty = fieldsOf('events', {title: 'Fest'}, languages);
    expect(pathsOf(empty, 'title')).to.deep.equal(['title.de', 'title.en']);
    expect(pathsOf(empty, 'description')).to.deep.equal(['description.de', 'description.en']);
    expect(pathsOf(empty, 'location.name')).to.deep.equal(['location.name']);
    const filled = fieldsOf('events', {title: 'Fest', location: {name: 'Markt'}}, languages);
    expect(pathsOf(filled, 'location.name')).to.deep.equal(['location.name.de', 'location.name.en']);
  });

  it('requires a text in one language, not in each', () => {
    const titles = fieldsOf('events', {title: 'Fest'}, {own: 'de', all: ['de', 'en']}).filter(
      ({name}) => name === 'title',
    );
    expect(titles.map(({isRequired}) => isRequired)).to.deep.equal([true, false]);
  });

  it('offers one place for Leichte Sprache, beside the description', () => {
    const languages = {own: 'de', all: ['de', 'de-simple']};
    const fields = fieldsOf('events', {title: 'Fest'}, languages);
    expect(pathsOf(fields, 'title')).to.deep.equal(['title.de', 'title.de-simple']);
    expect(pathsOf(fields, 'description')).to.deep.equal(['description']);
    expect(itemForm('events', {}, languages).common.map(({name}) => name)).to.include('plainLanguage');
    expect(itemForm('events', {}, german).common.map(({name}) => name)).not.to.include('plainLanguage');
  });

  it('knows the languages of an item, that of the feed first', () => {
    const used = (fields: Json): readonly string[] =>
      languagesUsed(itemForm('events', fields, {own: 'de', all: []}), fields, 'de');
    expect(used({})).to.deep.equal(['de']);
    expect(used({title: {da: 'Fest'}, location: {name: 'Markt'}})).to.deep.equal(['de', 'da']);
    expect(used({title: {da: 'Fest', en: 'Feast'}})).to.deep.equal(['da', 'en']);
  });

  it('has a group for each entry of a list', () => {
    const fields = fieldsOf('opportunities', {locations: [{name: 'A'}, {name: 'B'}]});
    const names = fields.filter(({name}) => name === 'locations.name').map(({path}) => pathName(path));
    expect(names).to.deep.equal(['locations[0].name', 'locations[1].name']);
  });
});

describe('the values of a form', () => {
  it('are put where they belong, and leave all else as it was', () => {
    const fields = {title: 'Fest', location: {name: 'Markt', geo: {lat: 1, lon: 2}}, _own: [1]};
    expect(withValue(fields, ['location', 'address', 'city'], 'Flensburg')).to.deep.equal({
      ...fields,
      location: {...fields.location, address: {city: 'Flensburg'}},
    });
  });

  it('take fields away that are empty, with what is empty then around them', () => {
    expect(withValue({a: {b: {c: 'x'}}, d: 1}, ['a', 'b', 'c'], '')).to.deep.equal({d: 1});
    expect(withValue({a: ['x'], d: 1}, ['a'], [])).to.deep.equal({d: 1});
  });

  it('let groups come and go, and do not keep those that stay empty', () => {
    const one = withGroup({}, ['locations']);
    expect(one).to.deep.equal({locations: [{}]});
    const filled = withValue(withGroup(one, ['locations']), ['locations', 1, 'name'], 'B');
    expect(filled).to.deep.equal({locations: [{}, {name: 'B'}]});
    expect(withoutEmpty(filled)).to.deep.equal({locations: [{name: 'B'}]});
    expect(withoutGroup(filled, ['locations', 1])).to.deep.equal({locations: [{}]});
  });

  it('are read as people write them', () => {
    expect(['12,50', ' 7 ', 'viele', ''].map(numberOf)).to.deep.equal([12.5, 7, 'viele', undefined]);
    expect(
      ['www.example.org', 'example.org/a', 'https://a.example', 'programm.pdf'].map(linkOf),
    ).to.deep.equal([
      'https://www.example.org',
      'https://example.org/a',
      'https://a.example',
      'programm.pdf',
    ]);
  });

  it('show a time as a day and a clock, and a day alone without one', () => {
    for (const text of ['2026-12-01', '2026-12-01T19:30']) expect(momentText(momentOf(text))).to.equal(text);
    expect(momentText({day: '', time: '19:00'})).to.equal(undefined);
  });

  it('show a point in time on the clocks of the feed, in summer and winter', () => {
    for (const text of ['2026-07-01T10:00+02:00', '2026-12-01T10:00+01:00']) {
      expect(instantMoment(text, 'Europe/Berlin').time).to.equal('10:00');
      expect(instantText(instantMoment(text, 'Europe/Berlin'), 'Europe/Berlin')).to.equal(text);
    }
    expect(instantMoment('no time', 'Europe/Berlin')).to.deep.equal({day: '', time: ''});
  });
});
