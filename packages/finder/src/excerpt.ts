const longest = 180;
const emphasis = /(\*\*|__|\*|\b_|_\b)/g;
const link = /\[([^\]]*)\]\([^)]*\)/g;
const lineStart = /^\s*(?:[-*+]|\d+[.)])\s+/gm;

/**
 * The beginning of a rich text for a list: one paragraph without its marks, cut between words at 180 characters with an
 * ellipsis. Empty for an empty text.
 */
export const excerptOf = (text: string): string => {
  const plain = text
    .slice(0, 4 * longest)
    .replace(lineStart, '')
    .replace(link, '$1')
    .replace(emphasis, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:\ud800-\udbff]+$/, '')}\u00a0…`;
};
