import {expect} from '@open-wc/testing';
import {parseRichText, plainText} from './rich-text.js';
import type {Block, Inline, RichText} from './rich-text.js';

const base = 'https://feed.example/city/feed.json';

/** The tree in a short notation: ⟨kind …⟩. */
function outline(richText: RichText): string {
  return richText.map(outlineBlock).join(' ');
}

function outlineBlock(block: Block): string {
  if (block.type === 'paragraph') return `⟨p ${outlineInlines(block.inlines)}⟩`;
  const items = block.items.map(
    ({inlines, list}) => `⟨li ${outlineInlines(inlines)}${list ? ` ${outlineBlock(list)}` : ''}⟩`,
  );
  return `⟨${block.ordered ? `ol ${block.start}` : 'ul'} ${items.join(' ')}⟩`;
}

function outlineInlines(inlines: readonly Inline[]): string {
  return inlines.map(outlineInline).join('');
}

function outlineInline(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'break') return '⏎';
  const inside = outlineInlines(inline.inlines);
  if (inline.type === 'link') return `⟨a ${inline.href} ${inside}⟩`;
  return `⟨${inline.type === 'strong' ? 'b' : 'i'} ${inside}⟩`;
}

function itReads(title: string, markdown: string, expected: string): void {
  it(title, () => {
    expect(outline(parseRichText(markdown, base))).to.equal(expected);
  });
}

describe('parseRichText', () => {
  describe('paragraphs', () => {
    itReads('gives nothing for an empty text', '', '');
    itReads('gives nothing for white space', ' \n\t\n ', '');
    itReads('parts paragraphs at blank lines', 'One\n\n \nTwo\r\n\r\nThree', '⟨p One⟩ ⟨p Two⟩ ⟨p Three⟩');
    itReads('breaks lines where the text does', 'One\nTwo\r\nThree\rFour', '⟨p One⏎Two⏎Three⏎Four⟩');
    itReads('takes the signs of a hard line break away', 'One  \nTwo\\\nThree', '⟨p One⏎Two⏎Three⟩');
    itReads('shows a heading as text', '# Title\n\nText', '⟨p # Title⟩ ⟨p Text⟩');
    itReads('shows HTML as text', '<b onclick="x">&amp;</b> 1 < 2', '⟨p <b onclick="x">&amp;</b> 1 < 2⟩');
    itReads('shows code and tables as text', '`a` | b', '⟨p `a` | b⟩');
    itReads('shows rules as text', '---\n\n***', '⟨p ---⟩ ⟨p ***⟩');
  });

  describe('emphasis', () => {
    itReads('reads one marker as emphasis', '*one* and _two_', '⟨p ⟨i one⟩ and ⟨i two⟩⟩');
    itReads('reads two markers as strong', '**one** and __two__', '⟨p ⟨b one⟩ and ⟨b two⟩⟩');
    itReads('reads three markers as both', '***both*** and ___both___', '⟨p ⟨b ⟨i both⟩⟩ and ⟨b ⟨i both⟩⟩⟩');
    itReads('closes the inner of both first', '***one* two**', '⟨p ⟨b ⟨i one⟩ two⟩⟩');
    itReads('closes both at once', '**one *two***', '⟨p ⟨b one ⟨i two⟩⟩⟩');
    itReads('closes both at once in the other order', '*one **two***', '⟨p ⟨i one ⟨b two⟩⟩⟩');
    itReads('nests', '**a _b_ c** *d **e** f*', '⟨p ⟨b a ⟨i b⟩ c⟩ ⟨i d ⟨b e⟩ f⟩⟩');
    itReads('spans lines', '*one\ntwo*', '⟨p ⟨i one⏎two⟩⟩');
    itReads('ends with the paragraph', '*one\n\ntwo*', '⟨p *one⟩ ⟨p two*⟩');
    itReads('stands beside punctuation', '(**a**), »*b*«', '⟨p (⟨b a⟩), »⟨i b⟩«⟩');
    itReads('is strong within a word', '**Ehren**amt **Ort:**Rathaus', '⟨p ⟨b Ehren⟩amt ⟨b Ort:⟩Rathaus⟩');
    itReads('leaves underscores in words', 'snake_case_name a__b__c', '⟨p snake_case_name a__b__c⟩');
    itReads(
      'leaves the gender star',
      'Besucher*innen und Helfer*innen',
      '⟨p Besucher*innen und Helfer*innen⟩',
    );
    itReads(
      'leaves the gender star within emphasis',
      '*Liebe Besucher*innen* und **jede*r**',
      '⟨p ⟨i Liebe Besucher*innen⟩ und ⟨b jede*r⟩⟩',
    );
    itReads('leaves the gender star in Arabic and Cyrillic', 'а*б в*г ا*ب', '⟨p а*б в*г ا*ب⟩');
    itReads('leaves markers among spaces', '2 * 3 * 4 _ ** _', '⟨p 2 * 3 * 4 _ ** _⟩');
    itReads('leaves what is not closed', '*one **two _three', '⟨p *one **two _three⟩');
    itReads('leaves what is not opened', 'one* two** three_', '⟨p one* two** three_⟩');
    itReads('leaves the inner of crossed markers', '*a **b* c**', '⟨p ⟨i a **b⟩ c**⟩');
    itReads('leaves a single marker in strong', '**a* b**', '⟨p ⟨b a* b⟩⟩');
  });

  describe('escapes', () => {
    itReads('takes escaped punctuation as it is', '\\*a\\* \\_ \\[x\\](y) \\\\ \\<', '⟨p *a* _ [x](y) \\ <⟩');
    itReads('keeps a backslash before anything else', 'C:\\a \\ä', '⟨p C:\\a \\ä⟩');
    itReads('keeps a backslash at the end', 'a\\', '⟨p a\\⟩');
    itReads('begins no list after an escape', '\\- a\n\n1\\. b', '⟨p - a⟩ ⟨p 1. b⟩');
  });

  describe('lists', () => {
    itReads('reads a list', '- one\n- two', '⟨ul ⟨li one⟩ ⟨li two⟩⟩');
    itReads('knows three bullets', '* a\n+ b\n- c', '⟨ul ⟨li a⟩ ⟨li b⟩ ⟨li c⟩⟩');
    itReads('reads an ordered list and its first number', '3. a\n4) b', '⟨ol 3 ⟨li a⟩ ⟨li b⟩⟩');
    itReads('reads a list that begins with 0', '0. a\n1. b', '⟨ol 0 ⟨li a⟩ ⟨li b⟩⟩');
    itReads(
      'begins a list after a paragraph',
      'Bring:\n- a\n- b\n\nBye',
      '⟨p Bring:⟩ ⟨ul ⟨li a⟩ ⟨li b⟩⟩ ⟨p Bye⟩',
    );
    itReads('goes on after a blank line', '- a\n\n- b', '⟨ul ⟨li a⟩ ⟨li b⟩⟩');
    itReads('begins another list when the kind changes', '- a\n1. b', '⟨ul ⟨li a⟩⟩ ⟨ol 1 ⟨li b⟩⟩');
    itReads(
      'begins another list after a paragraph',
      '- a\n\nText\n\n- b',
      '⟨ul ⟨li a⟩⟩ ⟨p Text⟩ ⟨ul ⟨li b⟩⟩',
    );
    itReads('adds the following lines to an item', '- a\n  b\nc', '⟨ul ⟨li a⏎b⏎c⟩⟩');
    itReads('adds an indented line after a blank one', '- a\n\n  b\n- c', '⟨ul ⟨li a⏎b⟩ ⟨li c⟩⟩');
    itReads('nests', '- a\n  - b\n  - c\n- d', '⟨ul ⟨li a ⟨ul ⟨li b⟩ ⟨li c⟩⟩⟩ ⟨li d⟩⟩');
    itReads('nests by a tab', '1. a\n\t- b\n2. c', '⟨ol 1 ⟨li a ⟨ul ⟨li b⟩⟩⟩ ⟨li c⟩⟩');
    itReads('nests in a list that is indented', '  - a\n    - b\n  - c', '⟨ul ⟨li a ⟨ul ⟨li b⟩⟩⟩ ⟨li c⟩⟩');
    itReads(
      'flattens what is deeper',
      '- a\n  - b\n    - c\n      1. d',
      '⟨ul ⟨li a ⟨ul ⟨li b⟩ ⟨li c⟩ ⟨li d⟩⟩⟩⟩',
    );
    itReads('reads marks in items', '- **a** [b](c)', '⟨ul ⟨li ⟨b a⟩ ⟨a https://feed.example/city/c b⟩⟩⟩');
    itReads(
      'leaves a date at the start of a line',
      'Am Samstag,\n28. November',
      '⟨p Am Samstag,⏎28. November⟩',
    );
    itReads('leaves bullets without text or space', '-\n-a\n*\n1.', '⟨p -⏎-a⏎*⏎1.⟩');
    itReads('leaves numbers of more than nine digits', '1234567890. a', '⟨p 1234567890. a⟩');
  });

  describe('links', () => {
    itReads(
      'reads a link',
      'See [our *page*](https://a.example/x).',
      '⟨p See ⟨a https://a.example/x our ⟨i page⟩⟩.⟩',
    );
    itReads('resolves a relative link', '[x](../y?z#w)', '⟨p ⟨a https://feed.example/y?z#w x⟩⟩');
    itReads(
      'reads an autolink',
      '<https://a.example/?b=*c*>',
      '⟨p ⟨a https://a.example/?b=*c* https://a.example/?b=*c*⟩⟩',
    );
    itReads(
      'reads a mail address as autolink',
      '<mailto:a@b.example>',
      '⟨p ⟨a mailto:a@b.example mailto:a@b.example⟩⟩',
    );
    itReads('passes over a title', '[x](https://a.example "A (title)" )', '⟨p ⟨a https://a.example/ x⟩⟩');
    itReads('reads an address in angle brackets', '[x](<https://a.example>)', '⟨p ⟨a https://a.example/ x⟩⟩');
    itReads(
      'reads parentheses in an address',
      '[x](https://a.example/b_(c))',
      '⟨p ⟨a https://a.example/b_(c) x⟩⟩',
    );
    itReads(
      'reads escapes in an address',
      '[x](https://a.example/b\\)c\\_)',
      '⟨p ⟨a https://a.example/b)c_ x⟩⟩',
    );
    itReads(
      'keeps brackets in the text of a link',
      '[a [b] c](d)',
      '⟨p ⟨a https://feed.example/city/d a [b] c⟩⟩',
    );
    itReads(
      'ends emphasis with the link around it',
      '[*a](b) c*',
      '⟨p ⟨a https://feed.example/city/b *a⟩ c*⟩',
    );
    itReads('puts no link into a link', '[a [b](c) d](e)', '⟨p [a ⟨a https://feed.example/city/c b⟩ d](e)⟩');
    itReads('puts no autolink into a link', '[<tel:1>](e)', '⟨p [⟨a tel:1 tel:1⟩](e)⟩');
    itReads(
      'shows the address of a link without text',
      '[](https://a.example)',
      '⟨p ⟨a https://a.example/ https://a.example/⟩⟩',
    );
    itReads(
      'leaves the text of a link that is not allowed',
      'a [b *c*](javascript:alert) d',
      '⟨p a b ⟨i c⟩ d⟩',
    );
    itReads(
      'leaves the text of an autolink that is not allowed',
      '<javascript:alert(1)>',
      '⟨p javascript:alert(1)⟩',
    );
    itReads('leaves brackets alone', '[a] [b] (c) ](d) [', '⟨p [a] [b] (c) ](d) [⟩');
    itReads('leaves a link that is broken', '[a](b c) [d]( [e](f', '⟨p [a](b c) [d]( [e](f⟩');
    itReads('shows an image as text', '![alt](a.png) ![b]', '⟨p ![alt](a.png) ![b]⟩');
    itReads(
      'shows an image in a link as its text',
      '[![a](b)](c)',
      '⟨p ⟨a https://feed.example/city/c ![a](b)⟩⟩',
    );
    itReads('makes no links of bare addresses', 'https://a.example', '⟨p https://a.example⟩');

    it('leaves relative links as text where no base is known', () => {
      expect(outline(parseRichText('[a](b) [c](https://d.example)'))).to.equal(
        '⟨p a ⟨a https://d.example/ c⟩⟩',
      );
    });
  });

  describe('hostile texts', () => {
    const many = 20_000;
    for (const [name, text] of Object.entries({
      asterisks: '*'.repeat(many),
      'asterisks that open': '*a '.repeat(many),
      'asterisks that open and close': '*a* **b** '.repeat(many),
      'asterisks that only close': 'a* '.repeat(many),
      'opening brackets': '['.repeat(many),
      'closing brackets': ']'.repeat(many),
      'nested brackets': '['.repeat(many) + ']'.repeat(many),
      'nested links': '['.repeat(many) + '](a)'.repeat(many),
      'links that do not end': '[a]('.repeat(many),
      'titles that do not end': '[a](b "'.repeat(many),
      'escapes in an address': `[a](${'\\('.repeat(many)}`,
      'parentheses in an address': `[a](${'(b)'.repeat(many)}`,
      'spaces in a link': `[a](b${' '.repeat(many)}c)`,
      'autolinks that do not end': '<https://a'.repeat(many),
      'angle brackets': '<'.repeat(many),
      backslashes: '\\'.repeat(many),
      spaces: `${' '.repeat(many)}a${' '.repeat(many)}b`,
      'a bullet and spaces': `-${' '.repeat(many)}`,
      'bullets in bullets': '- '.repeat(many),
      'deeper and deeper lists': Array.from({length: 1000}, (_, depth) => `${' '.repeat(depth)}- a`).join(
        '\n',
      ),
      'blank lines': '\n'.repeat(many),
      'line ends': 'a\n'.repeat(many),
      'exclamation marks': '!['.repeat(many),
    })) {
      it(`reads ${name} to their end and keeps them shallow`, () => {
        expect(depthOf(parseRichText(text, base))).to.be.below(20);
      });
    }

    it('loses nothing of what it does not understand', () => {
      const text = '*a [b **c ](d "e ![f <g: \\h _i __j ]k <l';
      expect(plainText(parseRichText(text, base))).to.equal(text);
    });
  });
});

describe('plainText', () => {
  it('gives the words alone', () => {
    const markdown = '**One** [two](https://a.example)\nthree\n\n1. a\n   - *b*\n   - c\n2. d';
    expect(plainText(parseRichText(markdown))).to.equal('One two\nthree\n\na\nb\nc\nd');
  });

  it('gives an empty text for none', () => {
    expect(plainText([])).to.equal('');
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let depth = 0;
  for (const child of Object.values(value)) depth = Math.max(depth, depthOf(child));
  return depth + 1;
}
