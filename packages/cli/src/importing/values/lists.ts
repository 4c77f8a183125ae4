/**
 * The entries of a list in one cell: separated by lines, `;` or `|`, and by commas only where none of these is there.
 * Empty ones and repetitions are left out.
 */
export const splitList = (text: string): string[] => {
  const separator = /[;|\n]/.test(text) ? /[;|\n]/ : /,/;
  const entries = text.split(separator).map((entry) => entry.replace(/\s+/g, ' ').trim());
  return [...new Set(entries)].filter((entry) => entry !== '');
};
