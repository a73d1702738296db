/** A name as it stands inside a sentence; an abbreviation at its start, as in «CV-kontroll», keeps its capitals. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
