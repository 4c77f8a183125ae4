import {expect} from '@open-wc/testing';
import {dayByKey, type GridLayout} from './month.keys.js';

const german: GridLayout = {direction: 'ltr', tag: 'de'};
const arabic: GridLayout = {direction: 'rtl', tag: 'ar'};

const press = (
  key: string,
  {day = '2026-11-25', layout = german, shiftKey = false} = {},
): string | undefined => dayByKey(day, {key, shiftKey}, layout);

describe('a key on a day of the grid', () => {
  const keys = {
    ArrowRight: '2026-11-26',
    ArrowLeft: '2026-11-24',
    ArrowDown: '2026-12-02',
    ArrowUp: '2026-11-18',
    Home: '2026-11-23',
    End: '2026-11-29',
    PageDown: '2026-12-25',
    PageUp: '2026-10-25',
  };
  for (const [key, day] of Object.entries(keys)) {
    it(`leads by ${key} from 25 November to ${day}`, () => {
      expect(press(key)).to.equal(day);
    });
  }

  it('leads by Page Up and Page Down with Shift to another year', () => {
    expect([press('PageDown', {shiftKey: true}), press('PageUp', {shiftKey: true})]).to.deep.equal([
      '2027-11-25',
      '2025-11-25',
    ]);
  });

  it('leads by arrows the other way where one reads from right to left', () => {
    expect([press('ArrowRight', {layout: arabic}), press('ArrowLeft', {layout: arabic})]).to.deep.equal([
      '2026-11-24',
      '2026-11-26',
    ]);
  });

  it("leads by Home and End within the reader's week", () => {
    expect([press('Home', {layout: arabic}), press('End', {layout: arabic})]).to.deep.equal([
      '2026-11-21',
      '2026-11-27',
    ]);
  });

  it('stays within the days of a month', () => {
    expect([
      press('PageDown', {day: '2027-01-31'}),
      press('PageUp', {day: '2028-02-29', shiftKey: true}),
    ]).to.deep.equal(['2027-02-28', '2027-02-28']);
  });

  it('stays within the days that there are', () => {
    expect([press('ArrowLeft', {day: '0001-01-01'}), press('PageDown', {day: '9999-12-31'})]).to.deep.equal([
      '0001-01-01',
      '9999-12-31',
    ]);
  });

  for (const key of ['Enter', ' ', 'a', 'Tab', 'Escape', 'toString', '']) {
    it(`leads nowhere by "${key}"`, () => {
      expect(press(key)).to.equal(undefined);
    });
  }
});
