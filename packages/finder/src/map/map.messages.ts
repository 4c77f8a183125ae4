/** What the district map says, in English. The keys are the type of every locale. */
export const mapMessages = {
  mapDistricts: 'Districts',
  mapHint: 'Choose one or several to see only what is there.',
  mapCount: {one: '{count} way to help', other: '{count} ways to help'},
  mapExcluded: 'left out',
  mapLegend: 'Ways to help in a district',
  mapLoading: 'The map is being loaded …',
  mapFailed: 'The map cannot be loaded at the moment. The list does the same.',
  mapNoDistricts: 'No offer says in which district it is.',
  mapStreet: 'Street map',
  mapStreetShow: 'Show the street map from {host}',
  mapStreetPrivacy: 'Your internet address and the name of this website are sent to {host} then.',
  mapStreetHide: 'Close the street map',
  mapStreetFailed: 'The street map cannot be loaded at the moment.',
  mapStreetBlocked:
    'The security settings of this page do not allow the street map. The map of the districts works without it.',
  mapStreetEmpty: 'None of these offers says exactly where it is.',
  mapStreetKeys: 'Arrow keys move the map, plus and minus change its scale.',
  mapStreetHere: {one: '{count} way to help here', other: '{count} ways to help here'},
  mapZoomIn: 'Zoom in',
  mapZoomOut: 'Zoom out',
  mapTiles: 'Map: {host}',
} as const;
