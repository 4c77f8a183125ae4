import {expect} from '@open-wc/testing';
import {found} from './queries/small-index.js';

/** A query, a text that it finds and a text that it does not find. */
type Example = readonly [query: string, finds: string, leaves: string];

const examples: Readonly<Record<string, readonly Example[]>> = {
  'a word in any case': [
    ['KLAVIER', 'Klavier spielen', 'Orgel spielen'],
    ['klavier', 'Am KLAVIER', 'An der Orgel'],
  ],
  'umlauts, however they are typed': [
    ['Gärtner', 'Ein Gärtner', 'Ein Maler'],
    ['Gaertner', 'Ein Gärtner', 'Ein Maler'],
    ['Gartner', 'Ein Gärtner', 'Ein Maler'],
    ['Gärtner', 'Ein Gaertner', 'Ein Maler'],
    ['Moewenbucht', 'An der Möwenbucht', 'An der Mole'],
    ['Strasse', 'Auf der Straße', 'Auf dem Platz'],
    ['Straße', 'AUF DER STRASSE', 'Auf dem Platz'],
  ],
  'Danish letters, however they are typed': [
    ['Aeroe', 'Freizeit auf Ærø', 'Freizeit auf Sylt'],
    ['Åbenrå', 'Ausflug nach Aabenraa', 'Ausflug nach Husum'],
    ['Aabenraa', 'Ausflug nach Åbenrå', 'Ausflug nach Husum'],
    ['Soenderborg', 'Fahrt nach Sønderborg', 'Fahrt nach Kiel'],
  ],
  'Polish and Turkish letters': [
    ['Lodz', 'Partnerstadt Łódź', 'Partnerstadt Kiel'],
    ['Sanliurfa', 'Şanlıurfa grubu', 'Kiel grubu'],
  ],
  'other forms of a word': [
    ['Igeln', 'Ein Igel', 'Ein Dachs'],
    ['Igel', 'Den Igeln helfen', 'Den Dachsen helfen'],
    ['Bücher', 'Ein Buch', 'Ein Heft'],
    ['Trainerin', 'Alle Trainer', 'Alle Zuschauer'],
    ['Lesepatinnen', 'Ein Lesepate', 'Ein Gärtner'],
    ['betreuen', 'Betreuung am Abend', 'Bewegung am Abend'],
    ['volunteer', 'Volunteers wanted', 'Drivers wanted'],
  ],
  'the first part of a compound': [
    ['Kinder', 'Kinderbetreuung am Nachmittag', 'Seniorenrunde am Nachmittag'],
    ['Fahrrad', 'Fahrradtouren planen', 'Autotouren planen'],
    ['Hund', 'Hundebesuche im Heim', 'Katzenbesuche im Heim'],
  ],
  'another part of a compound': [
    ['Betreuung', 'Kinderbetreuung am Nachmittag', 'Kinderturnen am Nachmittag'],
    ['Basketball', 'Rollstuhlbasketball', 'Rollstuhltennis'],
    ['Rad', 'Ein Lastenrad, viele Lasten', 'Ein Kamerad, viele Lasten'],
  ],
  'the parts of a compound that stand apart': [
    ['Kinderbetreuung', 'Betreuung von Kindern', 'Betreuung von Gärten'],
    ['Gartenpflege', 'Wir pflegen den Garten', 'Wir gießen den Garten'],
    ['Repaircafé', 'Repair-Café', 'Erzählcafé'],
  ],
  'a compound whose parts are typed apart': [['Repair Café', 'Im Repaircafé', 'Im Erzählcafé']],
  'words that are not finished': [
    ['Hydra', 'Hydranten prüfen', 'Helme prüfen'],
    ['Rik', 'Rikscha fahren', 'Roller fahren'],
  ],
  'German synonyms': [
    ['Flüchtlinge', 'Kochen mit Geflüchteten', 'Kochen mit Nachbarn'],
    ['Rentner', 'Besuche bei älteren Menschen', 'Besuche bei kleinen Menschen'],
    ['ältere Menschen', 'Besuche bei Senioren', 'Besuche bei Familien'],
    ['PC', 'Ein Rechner ist kaputt', 'Ein Toaster ist kaputt'],
    ['Handicap', 'Menschen mit Behinderung', 'Menschen mit Humor'],
  ],
  'German texts for English words': [
    ['gardening', 'Hilfe beim Gärtnern', 'Hilfe beim Rechnen'],
    ['homework', 'Hausaufgaben am Montag', 'Schwimmen am Montag'],
  ],
  'German texts for Danish words': [
    ['børn', 'Lesen mit Kindern', 'Lesen mit Senioren'],
    ['ældre', 'Tanz für Senioren', 'Tanz für Paare'],
  ],
  'Arabic, with and without marks, article and plural': [
    ['أطفال', 'رعاية الأطفال', 'رعاية الحيوانات'],
    ['اطفال', 'رعاية الأَطْفال', 'رعاية الحيوانات'],
    ['مدرسة', 'في المدرسه', 'في المكتب'],
    ['لاجئين', 'اللاجئون', 'المتطوعون'],
    ['كتابي', 'کتابی', 'مکتب'],
  ],
  'Persian, with and without joints and plural': [
    ['کتاب', 'کتاب‌ها', 'دفترها'],
    ['پناهنده', 'پناهندگان', 'سالمندان'],
  ],
  'Ukrainian and Russian': [
    ['біженці', 'Допомога біженцям', 'Допомога сусідам'],
    ['діти', 'Lesen mit Kindern', 'Lesen mit Senioren'],
  ],
  'words with misspellings': [
    ['Rollstul', 'Tanz im Rollstuhl', 'Tanz im Regen'],
    ['Gahrrad', 'Ein Fahrrad', 'Ein Roller'],
    ['Hopsiz', 'Im Hospiz', 'Im Garten'],
    ['Hausafgabenhilfe', 'Hausaufgabenhilfe', 'Haushaltshilfe'],
    ['Flüchtlnge', 'Kochen mit Geflüchteten', 'Kochen mit Nachbarn'],
  ],
  'words among others, in any order': [
    ['besuchen Hund', 'Komm mit dem Hund zum Besuchen', 'Komm zum Besuchen'],
    ['Ich suche etwas für Katzen', 'Etwas mit Katzen', 'Ein Chor'],
  ],
};

describe('the search', () => {
  for (const [what, all] of Object.entries(examples)) {
    it(`finds ${what}`, () => {
      const wrong = all.filter(([query, finds, leaves]) => found(query, [leaves, finds]).join() !== finds);
      expect(wrong.map(([query, ...texts]) => [query, found(query, texts)])).to.deep.equal([]);
    });
  }

  it('finds by the synonyms of a feed', () => {
    const texts = ['Wir schnacken', 'Wir tanzen'];
    expect(found('Klönen', texts, [['klönen', 'schnacken']])).to.deep.equal(['Wir schnacken']);
  });

  it('corrects nothing in short words, and no numbers', () => {
    expect(['Ohm', '24938'].map((query) => found(query, ['Oma', '24937']))).to.deep.equal([[], []]);
  });

  it('corrects no word that is there', () => {
    expect(found('Laden', ['Ein Laden', 'Ein Faden'])).to.deep.equal(['Ein Laden']);
  });
});
