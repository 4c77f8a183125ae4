import type {FindingTexts} from './findings.js';

const checkAddress = 'Check the address and the connection, and try again.';

export const findingsEn: FindingTexts = {
  sayings: {
    missing: {says: 'is missing or empty.', fix: 'Fill it in, or take the item out.'},
    'wrong-type': {
      says: 'is {value}, not {expected}.',
      fix: 'Write {expected}.',
      meant: 'Write {suggestion}.',
    },
    'wrong-value': {
      says: 'is {value}, which is not allowed here.',
      fix: 'Write {expected}.',
      meant: 'Write "{suggestion}"?',
    },
    'wrong-format': {
      says: 'is {value}, not {expected}.',
      fix: 'Write {expected}.',
      meant: 'Write "{suggestion}".',
    },
    'unsafe-link': {
      says: 'is {value}, which no page may link to; the link is left out.',
      fix: 'Write an address that begins with https://, http://, mailto: or tel:, or one relative to the feed.',
    },
    'html-in-text': {
      says: 'contains HTML tags; they are taken out.',
      fix: 'Write plain text, or for a description the Markdown of the feed: *emphasis*, lists, [links](https://…).',
    },
    'too-long': {
      says: 'is longer than {expected} characters.',
      fix: 'Shorten it; longer texts belong into "description".',
    },
    'too-many': {
      says: 'has more than {expected} entries; the rest is left out.',
      fix: 'Move items into further documents and name them in "pages"; shorten other lists.',
    },
    'duplicate-id': {
      says: 'is {value}, which an item before has, too; this item is left out.',
      fix: 'Give each item of a kind an id of its own, and leave it as it is from then on.',
    },
    'page-failed': {
      says: 'names {value}, whose items are missing: it {expected}',
      fix: 'Check that the document is there and that its address is right.',
    },
    'not-found': {says: 'is not there (HTTP {expected}).', fix: 'Check the address for typing errors.'},
    'http-error': {says: 'is not sent by its server (HTTP {expected}).', fix: 'Ask whoever runs the server.'},
    unreachable: {says: 'cannot be reached.', fix: checkAddress},
    offline: {says: 'cannot be reached: there is no connection.', fix: checkAddress},
    timeout: {says: 'did not come within {expected} seconds.', fix: checkAddress},
    cors: {
      says: 'may not be read by other websites.',
      fix: 'Let the server send "Access-Control-Allow-Origin: *".',
    },
    csp: {says: 'is blocked by a Content Security Policy.', fix: 'Add {expected} to its connect-src.'},
    'too-large': {
      says: 'is larger than {expected} MB.',
      fix: 'Split it: "pages" names further documents by kind.',
    },
    aborted: {says: 'was not loaded to the end.', fix: 'Try again.'},
    'no-file': {says: 'cannot be read ({expected}).', fix: 'Check the name of the file and who may read it.'},
    'not-json': {
      says: 'is not JSON: {expected}.',
      fix: 'Correct this place, or write the file with "mitmach build".',
    },
    'not-a-feed': {
      says: 'is JSON, but no mitmach feed.',
      fix: 'A feed is an object with "specVersion": "1.0". Other data becomes one by "mitmach build".',
    },
    'unsupported-version': {
      says: 'is of version {expected}, and this program reads 1.x.',
      fix: 'Update mitmach, or write a feed of version 1.0.',
    },
    'wrong-encoding': {
      says: 'is not in UTF-8; letters such as ä are lost.',
      fix: 'Save it in UTF-8 (in editors under "Save as", "Encoding").',
    },
    'unknown-field': {
      says: 'is a field that the format does not have; nobody will see it.',
      fix: 'Take it out, or let the name of a field of your own begin with "_".',
      meant: 'Did you mean "{suggestion}"? The name of a field of your own begins with "_".',
    },
    'unknown-term': {
      says: 'is "{value}", which is not in "vocabularies.{expected}"; visitors will read the id.',
      fix: 'Add the term to "vocabularies.{expected}", or use one that is there.',
      meant: 'Did you mean "{suggestion}"? Otherwise add the term to "vocabularies.{expected}".',
    },
    'unknown-organization': {
      says: 'is "{value}", but there is no organization with this id.',
      fix: 'Add the organization to "organizations", or correct the id.',
      meant: 'Did you mean "{suggestion}"?',
    },
    'unknown-series': {
      says: 'is "{value}", but there is no event with this id.',
      fix: 'Correct the id, or take the field out.',
      meant: 'Did you mean "{suggestion}"?',
    },
    'end-before-start': {says: 'is {value}, before {expected}.', fix: 'Correct one of the two.'},
    'more-than-all': {says: 'is {value}, more than {expected}.', fix: 'Correct one of the two numbers.'},
    'all-events-past': {
      says: 'are all over; calendars will be empty.',
      fix: 'Check whether the sources still bring new events.',
    },
    expired: {
      says: 'is {value}, in the past; widgets show the data with its age.',
      fix: 'Publish the feed anew, or take "expires" out.',
    },
    'dead-link': {
      says: 'leads to {value}, which is not there ({expected}).',
      fix: 'Correct the link, or take it out.',
    },
    'no-alt': {
      says: 'does not say what the picture shows.',
      fix: 'Describe it in a sentence, for people who do not see it.',
    },
    'no-accessibility': {
      says: 'is missing: nobody learns whether the place is accessible.',
      fix: 'Say what there is ("wheelchair", "induction-loop" …), or write an "accessibilityNote", also when it is not accessible.',
    },
    'not-verified': {
      says: 'is missing or old: nobody has touched the entry for 90 days or more.',
      fix: 'Ask whether it still holds, and write the day into "verified".',
    },
    'never-verified': {
      says: 'is missing: nothing says when somebody last checked the entry.',
      fix: 'Ask whether it holds, and write the day into "verified".',
    },
    'no-contact': {
      says: 'is missing: nobody can answer to this offer.',
      fix: 'Add an e-mail address, a telephone number or a page, here or at the organization.',
    },
    'urgent-without-end': {
      says: 'is true, but nothing says until when.',
      fix: 'Add one of {expected}.',
    },
    'deadline-past': {
      says: 'is in the past, but the offer is open.',
      fix: 'Correct the date, or set "status" to "closed".',
    },
    'no-publisher': {
      says: 'is missing: visitors cannot tell whom to ask.',
      fix: 'Add a name and an e-mail address.',
    },
    'no-alternate': {
      says: 'is missing: there is no {expected} file to subscribe to.',
      fix: 'Let "mitmach build" write it, and name its address here.',
    },
    large: {
      says: 'has {value},000 characters in one piece, which every widget must load.',
      fix: 'Let "mitmach build" split it into "pages".',
    },
    'link-unsure': {
      says: 'leads to {value}, which gave no clear answer ({expected}).',
      fix: 'Open it in a browser.',
    },
    'link-unchecked': {
      says: 'leads to {value}, whose server asks programs not to come.',
      fix: 'Open it in a browser.',
    },
  },
  expected: {
    string: 'a text in quotation marks',
    number: 'a number',
    boolean: 'true or false, without quotation marks',
    list: 'a list in [ ]',
    object: 'an object in { }',
    duration: 'a duration such as PT2H (two hours) or P3D (three days)',
    timeZone: 'a time zone such as Europe/Berlin',
    language: 'a language tag such as de or en-GB',
    instant: 'a point in time with its offset such as 2026-11-28T19:00:00+01:00',
    date: 'a date that exists such as 2026-11-28',
    start: 'a date that exists, alone or with a time, such as 2026-11-28 or 2026-11-28T19:00',
    localDateTime: 'a date that exists with a time such as 2026-11-28T19:00',
    fuzzyDate: 'a year, month or day such as 2018, 2018-03 or 2018-03-26',
    ENOENT: 'there is no such file',
    EACCES: 'no permission',
    EISDIR: 'it is a folder',
    'one of': 'one of: {values}',
    number0: 'a number that makes sense here, from 0',
  },
  values: {'a list': 'a list', 'an object': 'an object', null: 'null'},
  faults: {
    'value-expected': 'there is no value where one belongs; perhaps there is a comma too many before it',
    'key-expected':
      'the name of a field in quotation marks belongs here; perhaps there is a comma too many before it',
    'colon-expected': 'a colon is missing',
    'comma-expected': 'a comma or a closing bracket is missing',
    'bad-string': 'a text does not end on its line, or has a backslash where none may be',
    'cut-short': 'the document breaks off',
    'more-after-end': 'there is more after the end',
    'web-page': 'it is a web page',
    empty: 'it is empty',
  },
  document: 'The document',
  quotes: ['"', '"'],
};
