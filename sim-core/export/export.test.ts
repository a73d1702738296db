import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFollower, sampleTraces } from '../engine.ts';
import { parseScenario } from '../scenario/parse.ts';
import { csv } from './csv.ts';
import { eventLog, eventTable } from './event-log.ts';
import { xes } from './xes.ts';

/** A naive reader of RFC 4180, the twin of the writer. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text;
  while (rest !== '') {
    const cell = /^"((?:[^"]|"")*)"/.exec(rest) ?? /^([^"]*?)(?=[\r\n]|$)/.exec(rest.split(separator)[0]!)!;
    row.push(cell[1]!.replaceAll('""', '"'));
    rest = rest.slice(cell[0].length);
    if (rest.startsWith(separator)) rest = rest.slice(1);
    else {
      rest = rest.replace(/^\r?\n/, '');
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('CSV', () => {
  const CELL = fc.oneof(
    fc.stringMatching(/^[a-zæøå ;,"\n]{0,8}$/),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const ROWS = fc.array(fc.array(CELL, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('is read back as it was written by another reader, all digits of every number', () => {
    fc.assert(
      fc.property(ROWS, (rows) => {
        expect(readCsv(csv(rows, 'plain'), ',')).toEqual(rows.map((row) => row.map(String)));
        const excel = csv(rows, 'excel');
        expect(excel.startsWith('\ufeff') && excel.endsWith('\r\n')).toBe(true);
        const texts = rows.map((row) =>
          row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
        );
        expect(readCsv(excel.slice(1), ';')).toEqual(texts);
      }),
    );
  });

  it('keeps a text a text in Excel', () => {
    expect(csv([['=1+1', -5]], 'excel')).toBe("\ufeff'=1+1;-5\r\n");
  });
});

describe('the event log', () => {
  const run = { warmUpDays: 7, measuredDays: 420, seed: 'log', startDate: '2023-01-02', replications: 1 };
  const texts = { title: { nb: 'Æ & <b>', en: 'a' }, question: { nb: 'a', en: 'a' } };
  const parsed = parseScenario({ schemaVersion: 1, id: 'a', ...texts, run, demand: { registrationsPerMonth: 300 } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { histories } = createFollower(parsed.document)(0);
  const traces = sampleTraces(histories, 50);
  const events = eventLog(traces, parsed.document);

  it('has the events of every person in order of time, inside the run, and ends as the traces say', () => {
    expect(traces.size).toBe(50);
    for (let person = 1; person <= traces.size; person++) {
      const own = events.filter((event) => event.person === person);
      const times = own.map(({ at }) => at);
      expect([...times].sort()).toEqual(times);
      expect(own.map(({ activity }) => activity).slice(0, 2)).toEqual(['registered', 'arrived']);
      expect(own.length).toBe(traces.end[person - 1] === 0 ? 2 : 3);
    }
    const all = events.map(({ at }) => at).sort();
    expect(all[0]! >= '2022-12-26' && all.at(-1)! < '2024-02-26').toBe(true);
    expect(new Set(events.filter(({ activity }) => activity === 'registered').map(({ at }) => at)).size).toBe(50);
  });

  it('is XES with the parts of the standard in their order, every trace and event once, and text escaped', () => {
    const text = xes(events, { name: parsed.document.title.nb, attributes: [['seed', 'a"b']] }, 'nb');
    const order = [
      '<log ',
      '<extension ',
      '<global scope="trace"',
      '<global scope="event"',
      '<classifier ',
      '<string key="seed"',
      '<trace>',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places.every((place, i) => place > (places[i - 1] ?? -1))).toBe(true);
    expect(text.match(/<trace>/g)).toHaveLength(50);
    expect(text.match(/<event>/g)).toHaveLength(events.length);
    expect(
      text.match(/<date key="time:timestamp" value="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000\+00:00"\/>/g),
    ).toHaveLength(events.length + 1);
    expect(text).toContain('value="Æ &amp; &lt;b&gt;"');
    expect(text).toContain('value="a&quot;b"');
    const opened = [...text.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].reduce<string[]>(
      (open, [, closes, name, isEmpty]) => {
        if (closes === '/') expect(open.pop()).toBe(name);
        else if (isEmpty !== '/') open.push(name!);
        return open;
      },
      [],
    );
    expect(opened).toEqual([]);
  });

  it('is a table of case, activity and time', () => {
    const { columns, rows } = eventTable(events, 'en');
    expect(columns.map(({ id }) => id)).toEqual(['case', 'activity', 'timestamp']);
    expect(rows).toHaveLength(events.length);
    expect(rows[0]).toEqual(['person-1', 'Registered as job seeker', events[0]!.at]);
  });
});
