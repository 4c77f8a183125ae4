/** The formats of numbers that every workbook has and that are of dates or times (ECMA-376 part 1, §18.8.30). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What stands in a format for itself: quoted and escaped signs, colours, languages, gaps; not `[h]`, which counts hours. */
const literal = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a format of numbers shows a date or a time. @param code as a workbook defines it, where it does */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return isBuiltIn(id);
  const [positive = ''] = code.replace(literal, '').split(';', 1);
  return /[dmyhs]/i.test(positive) && !/general/i.test(positive);
};
