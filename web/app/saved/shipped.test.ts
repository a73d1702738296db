import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SHIPPED, shippedDocument } from './shipped.ts';

const files = ['library', 'organisations'].flatMap((folder) =>
  readdirSync(new URL(`../../../scenarios/${folder}/`, import.meta.url)).filter((name) => name.endsWith('.json')),
);

describe('the library of the page', () => {
  it('has every shipped file once, and each can be opened', () => {
    expect(SHIPPED.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
    for (const { id, question } of SHIPPED) {
      expect(shippedDocument(id).document.id).toBe(id);
      expect(question.nb.length).toBeGreaterThan(20);
    }
  });

  it('tells what a scenario decides itself, and finds no other', () => {
    const areas = Object.fromEntries(SHIPPED.map((one) => [one.id, one.areas]));
    expect(areas['stress-125k-levels']).toContain('readiness');
    expect(areas['stress-125k']).not.toContain('reserves');
    expect(areas['variant-a']).toContain('routing');
    expect(() => shippedDocument('constructor')).toThrow('no shipped scenario');
  });
});
