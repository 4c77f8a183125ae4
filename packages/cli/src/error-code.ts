/** The code that Node gives an error, such as `ENOENT`; empty where it has none. */
export const codeOf = (error: unknown): string => {
  const {code} = (typeof error === 'object' && error !== null ? error : {}) as {code?: unknown};
  return typeof code === 'string' ? code : '';
};

/** Whether Node gave an error this code. */
export const isCode = (error: unknown, code: string): boolean => codeOf(error) === code;
