import { beforeEach, describe, expect, it } from 'vitest';
import { $draft, chooseOwn, editDraft } from '../draft.ts';
import { libraryScenario } from '../library.ts';
import { cancelRuns } from '../session.ts';
import {
  $changes,
  $edit,
  $readEdit,
  $steps,
  $told,
  chooseAt,
  endTyping,
  openEditor,
  redoEdit,
  resetAll,
  resetField,
  runEdit,
  typeAt,
  undoEdit,
} from './store.ts';

const ABSENCE = 'staff.absenceShare';
const changedPaths = () => $changes.get().map(({ path }) => path);

beforeEach(() => {
  editDraft({ size: 'base', reading: 'stock', runsText: '2', own: null });
  resetAll();
  openEditor();
});

describe('the editor', () => {
  it('opens with the scenario of the overview, under another name', () => {
    expect($edit.get()?.start.libraryId).toBe('base-2023');
    expect($edit.get()?.base.id).toBe('base-2023-endret');
    expect(changedPaths()).toEqual([]);
  });

  it('takes letters at one place as one step, until the place is left', () => {
    const before = $steps.get()!.past.length;
    for (const text of ['1', '12', '12,5']) typeAt(ABSENCE, text);
    expect($steps.get()!.past).toHaveLength(before + 1);
    endTyping();
    typeAt(ABSENCE, '12,55');
    expect($steps.get()!.past).toHaveLength(before + 2);
    undoEdit();
    expect($edit.get()?.typed[ABSENCE]).toBe('12,5');
    undoEdit();
    expect(changedPaths()).toEqual([]);
    redoEdit();
    expect(changedPaths()).toEqual([ABSENCE]);
    expect($told.get()).toMatchObject({ kind: 'redone', fields: [{ path: ABSENCE }] });
  });

  it('resets a field or everything, as a step that can be undone', () => {
    typeAt(ABSENCE, '12');
    chooseAt('staff.closing', 'finish');
    resetField(ABSENCE);
    expect(changedPaths()).toEqual(['staff.closing']);
    resetAll();
    expect(changedPaths()).toEqual([]);
    undoEdit();
    undoEdit();
    expect(changedPaths()).toEqual([ABSENCE, 'staff.closing']);
  });

  it('runs nothing while something is wrong, and makes a right scenario the choice of the overview', () => {
    typeAt(ABSENCE, 'x');
    expect(runEdit()).toBe(false);
    expect($draft.get().own).toBeNull();
    typeAt(ABSENCE, '12');
    typeAt('run.replications', '3');
    expect(runEdit()).toBe(true);
    cancelRuns();
    const { size, own, runsText } = $draft.get();
    expect({ size, runsText, origin: own?.origin }).toEqual({ size: 'own', runsText: '3', origin: 'editor' });
    expect(own?.document).toMatchObject({ id: 'base-2023-endret', staff: { absenceShare: 0.12 } });
    const steps = $steps.get();
    openEditor();
    expect($steps.get()).toBe(steps);
  });

  it('keeps the number of runs of the overview where nobody changed the scenario’s', () => {
    typeAt(ABSENCE, '12');
    runEdit();
    cancelRuns();
    expect($draft.get().runsText).toBe('2');
  });

  it('starts from another scenario as a step, so that nothing is lost', () => {
    typeAt(ABSENCE, '12');
    editDraft({ size: '125k', own: null });
    openEditor();
    expect($edit.get()?.start.libraryId).toBe('stress-125k');
    expect($told.get()).toEqual({ kind: 'other-base' });
    undoEdit();
    expect(changedPaths()).toEqual([ABSENCE]);
    expect($edit.get()?.start.libraryId).toBe('base-2023');
  });

  it('knows no source of numbers in a scenario of one’s own', () => {
    chooseOwn({ document: libraryScenario('250k', 'surge').document, hash: 'x' }, 'file');
    openEditor();
    expect($edit.get()?.start.libraryId).toBeNull();
    expect($readEdit.get()?.ok).toBe(true);
  });
});
