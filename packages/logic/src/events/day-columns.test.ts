import {expect} from '@open-wc/testing';
import {dayColumns, type DayPart} from './day-columns.js';

interface Named extends DayPart {
  readonly name: string;
}

/** `a 10:00-11:30`; without an end `a 10:00`. */
const part = (text: string): Named => {
  const [name = '', times = ''] = text.split(' ');
  const [start = '', end] = times.split('-');
  const minute = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return {name, startMinute: minute(start), endMinute: end === undefined ? undefined : minute(end)};
};

const layOut = (texts: readonly string[], most?: number): ReturnType<typeof dayColumns<Named>> =>
  dayColumns(texts.map(part), most);

/** `name: column/columns+span`. */
const places = (texts: readonly string[], most?: number): string[] =>
  layOut(texts, most).placed.map(
    ({item, column, columns, span}) => `${item.name}: ${column}/${columns}+${span}`,
  );

const only = (text: string): readonly [number, number] => {
  const [first] = layOut([text]).placed;
  return [first?.top ?? -1, first?.height ?? -1];
};

/** A repeatable sequence of numbers below `limit`. */
const numbers = (count: number, limit: number): number[] => {
  const found: number[] = [];
  for (let seed = 7; found.length < count;) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    found.push(seed % limit);
  }
  return found;
};

describe('dayColumns', () => {
  it('gives nothing for a day without events', () => {
    expect(dayColumns([])).to.deep.equal({placed: [], hidden: []});
  });

  it('gives an event that is alone the whole width', () => {
    expect(places(['a 10:00-11:00'])).to.deep.equal(['a: 0/1+1']);
  });

  it('lays one under the other what only touches', () => {
    expect(places(['a 10:00-11:00', 'b 11:00-12:00'])).to.deep.equal(['a: 0/1+1', 'b: 0/1+1']);
  });

  it('lays side by side what overlaps', () => {
    expect(places(['a 10:00-12:00', 'b 11:00-13:00'])).to.deep.equal(['a: 0/2+1', 'b: 1/2+1']);
  });

  it('takes a column again as soon as it is free', () => {
    expect(places(['a 10:00-13:00', 'b 10:30-11:00', 'c 11:00-12:00'])).to.deep.equal([
      'a: 0/2+1',
      'b: 1/2+1',
      'c: 1/2+1',
    ]);
  });

  it('widens an event over the columns that stay free beside it', () => {
    expect(places(['a 09:00-12:00', 'b 09:00-10:00', 'c 09:30-10:00', 'd 10:30-11:30'])).to.deep.equal([
      'a: 0/3+1',
      'b: 1/3+1',
      'c: 2/3+1',
      'd: 1/3+2',
    ]);
  });

  it('puts the longest first of what begins together', () => {
    expect(places(['short 10:00-11:00', 'long 10:00-14:00'])).to.deep.equal(['long: 0/2+1', 'short: 1/2+1']);
  });

  it('keeps the given order of what begins and ends together', () => {
    expect(places(['b 10:00-11:00', 'a 10:00-11:00'])).to.deep.equal(['b: 0/2+1', 'a: 1/2+1']);
  });

  it('sorts by time, whatever the order given', () => {
    expect(places(['b 15:00-16:00', 'a 09:00-10:00'])).to.deep.equal(['a: 0/1+1', 'b: 0/1+1']);
  });

  it('does not let one crowd narrow another', () => {
    expect(places(['a 09:00-10:00', 'b 09:00-10:00', 'c 12:00-13:00'])).to.deep.equal([
      'a: 0/2+1',
      'b: 1/2+1',
      'c: 0/1+1',
    ]);
  });

  it('lays out an event without end as if it took 45 minutes', () => {
    expect(only('a 10:00')).to.deep.equal([600, 45]);
  });

  it('takes an end before the start for none', () => {
    expect(only('a 10:00-09:00')).to.deep.equal([600, 45]);
  });

  it('gives a short event the half hour that it takes to be read', () => {
    expect(only('a 10:00-10:05')).to.deep.equal([600, 30]);
  });

  it('keeps room for a short event, so that the next one does not cover it', () => {
    expect(places(['a 10:00-10:05', 'b 10:15-10:20'])).to.deep.equal(['a: 0/2+1', 'b: 1/2+1']);
  });

  it('ends the day at midnight', () => {
    expect(only('a 23:30')).to.deep.equal([1410, 30]);
    expect(only('a 22:00-26:00')).to.deep.equal([1320, 120]);
  });

  it('moves up what begins too late to be seen', () => {
    expect(only('a 23:50-23:55')).to.deep.equal([1410, 30]);
  });

  it('holds minutes outside the day within it', () => {
    const {placed} = dayColumns([{startMinute: -60, endMinute: 6039}]);
    expect(placed.map(({top, height}) => [top, height])).to.deep.equal([[0, 1440]]);
  });

  it('hides what finds no place in the columns allowed', () => {
    const {placed, hidden} = layOut(['a 10:00-12:00', 'b 10:00-11:00', 'c 10:30-11:30'], 2);
    expect(placed.map(({item}) => item.name)).to.deep.equal(['a', 'b']);
    expect(hidden.map(({items, top, height}) => [items.map(({name}) => name), top, height])).to.deep.equal([
      [['c'], 630, 60],
    ]);
  });

  it('says of all in a crowd that something beside them is hidden, and of the others not', () => {
    const {placed} = layOut(['a 10:00-12:00', 'b 10:00-11:00', 'c 15:00-16:00'], 1);
    expect(placed.map(({item, isCrowded}) => [item.name, isCrowded])).to.deep.equal([
      ['a', true],
      ['c', false],
    ]);
  });

  it('collects what is hidden at different times apart', () => {
    const {hidden} = layOut(['a 09:00-18:00', 'b 10:00-11:00', 'c 10:30-11:30', 'd 15:00-16:00'], 1);
    expect(hidden.map(({items}) => items.map(({name}) => name))).to.deep.equal([['b', 'c'], ['d']]);
  });

  it('makes four columns at most unless told', () => {
    const {placed, hidden} = layOut(['a', 'b', 'c', 'd', 'e'].map((name) => `${name} 10:00-11:00`));
    expect([placed.length, hidden[0]?.items.length]).to.deep.equal([4, 1]);
  });

  it('makes one column at least', () => {
    expect(places(['a 10:00-11:00', 'b 10:00-11:00'], 0)).to.deep.equal(['a: 0/1+1']);
  });

  it('loses and overlaps none of 400 events', () => {
    const starts = numbers(400, 1440);
    const items = numbers(400, 240).map((length, index) => {
      const startMinute = starts[index] ?? 0;
      return {startMinute, endMinute: startMinute + length};
    });
    const {placed, hidden} = dayColumns(items, 4);
    const all = [...placed.map(({item}) => item), ...hidden.flatMap((each) => each.items)];
    expect(new Set(all).size).to.equal(400);
    const collisions = placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter(
          (other) =>
            one.top < other.top + other.height &&
            other.top < one.top + one.height &&
            one.column < other.column + other.span &&
            other.column < one.column + one.span,
        ),
    );
    expect(collisions).to.deep.equal([]);
  });
});
