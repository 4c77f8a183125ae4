import {expect} from '@open-wc/testing';
import {optionNamed, unmetCondition} from '../options/options.model.js';
import {choiceFragment, choiceFrom, firstChoice, withLook, withOption, withWidget} from './choice.model.js';

const reasonAgainst = (
  widget: string,
  name: string,
  options: Readonly<Record<string, string>>,
): string | undefined => {
  const option = optionNamed(widget, name);
  if (!option) throw new Error(`${widget} has no ${name}`);
  return unmetCondition(widget, option, options)?.attribute;
};

describe('a choice', () => {
  it('survives its way through an address', () => {
    const chosen = withLook(
      withOption(withOption(firstChoice, 'view', 'list'), 'week-numbers', ''),
      'accent',
      '#8a1c5c',
    );
    const all = {
      ...chosen,
      src: 'https://city.example/feed.json?a=1&b=2',
      lang: 'ar',
      height: '400',
      link: 'https://city.example/',
      text: 'Alle Termine & mehr',
      script: 'https://city.example/mitmach/1/mitmach.js',
      preset: 'kern',
      place: 'wordpress',
    } as const;
    expect(choiceFrom(choiceFragment(all))).to.deep.equal(all);
  });

  it('leaves out what is as it comes', () => {
    expect(choiceFragment(firstChoice)).to.equal('#widget=calendar');
    expect(choiceFrom('')).to.deep.equal(firstChoice);
  });

  it('passes over what nobody understands', () => {
    const {options, widget, height, preset} = choiceFrom(
      '#widget=map&view=lists&limit=0&colour=red&height=tall&preset=../x&topics=sport',
    );
    expect({options, widget, height, preset}).to.deep.equal({
      options: {topics: 'sport'},
      widget: 'calendar',
      height: '',
      preset: '',
    });
  });

  it('passes over a language that no widget speaks, a look that is none, and texts without end', () => {
    const {lang, look, text, src} = choiceFrom(
      `#lang=xx&look.accent=blau&look.radius=12px&link-text=${'a'.repeat(2_001)}&src=${'a'.repeat(2_000)}`,
    );
    expect({lang, look, text, length: src.length}).to.deep.equal({
      lang: '',
      look: {radius: '12px'},
      text: '',
      length: 2_000,
    });
  });

  it('reads what is left of an address with broken signs', () => {
    expect(choiceFrom('#widget=timeline&src=%E0%A4%A&%=%&&=')).to.deep.include({widget: 'timeline'});
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(choiceFrom(`#widget=${name}&preset=${name}&place=${name}&${name}=1`)).to.deep.equal(firstChoice);
    }
  });

  it('keeps the options that another widget has, too', () => {
    const chosen = [
      ['topics', 'sport'],
      ['view', 'list'],
      ['filters', 'topics'],
      ['week-numbers', ''],
    ].reduce((choice, [name = '', value]) => withOption(choice, name, value), firstChoice);
    expect(withWidget(chosen, 'timeline').options).to.deep.equal({topics: 'sport', filters: 'topics'});
  });

  it('forgets an option without a value, but for one that is set by being there', () => {
    expect(withOption(firstChoice, 'limit', '').options).to.deep.equal({});
    expect(withOption(firstChoice, 'week-numbers', '').options).to.deep.equal({'week-numbers': ''});
    expect(withOption(firstChoice, 'week-numbers', undefined).options).to.deep.equal({});
  });
});

describe('whether an option counts', () => {
  it('depends on the views that can be seen', () => {
    expect(reasonAgainst('calendar', 'limit', {})).to.equal(undefined);
    expect(reasonAgainst('calendar', 'limit', {view: 'month'})).to.equal(undefined);
    expect(reasonAgainst('calendar', 'limit', {view: 'month', views: 'month week'})).to.equal('view');
    expect(reasonAgainst('calendar', 'limit', {view: 'mini'})).to.equal('view');
    expect(reasonAgainst('calendar', 'week-numbers', {view: 'next'})).to.equal('view');
    expect(reasonAgainst('ticker', 'interval', {})).to.equal('layout');
    expect(reasonAgainst('ticker', 'interval', {layout: 'headline'})).to.equal(undefined);
  });

  it('depends on another that must be set', () => {
    expect(reasonAgainst('finder', 'key', {})).to.equal('deep-links');
    expect(reasonAgainst('finder', 'key', {'deep-links': ''})).to.equal(undefined);
  });
});
