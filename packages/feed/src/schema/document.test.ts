import {expect} from '@open-wc/testing';
import {limits} from '../limits.js';
import {completeFeed} from '../testing/fixtures.js';
import {eventOf, eventsOf, head} from '../testing/parse.js';
import {feedDocument} from './document.js';
import {slots} from './kinds.js';

const schema = feedDocument();
const takes = (document: unknown): boolean => schema.safeParse(document).success;

describe('the schema of the whole document', () => {
  it('takes a feed with every field, and gives it back', () => {
    expect(schema.parse(completeFeed)).to.deep.equal(completeFeed);
  });

  it('takes a feed without items', () => {
    expect(takes(head)).to.equal(true);
  });

  it('takes tombstones among the items', () => {
    expect(takes({...head, events: [{id: 'a', deleted: true}, eventOf(1)]})).to.equal(true);
    expect(takes({...head, events: [{deleted: true}]})).to.equal(false);
    expect(takes({...head, events: [{id: 'a', deleted: false}]})).to.equal(false);
  });

  it('takes fields that it does not know', () => {
    expect(takes({...head, _extension: {any: 'thing'}, events: [eventOf(0, {_more: 1})]})).to.equal(true);
  });

  for (const field of Object.keys(head)) {
    it(`needs ${field}`, () => {
      expect(takes({...head, [field]: undefined})).to.equal(false);
    });
  }

  it('refuses what the reader would leave out', () => {
    expect(takes({...head, events: [eventOf(0, {start: 'soon'})]})).to.equal(false);
    expect(takes({...head, events: eventsOf(limits.items + 1)})).to.equal(false);
  });
});

describe('the slots of a week', () => {
  it('are seven days of three parts', () => {
    expect(slots).to.have.lengthOf(21);
    expect([slots[0], slots[4], slots[20]]).to.deep.equal(['mon-morning', 'tue-afternoon', 'sun-evening']);
  });
});
