import {expect} from '@open-wc/testing';
import type {OfferContact} from './contact.model.js';
import {detailOf, mailOf, type OpenedSetting} from './opened.driver.js';

const office = {
  id: 'office',
  name: {de: 'Freiwilligenbüro', en: 'Volunteering office'},
  contact: {name: 'W. Thomsen', email: 'moin@office.example', languages: ['de', 'en']},
};
const publisher = {name: 'Stadt', email: 'stadt@city.example', phone: '0461 85-0'};
const more = {organizations: [office], publisher};

const contactOf = async (offer: object, setting?: OpenedSetting): Promise<OfferContact | undefined> =>
  (await detailOf(offer, setting)).contact;

describe('whom to ask about an offer', () => {
  it('is its own contact', async () => {
    const apply = {name: 'J. Petersen', role: 'Leitung', phone: '+49 461 1', url: '/form'};
    const {name, role, phone, page, mail, whose} = (await contactOf(
      {apply, organization: 'office'},
      {more},
    ))!;
    expect([name?.text, role?.text, phone?.href, page?.href]).to.deep.equal([
      'J. Petersen',
      'Leitung',
      'tel:+494611',
      'https://city.example/form',
    ]);
    expect([mail, whose]).to.deep.equal([undefined, undefined]);
  });

  it('is the organization where it says no way to ask, and what it says about applying stays', async () => {
    const apply = {name: 'J. Petersen', instructions: 'Kommen Sie vorbei.'};
    const contact = await contactOf({apply, organization: 'office'}, {more, language: 'en'});
    expect([
      contact?.whose,
      contact?.name?.text,
      contact?.mail?.text,
      contact?.instructions?.text,
    ]).to.deep.equal([
      'Whom to ask: Volunteering office',
      'W. Thomsen',
      'moin@office.example',
      'Kommen Sie vorbei.',
    ]);
  });

  it('is the publisher where nobody else can be asked', async () => {
    const contact = await contactOf({organization: 'unknown', apply: {email: 'no address'}}, {more});
    expect([contact?.whose, contact?.phone?.href]).to.deep.equal(['Auskunft gibt: Stadt', 'tel:0461850']);
  });

  it('is said to be missing where there is nobody', async () => {
    const contact = await contactOf({});
    expect([contact?.none, contact?.mail, contact?.phone, contact?.page]).to.deep.equal([
      'Zu diesem Angebot ist kein Kontakt angegeben.',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows what nothing can be made of as it is written', async () => {
    const contact = await contactOf({apply: {email: 'moin at office', phone: 'nach Absprache'}});
    expect([contact?.mail, contact?.phone, contact?.none]).to.deep.equal([
      {text: 'moin at office', href: undefined},
      {text: 'nach Absprache', href: undefined},
      undefined,
    ]);
  });

  it('follows no script', async () => {
    const script = 'javascript:alert(1)';
    const contact = await contactOf({apply: {email: script, phone: script, url: script}, url: script});
    expect([contact?.mail?.href, contact?.phone?.href, contact?.page]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is nobody where it is of no use any more', async () => {
    const offers = [{status: 'filled'}, {status: 'closed'}, {validThrough: '2026-11-01'}, {status: 'paused'}];
    const contacts = await Promise.all(offers.map((offer) => contactOf(offer, {more})));
    expect(contacts.map((contact) => contact !== undefined)).to.deep.equal([false, false, false, true]);
  });

  it('is to be asked first whether a stale offer is still open', async () => {
    const stale = await contactOf({verified: '2026-07-06T09:00:00+02:00'}, {more, language: 'en'});
    const fresh = await contactOf({verified: '2026-11-06T09:00:00+01:00'}, {more, language: 'en'});
    expect([stale?.caution, fresh?.caution]).to.deep.equal([
      'Not checked since July 6, 2026. Ask first whether it is still open.',
      undefined,
    ]);
  });
});

describe('the mail about an offer', () => {
  const title = {de: 'Besuchsdienst', en: 'Visits', da: 'Besøg', ar: 'زيارات'};
  const mail = async (apply: object, offer: object = {}, setting?: OpenedSetting) =>
    mailOf(
      (await contactOf({title, apply: {email: 'a@b.example', ...apply}, ...offer}, setting))?.mail?.href,
    );

  it('names the offer in the language of those who read it, whatever the visitor reads', async () => {
    expect(
      await mail({name: 'Jo Petersen'}, {}, {language: 'ar', link: 'https://city.example/#a'}),
    ).to.deep.equal({
      to: 'a@b.example',
      subject: 'Interesse an: Besuchsdienst',
      body: `Guten Tag Jo Petersen,

ich interessiere mich für „Besuchsdienst“ und möchte gern mehr wissen.

https://city.example/#a

Mit freundlichen Grüßen
`,
    });
  });

  it('is in the language of the contact, of the offer, else of the feed', async () => {
    const subjects = await Promise.all([
      mail({languages: ['da']}),
      mail({languages: ['da', 'de']}),
      mail({}, {languages: ['ar']}),
      mail({languages: ['en']}, {languages: ['ar']}),
      mail({languages: ['tlh']}),
    ]);
    expect(subjects.map(({subject}) => subject)).to.deep.equal([
      'Interesse for: Besøg',
      'Interesse an: Besuchsdienst',
      'بخصوص: زيارات',
      'Interested in: Visits',
      'Interesse an: Besuchsdienst',
    ]);
  });

  it('stays short whatever the title, and has no further header', async () => {
    const {subject, body} = await mail({name: 'A\nB'}, {title: `{name} $& ${'Besuch '.repeat(700)}`});
    expect(subject.length).to.be.lessThan(200);
    expect(body.length).to.be.lessThan(400);
    expect(body).to.include('Guten Tag A B,').and.to.include('„{name} $& Besuch');
  });
});
