/** Data as JSON that a reader can follow and a reviewer can compare: one field a line, a list of numbers on one line. */
export function jsonText(value: unknown): string {
  const spread = JSON.stringify(value, null, 1);
  const lists = spread.replaceAll(/\[\s+([-\d.,e+\s]+?)\s+\]/g, (_list, numbers: string) => `[${numbers.replaceAll(/\s+/g, ' ')}]`);
  return `${lists}\n`;
}
