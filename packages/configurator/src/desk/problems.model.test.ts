import {expect} from '@open-wc/testing';
import {emptyDocument, withFields, type DeskDocument} from './document.model.js';
import {mergeIncoming} from './merge.model.js';
import {isProblem, problemsOf, problemsOfItem, type CheckContext, type Problems} from './problems.model.js';
import {readFile} from './read-file.js';

const now = Date.parse('2026-11-22T12:00Z');

const context: CheckContext = {
  now,
  language: 'de',
  labelOf: (field) => `<${field}>`,
  ownSentence: () => undefined,
};

const csv = async (text: string): Promise<DeskDocument> => {
  const data = {bytes: new TextEncoder().encode(text), name: 'termine.csv'};
  const incoming = await readFile(data, 'csv', {language: 'de', timeZone: 'Europe/Berlin', now});
  const empty = emptyDocument({title: 'T', publisher: 'B', language: 'de', timeZone: 'Europe/Berlin'});
  return mergeIncoming(empty, incoming).document;
};

const sentences = ({byKey}: Problems, key: string): string[] =>
  (byKey.get(key) ?? []).filter(isProblem).map(({sentence}) => sentence);

const keyOf = ({items}: DeskDocument, title: string): string =>
  items.find(({fields}) => fields['title'] === title)?.key ?? '';

const faults = `Titel;Beginn;Ort
Fest;31.2.2026;Markt
Lauf;1.12.2026 10:00;Hafen
;2.12.2026;Rathaus
`;

describe('the problems of a document', () => {
  it('are said once each, with what stood there where that is known', async () => {
    const document = await csv(faults);
    const problems = await problemsOf(document, context);
    expect(sentences(problems, keyOf(document, 'Fest'))).to.deep.equal([
      '<start> ist „31.2.2026“; das ist kein lesbares Datum.',
    ]);
    expect(sentences(problems, keyOf(document, 'Lauf'))).to.deep.equal([]);
    const untitled = document.items.find(({fields}) => fields['title'] === undefined);
    expect(sentences(problems, untitled?.key ?? '')).to.deep.equal(['<title> fehlt oder ist leer.']);
  });

  it('tell which items widgets leave out', async () => {
    const document = await csv(faults);
    const {leftOut} = await problemsOf(document, context);
    expect(leftOut.size).to.equal(2);
    expect(leftOut.has(keyOf(document, 'Lauf'))).to.equal(false);
  });

  it('are gone once they are corrected', async () => {
    const document = await csv(faults);
    const key = keyOf(document, 'Fest');
    const fields = document.items.find((item) => item.key === key)?.fields ?? {};
    const mended = withFields(document, key, {...fields, start: '2026-02-28'});
    const problems = await problemsOf(mended, context);
    expect([sentences(problems, key), problems.leftOut.has(key)]).to.deep.equal([[], false]);
  });

  it('of the feed itself are apart', async () => {
    const document = await csv(faults);
    const {ofFeed} = await problemsOf({...document, envelope: {specVersion: '1.0'}}, context);
    expect(ofFeed.filter(isProblem).map(({field, code}) => [field, code])).to.deep.include([
      'title',
      'missing',
    ]);
  });
});

describe('the problems of one item', () => {
  it('do not ask for what only the whole feed knows', async () => {
    const document = await csv(faults);
    const fields = {title: 'Fest', start: '2026-12-01', series: 'elsewhere', url: 'javascript:alert(1)'};
    const said = await problemsOfItem(document, {kind: 'events', fields}, context);
    expect(said.filter(isProblem).map(({field}) => field)).to.deep.equal(['url']);
  });

  it('know the organizations of the feed', async () => {
    const document = await csv('Name;Kategorie;Telefon\nRuderklub;Sport;0461 1\n');
    const organization = {
      key: '9',
      kind: 'organizations',
      fields: {id: 'rk', name: 'Ruderklub'},
      notes: [],
    } as const;
    const withClub = {...document, items: [organization]};
    const said = async (id: string): Promise<string[]> =>
      (
        await problemsOfItem(
          withClub,
          {kind: 'news', fields: {title: 'N', published: '2026-11-01T10:00:00Z', organization: id}},
          context,
        )
      )
        .filter(isProblem)
        .map(({code}) => code);
    expect([await said('rk'), await said('x')]).to.deep.equal([[], ['unknown-organization']]);
  });
});
