import {expect} from '@open-wc/testing';
import {mailLink, mapLink, phoneLink} from './contact-links.js';

describe('mailLink', () => {
  it('opens a mail with a subject on one line', () => {
    expect(mailLink('moin@chor.example', ' Chor +\n& Gäste? ')).to.equal(
      'mailto:moin@chor.example?subject=Chor%20%2B%20%26%20G%C3%A4ste%3F',
    );
  });

  it('takes no second address and no further header', () => {
    const addresses = [
      'a@b.example,c@d.example',
      'a@b.example?bcc=c@d.example',
      'a?cc=c@d.example',
      'no one',
    ];
    expect(addresses.map((address) => mailLink(address, 'x'))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('cuts a subject that is too long, and mends half a character', () => {
    const subject = new URL(mailLink('a@b.example', '😀'.repeat(300)) ?? '').searchParams.get('subject');
    const broken = new URL(mailLink('a@b.example', 'a\ud83db') ?? '').searchParams.get('subject');
    expect([subject, broken]).to.deep.equal(['😀'.repeat(100), 'a\ufffdb']);
  });

  it('writes the lines of a text as mail programs read them', () => {
    expect(mailLink('a@b.example', 'x', 'Moin,\n\nich & du\r\nwir')).to.equal(
      'mailto:a@b.example?subject=x&body=Moin%2C%0D%0A%0D%0Aich%20%26%20du%0D%0Awir',
    );
  });

  it('leaves open to whom it goes where no address is given', () => {
    expect(mailLink(undefined, 'x', 'y')).to.equal('mailto:?subject=x&body=y');
  });

  it('takes no half character in an address', () => {
    expect(mailLink('a\ud83d@b.example', 'x')).to.equal(undefined);
  });
});

describe('phoneLink', () => {
  it('leaves the digits', () => {
    expect(['0461 / 555-01 00', '+49 (0)461 555 0100', '+49 461 5550100'].map(phoneLink)).to.deep.equal([
      'tel:04615550100',
      'tel:+494615550100',
      'tel:+494615550100',
    ]);
  });

  it('is none without a number', () => {
    expect(phoneLink('nach Absprache')).to.equal(undefined);
  });
});

describe('mapLink', () => {
  it('writes positions without exponents and no finer than anybody needs', () => {
    expect(mapLink({lat: -0.00001, lon: 9.123456789}, '')).to.equal(
      'https://www.openstreetmap.org/?mlat=-0.00001&mlon=9.123457#map=17/-0.00001/9.123457',
    );
  });

  it('is none for a position in the ocean and no address', () => {
    expect(mapLink({lat: 0.0000001, lon: -0.0000001}, '')).to.equal(undefined);
  });

  it('searches for whatever the address holds', () => {
    const href = mapLink(undefined, 'Am Kai 3 & "5" #2, Flensburg');
    expect(new URL(href ?? '').searchParams.get('query')).to.equal('Am Kai 3 & "5" #2, Flensburg');
  });
});
