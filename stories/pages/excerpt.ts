const commentAbove = (lines: readonly string[], at: number): readonly string[] => {
  let start = at;
  while (/^( \*|\/\*\*)/.test(lines[start - 1] ?? '')) start -= 1;
  return lines.slice(start, at);
};

/**
 * A piece of a source for a page that explains it: from the line with this beginning, and the comment above it, to the
 * line that closes it. Throws where the source has changed so much that there is no such line.
 */
export const excerpt = (source: string, beginning: string): string => {
  const lines = source.split('\n');
  const at = lines.findIndex((line) => line.startsWith(beginning));
  const end = lines.findIndex((line, index) => index > at && /^(\S.*;|\})$/.test(line));
  if (at < 0 || end < 0) {
    throw new Error(`No line begins with "${beginning}" any more: correct the page that shows it.`);
  }
  return [...commentAbove(lines, at), ...lines.slice(at, end + 1)].join('\n');
};
