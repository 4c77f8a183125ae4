import {expect} from '@open-wc/testing';
import {MitmachErrorEvent, MitmachReadyEvent, MitmachSelectEvent} from './events.js';

const milestone = {id: 'start', title: 'Start', date: '2026'};

describe('the events of a widget', () => {
  const events = [
    new MitmachReadyEvent(),
    new MitmachErrorEvent('timeout', []),
    new MitmachSelectEvent('milestones', milestone),
  ];
  for (const event of events) {
    it(`${event.type} reaches the page through every shadow root`, () => {
      expect(event).to.include({bubbles: true, composed: true});
    });
  }

  it('only an opening can be prevented', () => {
    expect(events.filter(({cancelable}) => cancelable).map(({type}) => type)).to.deep.equal([
      'mitmach-select',
    ]);
  });

  it('an opening tells kind and item', () => {
    expect(new MitmachSelectEvent('milestones', milestone)).to.include({kind: 'milestones', item: milestone});
  });
});
