import {expect} from '@open-wc/testing';
import {formMessages} from '../form.messages.js';
import {optionWordsDe} from './option-words.de.js';
import {optionWordsEn} from './option-words.en.js';
import {valueWords, wordsFor} from './option-words.js';
import {widgets} from './options.generated.js';

const asked = widgets.flatMap(({name: widget, options}) =>
  options.filter(({name}) => name !== 'src' && name !== 'config').map((option) => ({...option, widget})),
);

describe('the words for widgets', () => {
  it('are there for each', () => {
    const keys = widgets.flatMap(({name}) =>
      ['widget', 'about', 'text', 'title'].map((of) => `${of}_${name}`),
    );
    expect(keys.filter((key) => !Object.hasOwn(formMessages, key))).to.deep.equal([]);
  });
});

describe('the words for options', () => {
  it('are German for every option and every word that it takes', () => {
    const missing = asked.flatMap(({widget, name, takes, of}) => {
      const words = optionWordsDe[`${widget}.${name}`] ?? optionWordsDe[name];
      if (words?.hint === undefined) return [`${widget} ${name}`];
      const values = takes === 'choice' || takes === 'choices' ? of : [];
      return values
        .filter((value) => words.values?.[String(value)] === undefined)
        .map((value) => `${widget} ${name} ${String(value)}`);
    });
    expect(missing).to.deep.equal([]);
  });

  it('are English for every option', () => {
    const missing = asked.filter(
      ({widget, name}) => !optionWordsEn[`${widget}.${name}`] && !optionWordsEn[name],
    );
    expect(missing.map(({name}) => name)).to.deep.equal([]);
  });

  it('are about options that there are', () => {
    const names = new Set(asked.flatMap(({widget, name}) => [name, `${widget}.${name}`]));
    const stale = [...Object.keys(optionWordsDe), ...Object.keys(optionWordsEn)].filter(
      (name) => !names.has(name),
    );
    expect(stale).to.deep.equal([]);
  });

  it('are its name and the manifest’s sentence for a new one', () => {
    const words = wordsFor({widget: 'calendar', name: 'wind-rose', description: 'Shows the wind.'}, 'de');
    expect(words).to.deep.equal({label: 'Wind rose', hint: 'Shows the wind.'});
    expect(valueWords(words, 'north-east')).to.equal('North east');
  });
});
