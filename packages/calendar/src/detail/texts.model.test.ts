import {plainText} from '@mitmach/feed';
import {expect} from '@open-wc/testing';
import {detailOf, linesOf, linksOf, localeIn} from './detail.driver.js';
import type {DetailModel} from './detail.model.js';

const english = {locale: localeIn('en')};
const wordsOf = ({texts}: DetailModel): readonly string[] => texts.map(({blocks}) => plainText(blocks));

describe('the texts of a detail', () => {
  it('are the description, for which the summary has no place', () => {
    expect(wordsOf(detailOf({summary: 'Kurz.', description: 'Wir **singen**.'}))).to.deep.equal([
      'Wir singen.',
    ]);
  });

  it('are the summary where there is no more', () => {
    expect(wordsOf(detailOf({summary: 'Kurz.'}))).to.deep.equal(['Kurz.']);
  });

  it('begin with a summary that the reader understands', () => {
    const event = {summary: {de: 'Kurz.', en: 'In short.'}, description: 'Wir singen.'};
    const model = detailOf(event, english);
    expect(model.texts.map(({lang, dir, onlyIn}) => [lang, dir, onlyIn])).to.deep.equal([
      [undefined, undefined, undefined],
      ['de', 'ltr', 'German'],
    ]);
  });

  it('say that the title is in another language only where no text says so', () => {
    const alone = detailOf({}, english);
    const described = detailOf({description: 'Wir singen.'}, english);
    expect([alone.onlyIn, described.onlyIn]).to.deep.equal(['German', undefined]);
  });

  it('have plain language by themselves', () => {
    const model = detailOf({plainLanguage: 'Wir singen.\n\nKommen Sie.'});
    expect(model.plainLanguage?.blocks).to.have.length(2);
  });

  it('name a language that is none by its tag', () => {
    const model = detailOf({description: {'de-x': 'Wir singen.'}}, english);
    expect(model.texts[0]?.onlyIn).to.equal('de-x');
  });
});

describe('the notice of a detail', () => {
  const noticeOf = (event: object, now?: string): readonly unknown[] => {
    const {notice} = detailOf(event, {...english, ...(now !== undefined && {now})});
    return [notice?.kind, notice?.text, notice?.sentence];
  };

  it('says in a sentence what has changed', () => {
    const statuses = ['cancelled', 'postponed', 'rescheduled', 'moved-online'];
    expect(statuses.map((status) => noticeOf({status}))).to.deep.equal([
      ['off', 'Cancelled', 'This event does not take place.'],
      ['off', 'Postponed', 'The new date is not known yet.'],
      ['changed', 'New date', 'This event takes place on a new date.'],
      ['changed', 'Now online', 'This event takes place online instead of on site.'],
    ]);
  });

  it('says that it is sold out', () => {
    expect(noticeOf({remaining: 0})).to.deep.equal(['full', 'Sold out', undefined]);
  });

  it('says that it is over, rather than that it was sold out', () => {
    const later = '2026-12-01T12:00:00+01:00';
    expect(noticeOf({remaining: 0}, later)).to.deep.equal(['note', 'This event is over.', undefined]);
  });

  it('says nothing where there is nothing to say', () => {
    expect(noticeOf({status: 'scheduled'})).to.deep.equal([undefined, undefined, undefined]);
  });
});

describe('the footnotes of a detail', () => {
  const footnotes = (event: object): readonly string[] =>
    detailOf(event, english).footnotes.map(({text}) => text.text);

  it('say how fresh it is, by the day in the feed, and where it comes from', () => {
    const source = {
      name: 'City calendar',
      url: 'https://city.example/all',
      retrieved: '2026-11-21T00:00:00Z',
    };
    expect(footnotes({verified: '2026-11-19T23:30:00Z', source})).to.deep.equal([
      'Checked on November 20, 2026',
      'Source: City calendar',
      'retrieved on November 21, 2026',
    ]);
  });

  it('say when something has changed, where that decides whether one can come', () => {
    const updated = '2026-11-18T17:20:00+01:00';
    expect([footnotes({updated}), footnotes({updated, status: 'cancelled'})]).to.deep.equal([
      [],
      ['Changed on November 18, 2026'],
    ]);
  });

  it('leave out a second that no clock knows', () => {
    expect(footnotes({verified: '2026-12-31T23:59:60Z'})).to.deep.equal([]);
  });
});

describe('what can be put into a calendar', () => {
  const recurrence = {
    rule: 'FREQ=WEEKLY',
    occurrences: {
      from: '2026-11-01',
      to: '2026-12-31',
      starts: ['2026-11-14T19:00', '2026-11-21T19:00', '2026-11-28T19:00'],
    },
  };
  const weekly = {start: '2026-11-14T19:00', recurrence};
  const offered = (model: DetailModel): readonly unknown[] => [model.offer?.hasDate, model.offer?.hasSeries];

  it('is this date, and the series of which it is one', () => {
    expect([offered(detailOf({})), offered(detailOf(weekly, {id: 'choir@2026-11-28T19:00'}))]).to.deep.equal([
      [true, false],
      [true, true],
    ]);
  });

  it('is the series alone when this date is over, as long as others come', () => {
    const past = {id: 'choir@2026-11-14T19:00'};
    const siblings = ['2026-11-28T19:00'];
    expect([offered(detailOf(weekly, {...past, siblings})), detailOf(weekly, past).offer]).to.deep.equal([
      [false, true],
      undefined,
    ]);
  });

  it('is nothing that does not take place', () => {
    expect(detailOf({status: 'cancelled'}).offer).to.equal(undefined);
  });

  it("brings the address of the feed's own calendar", () => {
    const model = detailOf({}, {more: {alternates: {ics: 'all.ics'}}});
    expect(model.offer?.icsUrl).to.equal('https://city.example/feeds/all.ics');
  });
});

describe('a detail of what nobody can trust', () => {
  it('has nothing but what is known', () => {
    const {facts, background, texts, footnotes, ...rest} = detailOf({});
    expect(facts.map(({name}) => name)).to.deep.equal(['when']);
    expect([background, texts, footnotes]).to.deep.equal([[], [], []]);
    expect([
      rest.notice,
      rest.register,
      rest.page,
      rest.image,
      rest.plainLanguage,
      rest.shared,
    ]).to.deep.equal(Array(6).fill(undefined));
  });

  it('follows no script, wherever it stands', () => {
    const script = 'javascript:alert(1)';
    const organization = {
      id: 'o',
      name: 'Chor',
      url: script,
      contact: {url: script, email: script, phone: script},
    };
    const model = detailOf(
      {
        url: script,
        attendance: 'hybrid',
        onlineUrl: script,
        registration: {url: script, email: script},
        organization: 'o',
        source: {name: 'x', url: script},
        image: {url: script, alt: 'x'},
        description: `[x](${script})`,
      },
      {more: {organizations: [organization], alternates: {ics: script}}},
    );
    expect(JSON.stringify({...model, offer: undefined})).not.to.include('"href":"javascript');
    expect([model.page, model.register, model.image, model.offer?.icsUrl]).to.deep.equal(
      Array(4).fill(undefined),
    );
    expect([...linksOf(model, 'online'), ...linksOf(model, 'registration')]).to.deep.equal([]);
  });

  it('shows tags as the words between them', () => {
    const model = detailOf({title: '<b>Chor</b>', location: {name: '<img src=x onerror=alert(1)>Saal'}});
    expect([model.title, linesOf(model, 'where')]).to.deep.equal(['Chor', ['Saal']]);
  });

  it('keeps a title of 2,000 characters, and gives mails a shorter one', () => {
    const title = 'Chor '.repeat(400).trim();
    const model = detailOf({title, registration: {email: 'moin@chor.example'}});
    expect(model.title).to.equal(title);
    expect(model.register?.href.length).to.be.lessThan(500);
  });

  it('takes texts of blanks for none', () => {
    const event = {
      description: ' ',
      schedulingNote: ' ',
      location: {name: '\n', note: ' '},
      accessibilityNote: '',
    };
    const {facts, background, texts} = detailOf(event);
    expect([facts.flatMap(({lines}) => lines).length, background, texts]).to.deep.equal([1, [], []]);
  });
});
