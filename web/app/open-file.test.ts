import { beforeEach, describe, expect, it } from 'vitest';
import base from '../../scenarios/library/base-2023.json';
import { $draft, editDraft } from './draft.ts';
import { $fileProblem, LARGEST_FILE_BYTES, openScenarioFile } from './open-file.ts';

const fileOf = (text: string, name = 'prove.json') => new File([text], name, { type: 'application/json' });

beforeEach(() => {
  editDraft({ size: '125k', own: null, runsText: '7' });
  $fileProblem.set(null);
});

describe('openScenarioFile', () => {
  it('makes a valid file the choice and keeps the number of runs', async () => {
    await openScenarioFile(fileOf(JSON.stringify({ ...base, id: 'my-own' })));
    expect($fileProblem.get()).toBeNull();
    expect($draft.get()).toMatchObject({
      size: 'own',
      runsText: '7',
      own: { origin: 'file', document: { id: 'my-own' } },
    });
  });

  it('lists the issues of an invalid file and leaves the choice as it was', async () => {
    const before = $draft.get();
    await openScenarioFile(fileOf(JSON.stringify({ ...base, reviews: { replyShare: 7 } })));
    expect($fileProblem.get()?.issues).toMatchObject([
      { kind: 'out-of-range', path: 'scenario.reviews.replyShare', found: '7' },
    ]);
    expect($draft.get()).toBe(before);
  });

  it('says that a file is not JSON', async () => {
    await openScenarioFile(fileOf('{"id": '));
    expect($fileProblem.get()?.issues.map((issue) => issue.kind)).toEqual(['not-json']);
  });

  it('refuses a file of 50 MB without reading it', async () => {
    let read = false;
    const text = async () => {
      read = true;
      return '';
    };
    await openScenarioFile({ name: 'stor.json', size: 50_000_000, text } as File);
    expect(LARGEST_FILE_BYTES).toBeLessThan(50_000_000);
    expect($fileProblem.get()?.issues[0]).toMatchObject({ kind: 'too-large', found: '50 MB' });
    expect(read).toBe(false);
  });

  it('shows the file that was chosen last, even when an earlier one takes longer to read', async () => {
    let finish: (text: string) => void = () => {};
    const slow = new Promise<string>((resolve) => {
      finish = resolve;
    });
    const first = openScenarioFile({ name: 'treg.json', size: 10, text: () => slow } as File);
    await openScenarioFile(fileOf('not json', 'rask.json'));
    finish('also not json');
    await first;
    expect($fileProblem.get()?.fileName).toBe('rask.json');
  });

  it('reports a file that can no longer be read', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await openScenarioFile({ name: 'borte.json', size: 10, text } as unknown as File);
    expect($fileProblem.get()?.issues[0]?.found).toContain('gone');
  });
});
