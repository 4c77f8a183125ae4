const INDENT = '  ';
const PRINT_WIDTH = 140;

/**
 * Gives a JSON value as the text in which the demo feed is kept: two spaces a level, and what fits into 140 columns
 * stays on one line. Ends with a line break. Fields whose value JSON does not know are left out.
 */
export function formatFeed(value) {
  return `${formatValue(JSON.parse(JSON.stringify(value)), '', 0)}\n`;
}

/** `taken` counts the columns that the line needs besides the value: indentation, name and comma. */
function formatValue(value, indent, taken) {
  const line = inline(value);
  if (line.length + taken <= PRINT_WIDTH || !isContainer(value)) {
    return line;
  }
  const inner = indent + INDENT;
  if (!Array.isArray(value)) {
    return `{\n${fieldLines(value, inner).join(',\n')}\n${indent}}`;
  }
  const lines = value.some(isContainer)
    ? value.map((entry) => inner + formatValue(entry, inner, inner.length + 1))
    : filledLines(value, inner);
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

function fieldLines(object, indent) {
  return Object.entries(object).map(([name, value]) => {
    const start = `${indent}${JSON.stringify(name)}: `;
    return start + formatValue(value, indent, start.length + 1);
  });
}

function filledLines(array, indent) {
  const lines = [];
  for (const entry of array.map(inline)) {
    const longer = `${lines.at(-1)}, ${entry}`;
    if (lines.length > 0 && longer.length < PRINT_WIDTH) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(indent + entry);
    }
  }
  return lines;
}

function inline(value) {
  if (Array.isArray(value)) {
    return `[${value.map(inline).join(', ')}]`;
  }
  if (isContainer(value)) {
    const fields = Object.entries(value).map(([name, entry]) => `${JSON.stringify(name)}: ${inline(entry)}`);
    return `{${fields.join(', ')}}`;
  }
  return JSON.stringify(value);
}

function isContainer(value) {
  return typeof value === 'object' && value !== null;
}
