/**
 * Reads a day as typed: `1.2.2023`, `01.02.2023` or `2023-02-01`.
 *
 * @returns the ISO date, or null when the text is no day of the calendar.
 */
export function parseDate(text: string): string | null {
  const compact = text.replace(/\s/g, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(compact);
  const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(compact);
  const [year, month, day] = iso?.slice(1) ?? norwegian?.slice(1).reverse() ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // The browser moves the 31st of June to July: then the day is not the one that was typed.
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : date;
}

/** An ISO date as a person would type it: `01.02.2023`. {@link parseDate} reads it back. */
export function dateText(iso: string): string {
  return iso.split('-').reverse().join('.');
}
