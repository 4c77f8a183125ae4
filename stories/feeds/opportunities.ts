/** An opportunity as far as these stories write one. */
export type OfferItem = Readonly<Record<string, unknown>>;

const ingeborg = {
  name: 'Ingeborg Jacobsen',
  email: 'treff@sonnenseite.example',
  phone: '+49 461 555 0199',
  languages: ['de', 'da'],
};
const samira = {
  name: 'Samira Haddad',
  email: 'willkommen@ankerplatz.example',
  phone: '+49 461 555 0133',
  languages: ['de', 'ar', 'en', 'fa'],
};

const workshop = {
  name: 'Schraubenbude',
  address: {street: 'Muschelgang 7', postalCode: '24939', city: 'Flensburg'},
  district: 'neustadt',
  geo: {lat: 54.797, lon: 9.431},
};
const beach = {
  name: 'Möwenbucht',
  address: {postalCode: '24944', city: 'Flensburg'},
  district: 'muerwik',
  geo: {lat: 54.815, lon: 9.472},
};

/** What takes an hour or a day, once. */
const once: readonly OfferItem[] = [
  {
    id: 'beach',
    title: {
      de: 'Räum mit auf an der Möwenbucht',
      en: 'Help clean up Gull Bay',
      da: 'Ryd op med os i Mågebugten',
      ar: 'ساعدنا في تنظيف خليج النوارس',
      fa: 'در پاک‌سازی خلیج مرغان دریایی کمک کنید',
    },
    summary: {de: 'Zwei Stunden, danach heißer Tee.', en: 'Two hours, then hot tea.'},
    organization: 'foerdegruen',
    causes: ['environment'],
    activities: ['garden'],
    targetGroups: ['everyone'],
    commitment: {kind: 'one-off', hours: 2, per: 'once'},
    availability: ['sat-morning'],
    startDate: '2026-12-05',
    endDate: '2026-12-05',
    languageSkills: [{language: 'de', level: 'none'}],
    suitableFor: ['groups', 'families', 'minors', 'newcomers', 'companies'],
    locations: [beach],
    verified: '2026-11-16T09:15:00+01:00',
    urgent: true,
    apply: {name: 'Lena Brandt', email: 'raus@foerdegruen.example', phone: '+49 461 555 0155'},
  },
  {
    id: 'moving',
    title: {de: 'Umzugshilfe: viele Hände gesucht', en: 'Moving house: many hands wanted'},
    organization: 'ankerplatz',
    causes: ['refuge', 'neighbourhood'],
    activities: ['drive'],
    targetGroups: ['refugees'],
    commitment: {kind: 'one-off', hours: 4, per: 'once'},
    availability: ['sat-morning'],
    applicationDeadline: '2026-11-26',
    startDate: '2026-11-28',
    endDate: '2026-11-28',
    languageSkills: [{language: 'de', level: 'none'}],
    locations: [{district: 'nordstadt'}],
    verified: '2026-11-20T09:15:00+01:00',
    apply: samira,
  },
  {
    id: 'photos',
    title: {de: 'Fotografiere Menschen, die mit anpacken', en: 'Take portraits of volunteers'},
    organization: 'freiwilligenbuero',
    causes: ['culture'],
    activities: ['media'],
    targetGroups: ['volunteers'],
    commitment: {kind: 'one-off', hours: 24, per: 'once'},
    applicationDeadline: '2026-11-29',
    minimumAge: 18,
    languageSkills: [{language: 'de', level: 'basic'}],
    image: {url: 'images/crate.svg', alt: {de: 'Eine Kiste mit Gemüse', en: 'A crate of vegetables'}},
    locations: [{district: 'altstadt', address: {postalCode: '24937'}}],
    verified: '2026-11-10T09:15:00+01:00',
    apply: {name: 'Wiebke Thomsen', email: 'moin@freiwilligenbuero-foerde.example'},
  },
];

/** What goes on week by week. */
const regular: readonly OfferItem[] = [
  {
    id: 'visits',
    title: {
      de: 'Besuchsdienst: eine Stunde Zeit',
      en: 'Visiting: an hour of your time',
      da: 'Besøgsven: en time af din tid',
      ar: 'زيارات: ساعة من وقتك',
      fa: 'دیدار: یک ساعت از وقت شما',
    },
    summary: {de: 'Kaffee, Karten, Geschichten.', en: 'Coffee, cards, stories.'},
    description: {
      de: 'Zwölf Menschen freuen sich auf **eine Stunde** in der Woche.\n\n- wann es Ihnen passt\n- immer dieselbe Person',
      en: 'Twelve people look forward to **an hour** a week.\n\n- whenever it suits you\n- always the same person',
    },
    organization: 'sonnenseite',
    causes: ['older-people'],
    activities: ['accompany'],
    targetGroups: ['elderly'],
    commitment: {kind: 'regular', hours: 1.5, per: 'week', months: 12},
    availability: ['mon-afternoon', 'tue-afternoon', 'wed-afternoon'],
    languageSkills: [
      {language: 'de', level: 'good'},
      {language: 'da', level: 'good'},
    ],
    minimumAge: 16,
    suitableFor: ['seniors', 'families'],
    accessibility: ['wheelchair'],
    requirements: ['police-certificate'],
    benefits: ['expenses', 'insurance'],
    locations: [{district: 'fruerlund', address: {postalCode: '24944'}}],
    places: 4,
    placesLeft: 2,
    verified: '2026-11-12T09:15:00+01:00',
    apply: {
      ...ingeborg,
      instructions: {de: 'Ruf Ingeborg an.', en: 'Call Ingeborg: she knows who suits whom.'},
    },
  },
  {
    id: 'homework',
    title: {de: 'Hausaufgabenhilfe in der Neustadt', en: 'Homework help in Neustadt'},
    organization: 'ankerplatz',
    causes: ['education', 'children-youth'],
    activities: ['teach'],
    targetGroups: ['children'],
    commitment: {kind: 'regular', hours: 2, per: 'week', months: 6},
    availability: ['mon-afternoon', 'wed-afternoon'],
    languageSkills: [{language: 'de', level: 'good'}],
    minimumAge: 16,
    locations: [{district: 'neustadt', address: {postalCode: '24939'}}],
    verified: '2026-11-02T09:15:00+01:00',
    apply: samira,
  },
  {
    id: 'bikes',
    title: {de: 'Schraub mit in der Fahrradwerkstatt', en: 'Mend bicycles with newcomers'},
    organization: 'schraubenbude',
    causes: ['refuge', 'environment'],
    activities: ['craft'],
    targetGroups: ['refugees'],
    commitment: {kind: 'regular', hours: 3, per: 'week'},
    availability: ['wed-evening', 'sat-afternoon'],
    languageSkills: [{language: 'de', level: 'none'}],
    suitableFor: ['newcomers', 'minors'],
    accessibility: ['wheelchair', 'accessible-toilet'],
    locations: [workshop],
    verified: '2026-07-01T09:15:00+02:00',
    apply: {email: 'hallo@schraubenbude.example'},
  },
];

/** What can be done at home, or when one likes. */
const flexible: readonly OfferItem[] = [
  {
    id: 'pillows',
    title: {de: 'Näh Herzkissen auf deinem Sofa', en: 'Sew heart pillows on your sofa'},
    organization: 'hospizkreis',
    causes: ['health'],
    activities: ['craft'],
    targetGroups: ['sick-grieving'],
    commitment: {kind: 'flexible', hours: 2, per: 'month'},
    remote: 'fully',
    languageSkills: [{language: 'de', level: 'none'}],
    suitableFor: ['seniors', 'minors', 'families'],
    verified: '2026-10-28T09:15:00+01:00',
    apply: {phone: '+49 461 555 0144'},
  },
  {
    id: 'maths',
    title: {de: 'Mathe-Rettung per Video', en: 'Maths rescue by video'},
    organization: 'kabuff',
    causes: ['education', 'digital', 'children-youth'],
    activities: ['teach'],
    targetGroups: ['teenagers'],
    commitment: {kind: 'occasional', hours: 3, per: 'month'},
    availability: ['sun-evening'],
    remote: 'partly',
    languageSkills: [{language: 'de', level: 'good'}],
    locations: [{district: 'weiche', address: {postalCode: '24941'}}],
    verified: '2026-10-20T09:15:00+02:00',
    apply: {name: 'Deniz Yıldız', url: 'https://www.example.org/kabuff/mathe'},
  },
];

/** What a town needs, as seen on 22 November 2026, whatever the day on which somebody looks at the stories. */
export const offers: readonly OfferItem[] = [...once, ...regular, ...flexible];

const causes = ['environment', 'refuge', 'older-people', 'education', 'sports', 'culture', 'animals'];
const districts = ['altstadt', 'neustadt', 'nordstadt', 'weiche', 'muerwik', 'tarup'];
const kinds = ['one-off', 'occasional', 'regular', 'flexible'];

/** As many offers as one likes. */
export const manyOffers = (count: number): OfferItem[] =>
  Array.from({length: count}, (_, index) => ({
    id: `offer-${String(index)}`,
    title: {de: `Mithilfe ${String(index + 1)}`, en: `Helping hand ${String(index + 1)}`},
    causes: [causes[index % causes.length]],
    commitment: {kind: kinds[index % kinds.length], hours: 1 + (index % 5), per: 'week'},
    locations: [{district: districts[index % districts.length]}],
    languageSkills: [{language: 'de', level: index % 3 === 0 ? 'none' : 'good'}],
  }));
