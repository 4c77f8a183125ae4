import {expect} from '@open-wc/testing';
import {shownKinds} from './context.js';
import {itemForm, type FormField} from './form.model.js';
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

const flat = (field: FormField): FormField[] => {
  if (field.type === 'group') return [field, ...[...field.fields, ...field.more].flatMap(flat)];
  return field.type === 'groups' ? [field, ...field.groups.flatMap(flat)] : [field];
};

const fieldsOf = (kind: (typeof shownKinds)[number], fields = {}): FormField[] => {
  const {common, more} = itemForm(kind, fields);
  return [...common, ...more].flatMap(flat);
};

describe('the form of an item', () => {
  for (const kind of shownKinds) {
    it(`has every field of ${kind} once, required ones among the common`, () => {
      const names = fieldsOf(kind).map(({path}) => pathName(path));
      expect(new Set(names).size).to.equal(names.length);
      const {common, more} = itemForm(kind, {});
      expect(common.some(({isRequired}) => isRequired)).to.equal(true);
      expect(more.filter(({isRequired}) => isRequired)).to.deep.equal([]);
    });
  }

  it('has a field for each language in which a text is there', () => {
    const titles = fieldsOf('events', {title: {de: 'Fest', da: 'Fest'}}).filter(({name}) => name === 'title');
    expect(titles.map(({path}) => pathName(path))).to.deep.equal(['title.de', 'title.da']);
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
