import {expect} from '@open-wc/testing';
import {isRotating, restRotation, startRotation, stepIn, switchRotation, type Rest} from './rotation.js';

describe('motion', () => {
  it('begins by itself only where nobody prefers none', () => {
    expect([isRotating(startRotation(false)), isRotating(startRotation(true))]).to.deep.equal([true, false]);
  });

  for (const rest of ['focus', 'hover', 'hidden', 'away', 'covered', 'open'] as const satisfies Rest[]) {
    it(`rests for as long as there is a reason: ${rest}`, () => {
      const resting = restRotation(startRotation(false), rest, true);
      expect([isRotating(resting), isRotating(restRotation(resting, rest, false))]).to.deep.equal([
        false,
        true,
      ]);
    });
  }

  it('rests until the last reason is gone', () => {
    const both = restRotation(restRotation(startRotation(false), 'hover', true), 'hidden', true);
    expect(isRotating(restRotation(both, 'hover', false))).to.equal(false);
  });

  it('goes on under pointer and focus when it was asked for there, but never unseen', () => {
    const asked = switchRotation(restRotation(startRotation(true), 'focus', true), true);
    expect([isRotating(asked), isRotating(restRotation(asked, 'hidden', true))]).to.deep.equal([true, false]);
  });

  it('rests again when the focus comes back', () => {
    const asked = switchRotation(restRotation(startRotation(true), 'focus', true), true);
    const back = restRotation(restRotation(asked, 'focus', false), 'focus', true);
    expect(isRotating(back)).to.equal(false);
  });

  it('stays off when it was switched off', () => {
    const off = switchRotation(startRotation(false), false);
    expect(isRotating(restRotation(restRotation(off, 'hover', true), 'hover', false))).to.equal(false);
  });

  it('steps in a ring', () => {
    expect([stepIn(3, 2, 1), stepIn(3, 0, -1), stepIn(0, 0, 1)]).to.deep.equal([0, 2, 0]);
  });
});
