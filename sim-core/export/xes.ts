import type { LocalText } from '../scenario/document.ts';
import { activityName, type LoggedEvent } from './event-log.ts';

/** Attributes of the whole log. */
export interface XesAbout {
  readonly name: string;
  /** Name and value: what it takes to get the same log again. */
  readonly attributes: readonly (readonly [key: string, value: string])[];
}

/**
 * The log as XES (IEEE 1849-2016): a trace for each person, an event for each thing that happened, with the extensions
 * Concept and Time. Times are given as UTC, because the standard asks for a zone and the model has none.
 *
 * @param events - person by person
 */
export function xes(events: readonly LoggedEvent[], about: XesAbout, language: keyof LocalText): string {
  const attributes = about.attributes.map(([key, value]) => string(key, value));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">',
    '<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
    '<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
    `<global scope="trace">${string('concept:name', 'person')}</global>`,
    `<global scope="event">${string('concept:name', 'activity')}${date('2000-01-01T00:00:00')}</global>`,
    '<classifier name="Activity" scope="event" keys="concept:name"/>',
    string('concept:name', about.name),
    ...attributes,
    ...tracesOf(events, language),
    '</log>',
    '',
  ].join('\n');
}

function tracesOf(events: readonly LoggedEvent[], language: keyof LocalText): readonly string[] {
  const byPerson = new Map<number, string[]>();
  for (const { person, activity, at } of events) {
    const lines = byPerson.get(person) ?? [];
    lines.push(`<event>${string('concept:name', activityName(activity, language))}${date(at)}</event>`);
    byPerson.set(person, lines);
  }
  return [...byPerson].map(([person, lines]) =>
    ['<trace>', string('concept:name', `person-${person}`), ...lines, '</trace>'].join('\n'),
  );
}

function string(key: string, value: string): string {
  return `<string key="${escaped(key)}" value="${escaped(value)}"/>`;
}

function date(at: string): string {
  return `<date key="time:timestamp" value="${at}.000+00:00"/>`;
}

/** Signs with a meaning in XML, and those it cannot hold at all. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\P{Cc}\t\n\r]/gu, '');
}
