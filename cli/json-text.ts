/** JSON for people and programs: objects over several lines, lists of plain values on one. Ends with a line break. */
export function jsonText(value: unknown): string {
  return `${lines(value, '')}\n`;
}

function lines(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object' || item === null)) return JSON.stringify(value);
    return `[\n${value.map((item) => inner + lines(item, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const rows = entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${lines(item, inner)}`);
  return `{\n${rows.join(',\n')}\n${indent}}`;
}
