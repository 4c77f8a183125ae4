import {parseRichText, plainText} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {cutText, fullUpTo} from './cut.model.js';

const sentence = 'Vereine und Verwaltung treffen sich im Haus am Hafen. ';
const cut = (text: string): readonly [lead: string, rest: string] => {
  const {lead, rest} = cutText(parseRichText(text));
  return [plainText(lead), plainText(rest)];
};

describe('cutting a long text', () => {
  it('leaves a text whole that is not long', () => {
    const text = 'a'.repeat(fullUpTo);
    expect(cut(text)).to.deep.equal([text, '']);
  });

  it('cuts between paragraphs where it can', () => {
    const paragraph = sentence.repeat(7).trim();
    expect(cut(`${paragraph}\n\n${paragraph}\n\n${paragraph}`)).to.deep.equal([
      paragraph,
      `${paragraph}\n\n${paragraph}`,
    ]);
  });

  it('cuts a paragraph without end at the end of a sentence, and loses nothing', () => {
    const text = sentence.repeat(40).trim();
    const [lead, rest] = cut(text);
    expect([lead.endsWith('Hafen.'), lead.length < 400, `${lead} ${rest}`]).to.deep.equal([true, true, text]);
  });

  it('cuts at the end of an Arabic question', () => {
    const question = 'ما الذي ينقص المتطوعين في المدينة؟ ';
    expect(cut(question.repeat(40))[0].endsWith('؟')).to.equal(true);
  });

  it('keeps emphasis and links on both sides of the cut', () => {
    const {lead, rest} = cutText(
      parseRichText(`**Wichtig.** ${sentence.repeat(10)}[Mehr](https://a.example/). ${sentence.repeat(15)}`),
    );
    const types = [lead, rest].map(([block]) =>
      block?.type === 'paragraph' ? block.inlines.map(({type}) => type) : [],
    );
    expect(types).to.deep.equal([
      ['strong', 'text'],
      ['text', 'link', 'text'],
    ]);
  });

  it('leaves whole what nobody could cut well', () => {
    const word = 'Freiwilligenagentur'.repeat(100);
    expect(cut(word)).to.deep.equal([word, '']);
  });
});
