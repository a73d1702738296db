import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSetting, writeSetting } from './settings.ts';

const WORDS = ['system', 'light', 'dark'] as const;
const read = () => readSetting('theme', WORDS, 'system');

function storageOf(entries: Record<string, string>): Pick<Storage, 'getItem' | 'setItem'> {
  return {
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => {
      entries[key] = value;
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('remembered settings', () => {
  it('come back as they were written', () => {
    vi.stubGlobal('localStorage', storageOf({}));
    writeSetting('theme', 'dark');
    expect(read()).toBe('dark');
  });

  it.each(['', 'Dark', 'constructor', '__proto__', '{"theme":"dark"}', 'x'.repeat(1e6)])(
    'are the fallback when storage holds something else: %.20s',
    (text) => {
      vi.stubGlobal('localStorage', storageOf({ 'noe-simulator.theme': text }));
      expect(read()).toBe('system');
    },
  );

  it('are the fallback, and are not missed, when storage is refused', () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    expect(() => writeSetting('theme', 'dark')).not.toThrow();
    expect(read()).toBe('system');
    vi.stubGlobal('localStorage', undefined);
    expect(() => writeSetting('theme', 'dark')).not.toThrow();
    expect(read()).toBe('system');
  });
});
