/** What was given on the command line besides the options of the command. */
export interface GivenAttributes {
  /** By name, in small letters; words that follow one another are one value, as ids are: `--topics sport music`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Words that belong to no attribute. */
  readonly strays: readonly string[];
}

/** Reads `--name value`, `--name=value` and `--flag`; the last of several equal names counts. */
export const givenAttributes = (parameters: readonly string[]): GivenAttributes => {
  const attributes = new Map<string, string>();
  const strays: string[] = [];
  let name: string | undefined;
  for (const parameter of parameters) {
    const [, option, value] = /^--([^=]+)(?:=([^]*))?$/.exec(parameter) ?? [];
    if (option !== undefined) {
      name = option.toLowerCase();
      attributes.set(name, value ?? '');
    } else if (name === undefined) strays.push(parameter);
    else attributes.set(name, [attributes.get(name), parameter].filter(Boolean).join(' '));
  }
  return {attributes: Object.fromEntries(attributes), strays};
};
