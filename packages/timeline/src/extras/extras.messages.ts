/** What a milestone says besides its own texts, in English. */
export const extrasMessages = {
  readMore: 'Read more',
  readLess: 'Show less',
  readAll: 'Show all texts in full',
  readShort: 'Shorten all texts',
  details: 'Details',
  ofMilestone: 'on “{title}”',
  links: 'Links',
  attachments: 'Documents',
  pictures: 'Pictures',
  openPicture: 'Open picture {number} of {total}',
  playVideo: 'Play video',
  playAudio: 'Play recording',
  showMap: 'Show map',
  mediaNote: 'Loads content from {server}, which then learns your internet address.',
  openAt: 'Open at {server}',
  closeMedia: 'Close {title}',
} as const;
