import * as v from 'valibot';

/** What a text holds, or what is wrong with it: the end of a sentence that begins with the name of the file, with the space or colon between. */
export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

/** Reads JSON of a given shape and checks all of it; tells the first fault with its place and what was found. */
export function readChecked<T>(schema: v.GenericSchema<unknown, T>, json: string): Checked<T> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    return { ok: false, fault: ` is not JSON: ${(error as Error).message}` };
  }
  const checked = v.safeParse(schema, data, { abortEarly: true });
  return checked.success ? { ok: true, value: checked.output } : { ok: false, fault: faultText(checked.issues[0]) };
}

/** Place, and what is wrong there. */
function faultText(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue) ?? 'the whole';
  if (issue.kind === 'validation') return `: ${place} ${issue.message}: ${shortly(issue.input)}`;
  const found = issue.received === 'undefined' ? 'nothing' : issue.received;
  return `: ${place}: found ${found}, expected ${issue.expected === 'never' ? 'no such field' : issue.expected}`;
}

function shortly(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
