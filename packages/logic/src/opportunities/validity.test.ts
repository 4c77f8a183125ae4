import {expect} from '@open-wc/testing';
import {isOpenOn} from './validity.js';

const isOpen = (offer: object): boolean => isOpenOn('2026-11-22')({id: 'o', ...offer});

describe('isOpenOn', () => {
  it('takes what is open, and what does not say', () => {
    expect([isOpen({}), isOpen({status: 'open'}), isOpen({status: 'who knows'})]).to.deep.equal([
      true,
      true,
      true,
    ]);
  });

  it('leaves out what is paused, filled or closed', () => {
    expect(['paused', 'filled', 'closed'].filter((status) => isOpen({status}))).to.deep.equal([]);
  });

  it('includes the first and the last day', () => {
    const today = '2026-11-22';
    expect(
      isOpen({validFrom: today, validThrough: today, applicationDeadline: today, endDate: today}),
    ).to.equal(true);
  });

  it('leaves out what is not yet or no longer', () => {
    const over = '2026-11-21';
    const offers = [
      {validFrom: '2026-11-23'},
      {validThrough: over},
      {applicationDeadline: over},
      {endDate: over},
    ];
    expect(offers.filter(isOpen)).to.deep.equal([]);
  });

  it('takes no notice of what is no day', () => {
    for (const value of ['01.01.2020', '', 20200101, null, ['2020-01-01'], {}]) {
      expect(isOpen({validThrough: value, applicationDeadline: value, endDate: value})).to.equal(true);
    }
  });
});
