import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenMessages } from './open-messages.ts';

/** Dropped messages still open, as "user at time". */
function open(messages: OpenMessages): string[] {
  const found: string[] = [];
  messages.forEachDropped((person, createdMin) => void found.push(`${person} at ${createdMin}`));
  return found;
}

describe('messages without an answer', () => {
  it('are answered together with any other message of their user', () => {
    const messages = new OpenMessages();
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom('drop', 'postpone', 'answer')), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (list) => {
        messages.reset();
        let naive: { person: number; time: number; place: number; dropped: boolean }[] = [];
        list.forEach(([person, what], time) => {
          if (what === 'answer') {
            const told: number[] = [];
            messages.close(person, (createdMin) => void told.push(createdMin));
            const dropped = naive.filter((one) => one.person === person && one.dropped).map((one) => one.time);
            expect(told.sort((a, b) => a - b)).toEqual(dropped);
            for (const one of naive) if (one.person === person) expect(messages.occurrenceIfOpen(one.place)).toBe(-1);
            naive = naive.filter((one) => one.person !== person);
            return;
          }
          const dropped = what === 'drop';
          const place = messages.add(person, time, dropped, time);
          expect(messages.occurrenceIfOpen(place)).toBe(time);
          naive.push({ person, time, place, dropped });
        });
        expect(open(messages)).toEqual(naive.filter((one) => one.dropped).map((one) => `${one.person} at ${one.time}`));
      }),
    );
  });

  it('have room for many users and messages', () => {
    const messages = new OpenMessages();
    for (let i = 0; i < 5000; i++) messages.add(3 * i, 0, true, i);
    expect(open(messages)).toHaveLength(5000);
    messages.close(3, () => undefined);
    messages.close(4_000_000, () => undefined);
    expect(open(messages)).toHaveLength(4999);
  });
});
