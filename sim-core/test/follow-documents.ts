/**
 * Entry of a test: runs scenarios and prints the checkpoint figures of every replication as JSON. A process of its own,
 * because the engine runs several times as fast bundled as in the test runner.
 *
 * Reads `{ documents, replications }` from the standard input; prints a list of lists of figures for each document.
 */
import { readFileSync } from 'node:fs';
import type { ScenarioDocument } from '../contract.ts';
import { checkpointFigures, createFollower } from '../engine.ts';

interface Order {
  readonly documents: readonly ScenarioDocument[];
  readonly replications: number;
}

const { documents, replications } = JSON.parse(readFileSync(0, 'utf8')) as Order;
const figures = documents.map((document) => {
  const follow = createFollower(document);
  return Array.from({ length: replications }, (_, r) => {
    const { result, histories } = follow(r);
    return [...checkpointFigures(result, histories, document)];
  });
});
process.stdout.write(JSON.stringify(figures));
