import {expect} from '@open-wc/testing';
import {contextOf, entryOf, feedOf} from '../timeline-feed.driver.js';
import {filesOf, linksOf, sizeInWords, typeOf} from './files.model.js';

const filesIn = (item: object, language = 'de'): readonly (string | undefined)[][] => {
  const context = contextOf(feedOf([item]), {language});
  const {milestone} = entryOf(context);
  return [...linksOf(milestone, context), ...filesOf(milestone, context)].map(({href, title, about}) => [
    href,
    title.text,
    about,
  ]);
};

describe('the documents of a milestone', () => {
  it('say their type and size', () => {
    const attachments = [{url: '/doku.pdf', title: 'Doku', mediaType: 'application/pdf', bytes: 1_234_567}];
    expect(filesIn({attachments})).to.deep.equal([['https://city.example/doku.pdf', 'Doku', 'PDF, 1,2 MB']]);
  });

  it('say what is known of them, and nothing where nothing is', () => {
    const attachments = [
      {url: 'liste.ods', title: 'Liste'},
      {url: 'seite', title: 'Seite'},
    ];
    expect(filesIn({attachments}).map(([, , about]) => about)).to.deep.equal(['ODS', undefined]);
  });

  it('leave out what is not allowed', () => {
    const bad = {url: 'javascript:alert(1)', title: 'Böse'};
    expect(filesIn({links: [bad, {url: 'gut.html', title: 'Gut'}], attachments: [bad]})).to.deep.equal([
      ['https://city.example/feeds/gut.html', 'Gut', undefined],
    ]);
  });
});

describe('the type of a file', () => {
  it('is short for office documents, whose media types nobody can read', () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(typeOf(type, 'https://a.example/x')).to.equal('DOCX');
  });

  it('is the end of the address where the media type says nothing', () => {
    expect([
      typeOf('application/octet-stream', 'https://a.example/x.zip?y=1.pdf'),
      typeOf('constructor', 'https://a.example/'),
    ]).to.deep.equal(['ZIP', undefined]);
  });
});

describe('the size of a file', () => {
  it('is written as the language does, with the digits of the page', () => {
    expect([
      sizeInWords(0, 'de'),
      sizeInWords(999, 'en'),
      sizeInWords(23_456, 'da'),
      sizeInWords(1_500_000_000, 'en'),
    ]).to.deep.equal(['0 Byte', '999 bytes', '23 kB', '1.5 GB']);
  });

  it('is counted in gigabytes at most', () => {
    expect(sizeInWords(5e15, 'en')).to.equal('5,000,000 GB');
  });
});
