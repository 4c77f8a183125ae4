import {expect} from '@open-wc/testing';
import type {CalendarEntry} from './calendar-entry.js';
import {googleLink, outlookLink, webcalLink} from './calendar-links.js';

const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'regatta',
  start: '2026-11-28T14:00',
  end: '2026-11-28T18:30',
  timeZone: 'Europe/Berlin',
  title: 'Regatta',
  ...more,
});

const weekly = {rule: 'FREQ=WEEKLY;UNTIL=20261231', exclude: [], add: [], exceptions: []};

const parametersOf = (link: string): Record<string, string> => Object.fromEntries(new URL(link).searchParams);
const google = (more?: Partial<CalendarEntry>): Record<string, string> =>
  parametersOf(googleLink(entry(more)));
const outlook = (more?: Partial<CalendarEntry>): Record<string, string> =>
  parametersOf(outlookLink(entry(more)));

describe('the link to Google Calendar', () => {
  it('fills in what is known, with the time on the clocks of the zone', () => {
    const link = googleLink(
      entry({description: 'Am Steg\nund a & b = c+d', location: 'Bootshaus, Flensburg'}),
    );
    expect(link).to.match(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&[\w%=&.-]+$/);
    expect(parametersOf(link)).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Regatta',
      dates: '20261128T140000/20261128T183000',
      ctz: 'Europe/Berlin',
      details: 'Am Steg\nund a & b = c+d',
      location: 'Bootshaus, Flensburg',
    });
  });

  it('gives days without a zone, the end after the last', () => {
    expect(google({start: '2026-11-28', end: '2026-11-30'})).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Regatta',
      dates: '20261128/20261201',
    });
    expect(google({start: '2026-12-31', end: undefined})).to.include({dates: '20261231/20270101'});
  });

  it('invents no length', () => {
    expect(google({end: undefined})).to.include({dates: '20261128T140000/20261128T140000'});
  });

  it('repeats a series', () => {
    expect(google({series: weekly})).to.include({recur: 'RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z'});
    expect(google({series: {...weekly, rule: 'sometimes'}})).to.not.have.any.keys('recur');
  });

  it('leaves the zone to the reader where nobody knows it', () => {
    expect(google({timeZone: 'Mars/Olympus'})).to.not.have.any.keys('ctz');
  });

  it('leaves out a time that does not exist', () => {
    expect(google({start: '2026-02-30T10:00'})).to.not.have.any.keys('dates');
  });
});

describe('the link to Outlook', () => {
  it('fills in what is known, with the time as an instant', () => {
    const link = outlookLink(entry({location: 'Bootshaus, Flensburg'}));
    expect(link).to.match(/^https:\/\/outlook\.live\.com\/calendar\/deeplink\/compose\?[\w%=&.-]+$/);
    expect(parametersOf(link)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: 'Regatta',
      startdt: '2026-11-28T13:00:00Z',
      enddt: '2026-11-28T17:30:00Z',
      location: 'Bootshaus, Flensburg',
    });
  });

  it('follows the zone in summer, and over the change of the clocks', () => {
    const times = outlook({start: '2026-10-24T20:00', end: '2026-10-25T10:00'});
    expect(times).to.include({startdt: '2026-10-24T18:00:00Z', enddt: '2026-10-25T09:00:00Z'});
  });

  it('leads to the calendar of a company', () => {
    expect(new URL(outlookLink(entry(), {isWork: true})).host).to.equal('outlook.office.com');
  });

  it('gives days, the end after the last', () => {
    const days = outlook({start: '2026-11-28', end: '2026-11-30'});
    expect(days).to.include({startdt: '2026-11-28', enddt: '2026-12-01', allday: 'true'});
  });

  it('invents no length', () => {
    expect(outlook({end: undefined})).to.include({
      startdt: '2026-11-28T13:00:00Z',
      enddt: '2026-11-28T13:00:00Z',
    });
  });

  it('writes the description as the HTML that Outlook takes it for', () => {
    const {body} = outlook({description: 'Boote < 5 m\n& <script>alert(1)</script>'});
    expect(body).to.equal('Boote &lt; 5 m<br>&amp; &lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has no plus sign for a space', () => {
    const link = outlookLink(entry({title: 'Eins und zwei', description: '1 + 1'}));
    expect(link).to.include('subject=Eins%20und%20zwei').and.to.include('body=1%20%2B%201');
  });

  it('leaves the zone to the reader where nobody knows it', () => {
    expect(outlook({timeZone: 'Mars/Olympus'})).to.include({startdt: '2026-11-28T14:00'});
  });

  it('leaves out a time that does not exist', () => {
    expect(outlook({start: '2026-02-30T10:00', end: undefined})).to.not.have.any.keys('startdt', 'enddt');
  });
});

describe('both links', () => {
  it('cut what is too long, but no character', () => {
    const texts = {title: 'ü'.repeat(300), description: `${'a'.repeat(998)}🎉🎉`, location: 'x'.repeat(400)};
    expect(google(texts)).to.include({
      text: `${'ü'.repeat(199)}…`,
      details: `${'a'.repeat(998)}…`,
      location: `${'x'.repeat(299)}…`,
    });
    expect(outlook(texts)).to.include({subject: `${'ü'.repeat(199)}…`, body: `${'a'.repeat(998)}…`});
    expect(google({description: 'a'.repeat(1000)})).to.include({details: 'a'.repeat(1000)});
  });

  it('take every text for a text', () => {
    const attack = 'x&ctz=UTC#\r\n"><script>';
    expect(google({title: attack})).to.include({text: attack, ctz: 'Europe/Berlin'});
    expect(outlook({title: attack})).to.include({subject: attack, rru: 'addevent'});
    expect(googleLink(entry({title: '\uD83D'}))).to.include('text=%EF%BF%BD');
  });
});

describe('the link to subscribe', () => {
  it('is that of the file, for calendar programs', () => {
    expect(webcalLink('https://feeds.example/calendar.ics?a=1')).to.equal(
      'webcal://feeds.example/calendar.ics?a=1',
    );
    expect(webcalLink('http://feeds.example:8080/c.ics')).to.equal('webcal://feeds.example:8080/c.ics');
  });

  it('is none for anything else', () => {
    for (const url of [
      'calendar.ics',
      '//feeds.example/c.ics',
      'mailto:a@b.example',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://me:secret@feeds.example/c.ics',
      'webcal://feeds.example/c.ics',
      '',
    ]) {
      expect(webcalLink(url), url).to.be.undefined;
    }
  });
});
