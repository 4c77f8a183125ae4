import {expect} from '@open-wc/testing';
import {weekBars, type Bar} from './lanes.js';

const week = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
];

interface Named {
  readonly name: string;
  readonly start: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** `fair 24-26` in November; with a month before it, `fair 10/30-24`. */
const item = (text: string): Named => {
  const [name = '', days = ''] = text.split(' ');
  const [from = '', to = from] = days.split('-');
  const day = (short: string): string =>
    `2026-${short.includes('/') ? short.replace('/', '-') : `11-${short}`}`;
  return {name, start: day(from), firstDay: day(from), lastDay: day(to)};
};

const barsOf = (...texts: readonly string[]): Bar<Named>[] => weekBars(week, texts.map(item));

/** `name lane: column+span`, in the order given back. */
const layOut = (...texts: readonly string[]): string[] =>
  barsOf(...texts).map(
    ({item: {name}, lane, column, span}) => `${name} ${String(lane)}: ${String(column)}+${String(span)}`,
  );

describe('weekBars', () => {
  it('lays out nothing where there is nothing', () => {
    expect(layOut()).to.deep.equal([]);
  });

  it('places an event in the columns of its days', () => {
    expect(layOut('fair 24-26')).to.deep.equal(['fair 0: 1+3']);
  });

  it('leaves out what is over before the week or begins after it', () => {
    expect(layOut('before 20-22', 'after 30-30', 'last 10/01-22')).to.deep.equal([]);
  });

  it('takes what touches the week by one day alone', () => {
    expect(layOut('before 20-23', 'after 29-12/05')).to.deep.equal(['before 0: 0+1', 'after 0: 6+1']);
  });

  it('says of a bar that it began before and that it goes on', () => {
    const ends = barsOf('camp 20-12/05', 'fair 23-29', 'end 20-25', 'start 27-12/01').map(
      ({item: {name}, isContinued, goesOn}) => [name, isContinued, goesOn],
    );
    expect(ends).to.have.deep.members([
      ['camp', true, true],
      ['fair', false, false],
      ['end', true, false],
      ['start', false, true],
    ]);
  });

  it('takes the whole row for what lasts longer than the week on both sides', () => {
    expect(layOut('camp 10/01-12/31')).to.deep.equal(['camp 0: 0+7']);
  });

  it('puts in one lane what does not overlap', () => {
    expect(layOut('fair 23-25', 'camp 26-29')).to.deep.equal(['fair 0: 0+3', 'camp 0: 3+4']);
  });

  it('opens a lane for what overlaps by a day', () => {
    expect(layOut('fair 23-25', 'camp 25-29')).to.deep.equal(['fair 0: 0+3', 'camp 1: 2+5']);
  });

  it('puts the longest on top of what begins together', () => {
    expect(layOut('short 24-25', 'long 24-28')).to.deep.equal(['long 0: 1+5', 'short 1: 1+2']);
  });

  it('puts what lasts several days above what takes one day', () => {
    expect(layOut('talk 24', 'fair 24-25')).to.deep.equal(['fair 0: 1+2', 'talk 1: 1+1']);
  });

  it('keeps the order of what takes one day', () => {
    expect(layOut('b 24', 'a 24', 'c 24')).to.deep.equal(['b 0: 1+1', 'a 1: 1+1', 'c 2: 1+1']);
  });

  it('fills a gap that is left in a lane above', () => {
    expect(layOut('one 23-24', 'two 23-26', 'three 27-29', 'four 25')).to.deep.equal([
      'two 0: 0+4',
      'one 1: 0+2',
      'three 0: 4+3',
      'four 1: 2+1',
    ]);
  });

  it('never lays two in one place, and gives each of many', () => {
    const texts = Array.from({length: 200}, (_, index) => {
      const from = 23 + (index % 7);
      const to = Math.min(from + ((index * 3) % 5), 29);
      return `event-${String(index)} ${String(from)}-${String(to)}`;
    });
    const bars = barsOf(...texts);
    const places = bars.flatMap(({lane, column, span}) =>
      Array.from({length: span}, (_, index) => `${String(lane)}/${String(column + index)}`),
    );
    expect([bars.length, new Set(places).size]).to.deep.equal([200, places.length]);
  });
});
