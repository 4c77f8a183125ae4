import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {ConsoleWatch} from '../testing/index.js';
import {duration} from './duration.js';
import {choices, flag, isoDate} from './further-options.js';
import {choice, ids, readOption, text, wholeNumber} from './options.js';
import {property} from './property.js';

class OptionProbe extends LitElement {
  @property({converter: choice('list', 'cards')}) layout?: 'list' | 'cards';
  @property({converter: wholeNumber(1, 50)}) limit?: number;
  @property({attribute: 'heading-level', converter: wholeNumber(2, 6)}) headingLevel?: number;
  @property({converter: ids}) topics?: readonly string[];
  @property({converter: text}) query?: string;
  @property({converter: duration}) refresh?: number;
  @property({converter: choices('month', 'week', 'list')}) views?: readonly ('month' | 'week' | 'list')[];
  @property({converter: isoDate}) date?: string;
  @property({attribute: 'week-numbers', converter: flag('week-numbers')}) weekNumbers?: boolean;
}
customElements.define('option-probe', OptionProbe);

const withAttributes = (attributes: Readonly<Record<string, string>>): OptionProbe => {
  const probe = new OptionProbe();
  for (const [name, value] of Object.entries(attributes)) probe.setAttribute(name, value);
  return probe;
};
/** As a page in plain JavaScript sets them: of any type. */
const withProperties = (properties: Readonly<Record<string, unknown>>): OptionProbe =>
  Object.assign(new OptionProbe(), properties);

describe('an option', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  const good = {
    'one of its words': ['layout', 'cards', 'cards'],
    'a whole number': ['limit', '12', 12],
    'ids between any white space': ['topics', 'sport\n  culture', ['sport', 'culture']],
    'a text': ['query', 'choir & dance', 'choir & dance'],
    'a time in seconds': ['refresh', '30s', 30_000],
    'a time in minutes': ['refresh', '15m', 900_000],
    'a time in hours': ['refresh', '2h', 7_200_000],
    'white space around its value': ['layout', ' list\n', 'list'],
    'some of its words, in their order': ['views', 'list  week', ['list', 'week']],
    'a word that is written twice': ['views', 'week month week', ['week', 'month']],
    'a day': ['date', '2026-11-15', '2026-11-15'],
    'the last day of a leap February': ['date', ' 2028-02-29 ', '2028-02-29'],
  } as const;
  for (const [what, [name, given, value]] of Object.entries(good)) {
    it(`takes ${what} as an attribute, silently`, () => {
      expect(readOption(withAttributes({[name]: given}), name)).to.deep.equal(value);
      expect(watch.messages).to.deep.equal([]);
    });

    it(`takes ${what} as a property, silently`, () => {
      expect(readOption(withProperties({[name]: given}), name)).to.deep.equal(value);
      expect(watch.messages).to.deep.equal([]);
    });

    it(`takes ${what} from the config file, silently`, () => {
      expect(readOption(new OptionProbe(), name, {[name]: given})).to.deep.equal(value);
      expect(watch.messages).to.deep.equal([]);
    });
  }

  it('takes a number and a list as they are from a property', () => {
    const probe = withProperties({limit: 5, topics: ['sport'], refresh: 60_000});
    expect([
      readOption(probe, 'limit'),
      readOption(probe, 'topics'),
      readOption(probe, 'refresh'),
    ]).to.deep.equal([5, ['sport'], 60_000]);
  });

  it('is never longer than a timer can wait', () => {
    expect(readOption(withAttributes({refresh: '9999h'}), 'refresh')).to.equal(2 ** 31 - 1);
  });

  for (const empty of ['', ' \n']) {
    it(`is unset when its attribute is ${JSON.stringify(empty)}`, () => {
      expect(readOption(withAttributes({limit: empty}), 'limit')).to.equal(undefined);
      expect(watch.messages).to.deep.equal([]);
    });

    it(`is unset when its property is ${JSON.stringify(empty)}`, () => {
      expect(readOption(withProperties({limit: empty}), 'limit')).to.equal(undefined);
      expect(watch.messages).to.deep.equal([]);
    });
  }

  for (const unset of [undefined, null]) {
    it(`is unset when its property is ${String(unset)}`, () => {
      expect(readOption(withProperties({limit: unset}), 'limit')).to.equal(undefined);
      expect(watch.messages).to.deep.equal([]);
    });
  }

  const wrong = {
    'a word that is not one of its words': ['layout', 'map', 'list, cards'],
    'a number in words': ['limit', 'twelve', 'a whole number from 1 to 50'],
    'a fraction': ['limit', '2.5', 'a whole number from 1 to 50'],
    'a number below its bounds': ['limit', '0', 'a whole number from 1 to 50'],
    'a number above its bounds': ['limit', '51', 'a whole number from 1 to 50'],
    'a time without a unit': ['refresh', '15', 'a time such as 15m or 1h, at least 30s'],
    'less than half a minute': ['refresh', '29s', 'a time such as 15m or 1h, at least 30s'],
    'some words of which one is not of its words': ['views', 'month year', 'some of month, week, list'],
    'words that are separated by commas': ['views', 'month,week', 'some of month, week, list'],
    'a day that does not exist': ['date', '2026-02-30', 'a date such as 2026-11-15'],
    'a day as people write it': ['date', '15.11.2026', 'a date such as 2026-11-15'],
    'a day with a time': ['date', '2026-11-15T10:00', 'a date such as 2026-11-15'],
  } as const;
  for (const [what, [name, given, expected]] of Object.entries(wrong)) {
    it(`refuses ${what} in one warning that says what it takes`, () => {
      expect(readOption(withAttributes({[name]: given}), name)).to.equal(undefined);
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include(`<option-probe ${name}="${given}">: ${name} takes ${expected}. `);
    });
  }

  const wrongTypes = {
    layout: 5,
    limit: true,
    topics: [1],
    query: {text: 'choir'},
    refresh: 1_000,
    views: ['month', 5],
    date: 20261115,
    weekNumbers: 1,
  } as const;
  for (const [name, given] of Object.entries(wrongTypes)) {
    it(`refuses a property ${name} of another type, with a warning`, () => {
      const probe = withProperties({[name]: given});
      expect(readOption(probe, name as keyof typeof wrongTypes)).to.equal(undefined);
      const attribute = name === 'weekNumbers' ? 'week-numbers' : name;
      expect(watch.messages.join()).to.include(`: ${attribute} takes `);
    });
  }

  it('survives an object that cannot be written', () => {
    const unwritable = {toString: 1, valueOf: 1};
    expect(readOption(new OptionProbe(), 'layout', {layout: unwritable})).to.equal(undefined);
    expect(watch.messages.join()).to.include('<option-probe layout="?">');
  });

  it('says what is wrong once, however often it is read', () => {
    const probes = [withAttributes({layout: 'sideways'}), withAttributes({layout: 'sideways'})];
    for (const probe of [...probes, ...probes]) readOption(probe, 'layout');
    expect(watch.messages).to.have.length(1);
  });

  it('comes from the config file, by the name of the attribute, when the element gives none', () => {
    expect(readOption(new OptionProbe(), 'headingLevel', {'heading-level': 4})).to.equal(4);
  });

  it('is the attribute when the config file gives another', () => {
    expect(readOption(withAttributes({limit: '3'}), 'limit', {limit: 9})).to.equal(3);
  });

  it('comes from the config file when the attribute is wrong', () => {
    expect(readOption(withAttributes({limit: 'a few'}), 'limit', {limit: 9})).to.equal(9);
    expect(watch.messages).to.have.length(1);
  });

  it('is nothing that a config file merely inherits', () => {
    const config = Object.create({query: 'inherited'}) as Record<string, unknown>;
    expect(readOption(new OptionProbe(), 'query', config)).to.equal(undefined);
  });
});

describe('an option that is yes or no', () => {
  let watch: ConsoleWatch;
  beforeEach(() => {
    watch = new ConsoleWatch().start();
  });
  afterEach(() => watch.stop());

  const readings = [
    ['', true],
    ['true', true],
    ['week-numbers', true],
    [' true ', true],
    ['false', false],
  ] as const;
  for (const [given, value] of readings) {
    it(`is ${String(value)} when its attribute is "${given}", silently`, () => {
      expect(readOption(withAttributes({'week-numbers': given}), 'weekNumbers')).to.equal(value);
      expect(watch.messages).to.deep.equal([]);
    });
  }

  it('is what a property or the config file says', () => {
    const values = [true, false].flatMap((value) => [
      readOption(withProperties({weekNumbers: value}), 'weekNumbers'),
      readOption(new OptionProbe(), 'weekNumbers', {'week-numbers': value}),
    ]);
    expect([values, watch.messages]).to.deep.equal([[true, true, false, false], []]);
  });

  it('is unset when nobody gives it', () => {
    const values = [{}, {weekNumbers: null}, {weekNumbers: undefined}].map((properties) =>
      readOption(withProperties(properties), 'weekNumbers'),
    );
    expect([values, watch.messages]).to.deep.equal([[undefined, undefined, undefined], []]);
  });

  it('is no where the element says so and the config file yes', () => {
    const probe = withAttributes({'week-numbers': 'false'});
    expect(readOption(probe, 'weekNumbers', {'week-numbers': true})).to.equal(false);
  });

  for (const given of ['no', '0', 'weekNumbers', 'TRUE']) {
    it(`refuses "${given}" in one warning that says what it takes`, () => {
      expect(readOption(withAttributes({'week-numbers': given}), 'weekNumbers')).to.equal(undefined);
      expect(watch.messages).to.have.length(1);
      expect(watch.messages[0]).to.include(
        `<option-probe week-numbers="${given}">: week-numbers takes no value, true or false. `,
      );
    });
  }
});

describe('an option of several words', () => {
  it('takes a list as it is from a property', () => {
    expect(readOption(withProperties({views: ['list', 'month']}), 'views')).to.deep.equal(['list', 'month']);
  });

  it('is unset where there is no word in it', () => {
    const watch = new ConsoleWatch().start();
    const value = readOption(withAttributes({views: '  '}), 'views');
    expect([value, watch.stop()]).to.deep.equal([undefined, []]);
  });

  it('gives way to the config file where its list is empty', () => {
    const watch = new ConsoleWatch().start();
    const value = readOption(withProperties({views: []}), 'views', {views: 'week'});
    watch.stop();
    expect(value).to.deep.equal(['week']);
  });
});
