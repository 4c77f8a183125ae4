/** What a server asks programs to leave alone. */
export type Robots = (path: string) => boolean;

/** As RFC 9309 has it, the least that a program must read. */
const MOST_CHARACTERS = 500 * 1024;

interface Rule {
  readonly allows: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
}

const linesOf = (text: string): [field: string, value: string][] =>
  text
    .slice(0, MOST_CHARACTERS)
    .split(/\r\n?|\n/)
    .flatMap((line): [string, string][] => {
      const [, field, value] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
      return field === undefined ? [] : [[field.toLowerCase(), (value ?? '').trim()]];
    });

const groupsOf = (text: string): Group[] => {
  const groups: Group[] = [];
  for (const [field, value] of linesOf(text)) {
    const last = groups.at(-1);
    if (field === 'user-agent') {
      if (last?.rules.length === 0) last.agents.push(value.toLowerCase());
      else groups.push({agents: [value.toLowerCase()], rules: []});
    } else if ((field === 'allow' || field === 'disallow') && value !== '') {
      last?.rules.push({allows: field === 'allow', pattern: value});
    }
  }
  return groups;
};

/** Where the parts of a pattern are found one after the other from `at` on; -1 where they are not. */
const endOfParts = (path: string, parts: readonly string[], at: number): number =>
  parts.reduce((from, part) => {
    const found = from < 0 ? -1 : path.indexOf(part, from);
    return found < 0 ? -1 : found + part.length;
  }, at);

/** Whether a path begins as a pattern says: `*` stands for anything, `$` at its end for the end. */
const fits = (path: string, pattern: string): boolean => {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = isWhole ? others.pop() : undefined;
  const end = endOfParts(path, others, first.length);
  if (end < 0 || !isWhole) return end >= 0;
  return last === undefined ? path.length === end : path.endsWith(last) && path.length - last.length >= end;
};

/**
 * Reads a `robots.txt` (RFC 9309): says whether a program of this name may ask for a path (with its query). The longest
 * rule that fits decides, at equal length the one that allows.
 */
export const readRobots = (text: string, agent: string): Robots => {
  const groups = groupsOf(text);
  const named = groups.filter(({agents}) => agents.some((name) => name !== '*' && agent.startsWith(name)));
  const chosen = named.length > 0 ? named : groups.filter(({agents}) => agents.includes('*'));
  const rules = chosen.flatMap(({rules: its}) => its);
  return (path) => {
    const fitting = rules.filter(({pattern}) => fits(path, pattern));
    fitting.sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allows) - Number(a.allows));
    return fitting[0]?.allows ?? true;
  };
};
