import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseScenarioText } from '../contract.ts';
import type { ScenarioDocument } from '../scenario/document.ts';
import { type Lane, processLane, withLane } from './lane.ts';
import type { Row } from './measurement.ts';
import { spreadOf } from './rounds.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Two organisations of the library with a tenth of the offices, as a comparison runs them. */
const MODELS = ['offices-2023', 'before-noe-2022'] as const;
const DAYS = 730;
const PAIRS = 20;

/** A full comparison of two organisations: two years, paired replications, one process for each core. */
export const organisationRun: Row = {
  ids: ['organisations', 'organisations-memory'],
  async measure(effort) {
    const documents = MODELS.map(document);
    const pairs = effort.quick ? 2 : PAIRS;
    return withLane(processLane, (a) =>
      withLane(processLane, async (b) => {
        const before = performance.now();
        await Promise.all([a, b].map((lane, i) => runShare(lane, documents, pairs, i)));
        const seconds = (performance.now() - before) / 1000;
        const peaks = await Promise.all([a, b].map((lane) => lane.run({ kind: 'peak-memory' })));
        const note = `${MODELS.join(' and ')}, a tenth of the offices, ${pairs} pairs of two years, two processes`;
        return [
          { id: 'organisations', spread: spreadOf([seconds]), note },
          { id: 'organisations-memory', spread: spreadOf([Math.max(...peaks.map(({ peakMb }) => peakMb))]), note },
        ];
      }),
    );
  },
};

/** Every second replication, both organisations of each. */
async function runShare(
  lane: Lane,
  documents: readonly ScenarioDocument[],
  pairs: number,
  first: number,
): Promise<void> {
  for (let replication = first; replication < pairs; replication += 2) {
    for (const document of documents) await lane.run({ kind: 'document', document, replication });
  }
}

function document(id: string): ScenarioDocument {
  const parsed = parseScenarioText(readFileSync(`${ROOT}scenarios/organisations/${id}.json`, 'utf8'));
  if (!parsed.ok) throw new Error(`${id} is not valid: ${JSON.stringify(parsed.issues)}`);
  return { ...parsed.document, run: { ...parsed.document.run, measuredDays: DAYS } };
}
