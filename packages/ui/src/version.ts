/** The version of all mitmach packages; `npm run check` keeps it equal to package.json. */
export const version = '0.1.0';
