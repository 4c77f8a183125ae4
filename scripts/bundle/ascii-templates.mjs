/**
 * The minifier writes strings in ASCII, but leaves template literals as they are, because a tag could read them raw.
 * None of ours does.
 *
 * @returns {import('rollup').Plugin} writes everything beyond ASCII as escapes; for a script without comments, or
 *   before they are taken out
 */
export const asciiTemplates = () => ({
  name: 'ascii-templates',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    // Every line stays where it is.
    map: null,
  }),
});
