/** The languages that the widgets speak, by their own names. */
export const languages = [
  {tag: 'de', name: 'Deutsch'},
  {tag: 'de-simple', name: 'Leichte Sprache'},
  {tag: 'en', name: 'English'},
  {tag: 'da', name: 'Dansk'},
  {tag: 'ar', name: 'العربية'},
  {tag: 'fa', name: 'فارسی'},
  {tag: 'tr', name: 'Türkçe'},
  {tag: 'uk', name: 'Українська'},
  {tag: 'pl', name: 'Polski'},
] as const;
