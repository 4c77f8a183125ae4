/**
 * Queries for real offers that are not part of this project: of each the ids that must be found, and how those are
 * recognized that fit as well.
 *
 * @typedef {{id: string, name: string, org: string, ort: string, description: string, categories?: string[],
 *   targets?: string[], stadtteile?: string[]}} RealOffer
 * @typedef {{id: string, fields: string[]}} RealDocument
 */

/** Title, organization, labels, place, text. */
export const realWeights = [8, 3, 4, 2, 1];

/** @type {[kind: string, query: string, finds: string, fits: RegExp][]} */
const LINES = [
  [
    'compound',
    'Hausaufgabenhilfe',
    `346291 340478 104262 48272 33104 210690 300854 339284 68701 164662 319880 32620 64208 32335 139536 66821 32646
      64561 218249`,
    /hausaufgabe|nachhilfe|lern/i,
  ],
  [
    'compound',
    'Gartenarbeit',
    `347354 341199 291087 320515 232035 327639 319865 144315 101759 56221 132282 52097 79754 117992 128375 48466`,
    /garten|gärt|pflanz|beet/i,
  ],
  ['word', 'Fahrdienst', '335875 32266 318311 105500 329927 299653', /fahr(?!rad)/i],
  [
    'typo',
    'Hospitz',
    '342505 33777 322416 32845 139233 79950 186881 33006 32668',
    /hospiz|sterb|palliativ|lebensende/i,
  ],
  ['inflection', 'Dolmetscher', '266227 333017 324303', /dolmetsch|sprachmittl|übersetz/i],
  ['transliteration', 'Naehen', '66440 100513 156602 144314', /näh|nadel|strick|häkel|schneider/i],
  ['compound', 'Schachspieler', '185523 255084 137332', /schach/i],
  ['compound', 'Feuerwehrmann', '32815', /feuerwehr|brand/i],
  ['inflection', 'Aquarist', '239402 239403', /aquari/i],
  [
    'inflection',
    'Gottesdienste',
    '346027 218781 192384 198817 32592 33584 193512',
    /gottesdienst|kirche|messe/i,
  ],
  ['inflection', 'Buchhalter', '330351 252684 292290 222864 195478', /buchhalt|schatzm|kasse|finanz/i],
  ['word', 'Pianist', '122327', /klavier|pianist/i],
  ['several words', 'Fahrräder reparieren', '267109 33576', /fahrr[aä]d/i],
  ['inflection', 'Computern', '199656 68712 69813', /computer|laptop|tablet|internet|\bpc\b|\bit\b|edv/i],
  [
    'typo',
    'Sozial Media',
    '322656 315480 193674 282998 246950 240750',
    /social.?media|öffentlichkeitsarbeit|instagram/i,
  ],
  ['prefix', 'Riksch', '332312', /rikscha/i],
  ['word', 'Repair Cafe', '241137', /repair|repar/i],
  ['word', 'Schwimmen', '60836 32595', /schwimm/i],
  ['inflection', 'Wanderung', '229289 143531 330345 32290', /wander/i],
  ['compound', 'Weltladen', '335493 193324 140644', /welt.?laden|fair/i],
  ['word', 'Demenz', '337197 336772 45407 32605', /demen|alzheimer/i],
  [
    'word',
    'Lesepate',
    `32323 104262 48278 32676 321263 333140 263810 319730 247476 67324 34359 188900 158645 66823 55737 68124 161346
      33775`,
    /lese|vorles/i,
  ],
];

/** @param {RealOffer[]} offers @returns {RealDocument[]} */
export const realDocuments = (offers) =>
  offers.map(({id, name, org, ort, description, categories = [], targets = [], stadtteile = []}) => ({
    id,
    fields: [
      name,
      org,
      [...categories, ...targets].join(' · '),
      [ort, ...stadtteile].join(' · '),
      description.replace(/<[^>]*>|&\w+;/g, ' '),
    ],
  }));

/** @param {RealDocument[]} documents @returns the queries, labelled for these documents */
export const realQueries = (documents) =>
  LINES.map(([kind, query, finds, fits]) => ({
    kind,
    query,
    finds: finds.split(/\s+/),
    alsoFits: documents.filter(({fields}) => fits.test(fields.join(' '))).map(({id}) => id),
    isHeldOut: true,
  }));
