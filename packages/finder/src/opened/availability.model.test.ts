import {expect} from '@open-wc/testing';
import {fixedValues} from '@mitmach/logic/opportunities';
import {availabilityTexts} from './availability.model.js';
import {loadLocale} from './opened.driver.js';

type Slots = NonNullable<Parameters<typeof availabilityTexts>[0]['availability']>;

describe('availability, in words', () => {
  const wordsIn = async (language: string, availability: Slots): Promise<readonly string[]> =>
    availabilityTexts({availability}, await loadLocale(language)).map((text) => text.replace(/\s/g, ' '));

  it('puts days with the same times together', async () => {
    const slots: Slots = ['tue-evening', 'thu-evening', 'sat-morning', 'sat-afternoon'];
    expect(await wordsIn('en', slots)).to.deep.equal([
      'Tuesday and Thursday evenings',
      'Saturday mornings and afternoons',
    ]);
  });

  it('names first and last of three or more days in a row', async () => {
    const slots: Slots = [
      'mon-morning',
      'tue-morning',
      'wed-morning',
      'thu-morning',
      'fri-morning',
      'sun-morning',
    ];
    expect(await wordsIn('de', slots)).to.deep.equal(['Montag – Freitag und Sonntag vormittags']);
  });

  it('is in the order of the week, whatever the order of the feed', async () => {
    expect(await wordsIn('da', ['sun-evening', 'mon-morning'])).to.deep.equal([
      'Mandag om formiddagen',
      'Søndag om aftenen',
    ]);
  });

  it('says whole days and all the time in a word', async () => {
    const day: Slots = ['wed-morning', 'wed-afternoon', 'wed-evening'];
    expect([await wordsIn('en', day), await wordsIn('en', fixedValues.availability)]).to.deep.equal([
      ['Wednesday all day'],
      ['At any time'],
    ]);
  });

  it('speaks Arabic', async () => {
    expect(await wordsIn('ar', ['tue-evening', 'thu-evening'])).to.deep.equal(['الثلاثاء والخميس مساءً']);
  });

  it('says nothing of what is not known', async () => {
    expect(await wordsIn('en', [])).to.deep.equal([]);
  });
});
