/** What the detail of any item says, in English. The keys are the type of every locale. */
export const detailMessages = {
  detailWhere: 'Where',
  detailMap: 'Map on OpenStreetMap',
  detailPlaces: 'Places',
  detailPlacesLeft: {
    one: '{count} of {capacity} places left',
    other: '{count} of {capacity} places left',
  },
  detailCapacity: {one: '{count} place', other: '{count} places'},
  detailContactPage: 'Contact page',
  detailTopics: 'Topics',
  detailLanguages: 'Languages',
  detailAge: 'Age',
  detailAgeFrom: 'from {from}',
  detailAgeTo: 'up to {to}',
  detailAgeRange: '{from} to {to}',
  detailAccessibility: 'Accessibility',
  detailPlainLanguage: 'In plain language',
  detailVerified: 'Checked on {date}',
  detailSource: 'Source: {name}',
  detailRetrieved: 'retrieved on {date}',
} as const;
