/** What "validate" says around its findings. */
export const validateEn = {
  validateDocument: 'About the document',
  validateLine: 'line {line}',
  validateNotes: 'What could be better',
  validatePlaces: {one: 'in {count} place: {places}', other: 'in {count} places: {places}'},
  validateMorePlaces: {one: 'and {count} more', other: 'and {count} more'},
  validateMoreItems: {
    one: '… and {count} more entry with problems; --all shows it.',
    other: '… and {count} more entries with problems; --all shows them.',
  },
  validateErrors: {one: '{count} error', other: '{count} errors'},
  validateWarnings: {one: '{count} warning', other: '{count} warnings'},
  validateHints: {one: '{count} note', other: '{count} notes'},
  validateGood: 'No problems.',
  validateLost: {one: '{count} left out', other: '{count} left out'},
  validateLinks: {
    one: '{count} address asked for, {dead} not there',
    other: '{count} addresses asked for, {dead} not there',
  },
  validateChecking: 'Links: {done} of {all}',
  kindOrganizations: {one: '{count} organization', other: '{count} organizations'},
  kindOpportunities: {one: '{count} opportunity', other: '{count} opportunities'},
  kindEvents: {one: '{count} event', other: '{count} events'},
  kindNews: {one: '{count} news item', other: '{count} news items'},
  kindMilestones: {one: '{count} milestone', other: '{count} milestones'},
} as const;
