import { describe, expect, it } from 'vitest';
import { profileByTree2018 } from './profiling.ts';

describe('profileByTree2018', () => {
  it('gives every one of the 32 combinations of answers its profile', () => {
    for (let bits = 0; bits < 32; bits++) {
      const [obstacle, none, passed, approved, worked] = [1, 2, 4, 8, 16].map((bit) => (bits & bit) !== 0);
      const isStandard = !obstacle && !none && passed && approved && worked;
      const expected = obstacle ? 3 : isStandard ? 1 : 2;
      const answers = {
        statedObstacle: () => obstacle!,
        workedSixOfTwelve: () => worked!,
        hasEducation: () => !none!,
        educationPassed: () => passed!,
        educationApproved: () => approved!,
      };
      expect(profileByTree2018(answers)).toBe(expected);
    }
  });
});
