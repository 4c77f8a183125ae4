import {plainText} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {detailOf, linesOf} from './opened.driver.js';

const english = {language: 'en'};

describe('what is good to know about an offer', () => {
  it("is told by the finder's own words, and by the publisher's", async () => {
    const detail = await detailOf(
      {
        requirements: ['police-certificate', {de: 'Schwindelfrei', en: 'No fear of heights'}, 'Leiter'],
        benefits: ['expenses'],
        suitableFor: ['newcomers', 'companies'],
        skills: ['Zuhören'],
        languageSkills: [
          {language: 'de', level: 'none'},
          {language: 'da', level: 'basic'},
        ],
        minimumAge: 16,
        accessibility: ['wheelchair'],
      },
      english,
    );
    const names = [
      'requirements',
      'benefits',
      'suitableFor',
      'skills',
      'language-skills',
      'age',
      'accessibility',
    ];
    expect(names.map((name) => linesOf(detail, name))).to.deep.equal([
      ['Certificate of good conduct', 'No fear of heights', 'Leiter'],
      ['Expenses paid'],
      ['Newcomers', 'Companies'],
      ['Zuhören'],
      ['No German needed', 'Basic Danish is enough'],
      ['from 16'],
      ['Wheelchair accessible'],
    ]);
  });

  it('names the organization with its summary, or by its id', async () => {
    const organizations = [{id: 'o', name: 'Chor', summary: 'Wir singen.', url: '/chor'}];
    const known = await detailOf({organization: 'o'}, {more: {organizations}});
    const unknown = await detailOf({organization: 'x'});
    expect([linesOf(known, 'organization'), linesOf(unknown, 'organization')]).to.deep.equal([
      ['Chor', 'Wir singen.'],
      ['x'],
    ]);
  });

  it('names up to three other open offers of the organization', async () => {
    const others = ['a', 'b', 'c', 'd'].map((id) => ({id, title: id, organization: 'o'}));
    const opportunities = [
      {id: 'visit', title: 'Besuch', organization: 'o'},
      {id: 'gone', title: 'gone', organization: 'o', status: 'filled'},
      {id: 'else', title: 'else', organization: 'p'},
      ...others,
    ];
    const detail = await detailOf({}, {more: {opportunities}});
    const row = detail.background.find(({name}) => name === 'others');
    expect(row?.lines.map(({opens}) => opens)).to.deep.equal(['a', 'b', 'c']);
  });

  it('is about causes, activities and topics, by label or id', async () => {
    const more = {vocabularies: {causes: [{id: 'care', label: {de: 'Pflege', en: 'Care'}}]}};
    const offer = {causes: ['care'], activities: ['talk'], topics: ['talk']};
    expect(linesOf(await detailOf(offer, {more, ...english}), 'topics')).to.deep.equal(['Care', 'talk']);
  });

  it('ends with how fresh it is and where it comes from', async () => {
    const source = {name: 'Börse', url: 'https://source.example/'};
    const notes = async (offer: object): Promise<readonly string[]> =>
      (await detailOf(offer, english)).footnotes.map(({text}) => text.text);
    expect([
      await notes({verified: '2026-11-20T08:00:00Z', source}),
      await notes({published: '2026-11-01T08:00:00Z'}),
      await notes({updated: '2026-11-02T08:00:00Z', published: '2026-11-01T08:00:00Z'}),
      await notes({}),
    ]).to.deep.equal([
      ['Checked on November 20, 2026', 'Source: Börse'],
      ['Published on November 1, 2026'],
      ['Changed on November 2, 2026'],
      [],
    ]);
  });
});

describe('an offer that nobody can trust', () => {
  it('has nothing but its title where nothing else is known', async () => {
    const {facts, background, texts, footnotes, summary, image, page, shared, notice} = await detailOf({});
    expect([facts, background, texts, footnotes]).to.deep.equal([[], [], [], []]);
    expect([summary, image, page, shared, notice]).to.deep.equal(Array(5).fill(undefined));
  });

  it('shows tags as the words between them', async () => {
    const detail = await detailOf({
      title: '<b>Besuch</b>',
      description: '<img src=x onerror=alert(1)>Wir **reden**.',
    });
    expect([detail.title.text, detail.texts.map(({blocks}) => plainText(blocks))]).to.deep.equal([
      'Besuch',
      ['Wir reden.'],
    ]);
  });

  it('keeps a title of 5,000 characters', async () => {
    const title = 'Besuch '.repeat(714).trim();
    expect((await detailOf({title})).title.text).to.equal(title);
  });

  it('has no link that is not allowed', async () => {
    const script = 'javascript:alert(1)';
    const organizations = [{id: 'o', name: 'Chor', url: script, contact: {url: script, email: script}}];
    const detail = await detailOf(
      {
        url: script,
        organization: 'o',
        apply: {url: script},
        image: {url: script, alt: 'x'},
        source: {name: 'x', url: script},
        description: `[x](${script})`,
      },
      {more: {organizations}},
    );
    expect(JSON.stringify(detail))
      .not.to.include('"href":"javascript')
      .and.not.to.include('"url":"javascript');
    expect([detail.page, detail.image]).to.deep.equal([undefined, undefined]);
  });
});
