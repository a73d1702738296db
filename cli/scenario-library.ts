import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDERS = ['library', 'organisations', 'lessons', 'theory'].map((name) =>
  fileURLToPath(new URL(`../scenarios/${name}/`, import.meta.url)),
);

/** Path of the shipped document with this id, or nothing. */
export function libraryFile(id: string): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
  return FOLDERS.map((folder) => `${folder}${id}.json`).find((path) => existsSync(path));
}

/** Ids of all shipped documents, by folder and name. */
export function libraryIds(): string[] {
  return FOLDERS.flatMap((folder) => (existsSync(folder) ? readdirSync(folder).sort() : []))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}
