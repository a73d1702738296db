import { describe, expect, it } from 'vitest';
import { amended, done, redone, undoable, undone } from './undo.ts';

describe('undo and redo', () => {
  const third = done(done(undoable('a'), 'b'), 'c');

  it('go back step by step to the first value and forward to the last', () => {
    expect(undone(third).present).toBe('b');
    expect(undone(undone(third)).present).toBe('a');
    expect(redone(redone(undone(undone(third)))).present).toBe('c');
  });

  it('change nothing where there is no step', () => {
    expect(undone(undoable('a'))).toEqual(undoable('a'));
    expect(redone(third)).toBe(third);
  });

  it('forget what was undone when something new is done', () => {
    const branch = done(undone(third), 'd');
    expect(redone(branch)).toBe(branch);
    expect(undone(branch).present).toBe('b');
  });

  it('take a value that was put in place of another for the same step', () => {
    const typed = amended(amended(third, 'cd'), 'cde');
    expect(typed.present).toBe('cde');
    expect(undone(typed).present).toBe('b');
    expect(redone(amended(undone(third), 'x'))).toEqual(amended(undone(third), 'x'));
  });
});
