import type {KindName} from '@mitmach/feed';

/*
 * What people call the columns of their tables, in German, English and Danish: folded (`uber`, `strasse`), signs as
 * spaces. Words that a kind has for itself come before those of all.
 */

type Words = Readonly<Record<string, string>>;

const every: Words = {
  id: 'id, uid, guid, kennung',
  title: 'titel, title, bezeichnung, name, uberschrift, headline, betreff, navn, overskrift, was',
  description:
    'beschreibung, description, text, inhalt, details, info, infos, beskrivelse, langtext, langbeschreibung, content, body',
  summary:
    'kurzbeschreibung, teaser, kurztext, summary, resume, untertitel, zusammenfassung, excerpt, kort beskrivelse',
  plainLanguage: 'leichte sprache, einfache sprache, plain language, plain',
  url: 'url, link, website, webseite, homepage, internet, internetseite, web, weblink, hjemmeside, permalink, mehr infos, www',
  'image.url': 'bild, image, foto, photo, billede, bild url, image url, picture, grafik',
  'image.alt': 'bildbeschreibung, alt, alttext, alternativtext, image alt, bild alt, billedtekst',
  'image.credit': 'bildnachweis, bildrechte, fotograf, fotocredit, bild credit, image credit, fotografin',
  organization:
    'verein, organisation, organization, veranstalter, trager, organizer, arrangor, forening, anbieter, org',
  topics: 'thema, themen, topics, topic, emne, emner, themenfeld',
  keywords: 'tags, schlagworte, schlagworter, stichworte, keywords, schlagwort, nogleord',
  languages: 'sprachen, sprache, languages, language, sprog',
  accessibilityNote: 'barrierefreiheit, accessibility, tilgaengelighed, barrierefrei',
  updated: 'geandert, aktualisiert, updated, modified, opdateret, letzte anderung, zuletzt geandert',
  validFrom: 'gultig ab, anzeigen ab, sichtbar ab, valid from',
  validThrough: 'gultig bis, anzeigen bis, sichtbar bis, valid through, valid until, ablauf, ablaufdatum',
  featured: 'hervorgehoben, highlight, featured, tipp',
};

const place = (prefix: string): Words => ({
  [`${prefix}.name`]:
    'ort, veranstaltungsort, location, venue, sted, spielort, treffpunkt, wo, by, venue name, location name, einsatzort, lokation',
  [`${prefix}.address.street`]:
    'strasse, street, adresse, address, anschrift, vej, gade, strasse und hausnummer, strasse nr, strasse hausnummer, venue street',
  [`${prefix}.address.postalCode`]:
    'plz, postleitzahl, zip, zip code, postcode, postal code, postnr, postnummer, venue zip, venue postal code',
  [`${prefix}.address.city`]: 'stadt, city, gemeinde, town, wohnort, venue city, kommune',
  [`${prefix}.address.country`]: 'land, country',
  [`${prefix}.district`]: 'stadtteil, ortsteil, bezirk, district, bydel, quartier, stadtteile',
  [`${prefix}.geo`]: 'koordinaten, coordinates, geo, gps, koordinater',
  [`${prefix}.geo.lat`]: 'lat, latitude, breitengrad, breite, geo lat, venue lat',
  [`${prefix}.geo.lon`]: 'lon, lng, long, longitude, langengrad, geo lon, geo lng, venue lon, venue lng',
  [`${prefix}.room`]: 'raum, room, saal, lokale',
});

const contactOf = (prefix: string): Words => ({
  [`${prefix}.name`]:
    'ansprechpartner, ansprechpartnerin, ansprechperson, kontakt, contact, kontaktperson, ansprechpartner in',
  [`${prefix}.email`]: 'email, e mail, mail, mailadresse, e mail adresse, kontakt email, contact email',
  [`${prefix}.phone`]: 'telefon, tel, phone, telefonnummer, tlf, fon, handy, mobil, kontakt telefon',
});

const ages: Words = {
  minimumAge: 'mindestalter, alter ab, ab alter, minimum age, min age, alter von',
  maximumAge: 'hochstalter, alter bis, maximum age, max age',
};

const categories: Words = {
  categories:
    'kategorie, kategorien, category, categories, rubrik, rubriken, sparte, kategori, veranstaltungsart, art',
};
const causes: Words = {
  causes:
    'kategorie, kategorien, category, categories, bereich, bereiche, engagementbereich, themenbereich, engagementfeld, causes',
};
const urgency: Words = {urgent: 'dringend, eilt, urgent, haster'};

const byKind: Readonly<Record<KindName, Words>> = {
  organizations: {
    name: 'verein, vereinsname, organisation, organization, name, titel, title, bezeichnung, forening, navn',
    legalForm: 'rechtsform, legal form',
    'logo.url': 'logo',
    ...contactOf('contact'),
    ...place('location'),
    openingHours: 'offnungszeiten, sprechzeiten, opening hours, abningstider, burozeiten',
    ...causes,
    registrationNumber: 'registernummer, vereinsregister, vereinsregisternummer, vr nr, cvr',
    memberUrl: 'mitglied werden, mitgliedschaft, bliv medlem, member url',
  },
  opportunities: {
    title: 'angebot, engagement, aufgabe, ehrenamt, einsatz, title, titel',
    ...causes,
    activities:
      'tatigkeit, tatigkeiten, aktivitat, aktivitaten, activities, activity, aktiviteter, tatigkeitsfeld',
    targetGroups: 'zielgruppe, zielgruppen, target group, target groups, malgruppe, fur wen',
    commitment: 'zeitaufwand, zeitlicher umfang, umfang, commitment, stunden, tidsforbrug',
    availability: 'zeiten, verfugbarkeit, wochentage, availability, einsatzzeiten, tage',
    startDate: 'beginn, start, ab, datum, startdatum, start date, ab wann',
    endDate: 'ende, bis, enddatum, end date, slut',
    applicationDeadline:
      'bewerbungsfrist, bewerbungsschluss, frist, anmeldeschluss, deadline, ansogningsfrist',
    places: 'platze, freie stellen, anzahl, gesuchte personen, pladser, bedarf',
    remote: 'homeoffice, von zu hause, remote, ortsunabhangig',
    ...place('locations'),
    ...contactOf('apply'),
    'apply.instructions': 'bewerbung, so geht s, anmeldung',
    ...ages,
    requirements: 'voraussetzungen, anforderungen, requirements, krav',
    skills: 'kenntnisse, fahigkeiten, skills, kompetenzen, kompetencer',
    benefits: 'leistungen, wir bieten, benefits, vorteile, fordele',
    suitableFor: 'geeignet fur, suitable for, egnet til',
    ...urgency,
  },
  events: {
    title:
      'veranstaltung, veranstaltungstitel, event, titel, title, name der veranstaltung, event title, event name, arrangement',
    start: 'start, beginn, anfang, begin, von, ab, starter, start at, wann, termin',
    'start.date':
      'datum, date, dato, startdatum, start date, beginn datum, datum beginn, datum start, datum von, event date, startdato',
    'start.time':
      'uhrzeit, zeit, time, tid, startzeit, start time, beginn uhrzeit, uhrzeit von, klokkeslaet, starttid',
    end: 'ende, end, bis, slut, schluss, end at',
    'end.date': 'enddatum, datum ende, end date, ende datum, datum bis, slutdato',
    'end.time': 'endzeit, uhrzeit ende, zeit ende, end time, ende uhrzeit, uhrzeit bis, sluttid, endet um',
    duration: 'dauer, duration, varighed',
    doorTime: 'einlass, door time, doors, dorene abner',
    ...place('location'),
    ...categories,
    price: 'preis, eintritt, kosten, price, cost, pris, entre, eintrittspreis, teilnahmegebuhr, gebuhr',
    free: 'kostenlos, kostenfrei, free, gratis, eintritt frei',
    registration: 'anmeldung, registration, tilmelding, anmeldelink, tickets, ticket, ticketlink',
    'registration.deadline': 'anmeldeschluss, anmeldefrist, registration deadline, tilmeldingsfrist',
    capacity: 'platze, kapazitat, capacity, teilnehmerzahl, max teilnehmer, pladser',
    remaining: 'freie platze, restplatze, remaining, ledige pladser',
    onlineUrl: 'online link, livestream, stream, zoom, online url, videolink',
    attendance: 'format, teilnahmeform, attendance, deltagelse',
    status: 'status',
    ...ages,
  },
  news: {
    title: 'meldung, nachricht, titel, title, uberschrift, nyhed',
    published:
      'datum, date, veroffentlicht, published, publiziert, dato, pub date, published at, veroffentlicht am, erstellt, created',
    ...categories,
    authors: 'autor, autorin, author, authors, autoren, verfasser, verfasserin, forfatter',
    pinned: 'angeheftet, pinned, oben halten',
    ...urgency,
    archiveAfter: 'archivieren ab, archive after',
  },
  milestones: {
    title: 'meilenstein, ereignis, titel, title, milestone, milepael',
    date: 'datum, date, jahr, year, zeitpunkt, dato, ar, beginn, von, start',
    endDate: 'enddatum, ende, bis, end date, end, slut',
    displayDate: 'anzeigedatum, display date, datumstext',
    phase: 'phase, abschnitt, fase',
    state: 'status, state',
  },
};

const inverted = (words: Words): [string, string][] =>
  Object.entries(words).flatMap(([target, list]) =>
    list.split(',').map((word): [string, string] => [word.trim(), target]),
  );

const makeMap = (kind: KindName): ReadonlyMap<string, string> => {
  const common = inverted(every).filter(([, target]) => kind !== 'organizations' || target !== 'title');
  return new Map([...common, ...inverted(byKind[kind])]);
};

const maps = new Map<KindName, ReadonlyMap<string, string>>();

/** Folded words of headers → target, for the items of a kind. */
export const wordsByKind = (kind: KindName): ReadonlyMap<string, string> => {
  const map = maps.get(kind) ?? makeMap(kind);
  maps.set(kind, map);
  return map;
};
