import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// Whatever the platform's maths library decides may differ between browsers in the last digit. The engine promises
// the same numbers everywhere, so it uses only exact operations and its own logarithm and exponential.
const INEXACT_MATH = [
  ...['random', 'log', 'log2', 'log10', 'log1p', 'exp', 'expm1', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
];
const WORLD = [
  ...['Date', 'performance', 'console', 'process', 'crypto', 'document', 'window', 'navigator', 'fetch', 'location'],
  ...['setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'localStorage', 'Buffer', 'Intl'],
];

const noInexactMath = {
  'no-restricted-properties': [
    'error',
    ...INEXACT_MATH.map((property) => ({
      object: 'Math',
      property,
      message: 'The engine is deterministic on every platform: use sim-core/random.',
    })),
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "BinaryExpression[operator='**']", message: '`**` may differ between platforms: multiply instead.' },
    { selector: "AssignmentExpression[operator='**=']", message: '`**=` may differ between platforms.' },
    {
      selector: "VariableDeclarator[init.name='Math'], MemberExpression[object.name='Math'][computed=true]",
      message: 'Name the Math function where it is used, so that the forbidden ones can be seen.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^(toLocaleString|localeCompare)$/]',
      message: 'Depends on the platform.',
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-param-reassign': 'off',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Index access is checked (noUncheckedIndexedAccess); in loops over typed arrays the bound is known.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['sim-core/**/*.ts'],
    ignores: ['**/*.test.ts', 'sim-core/bench/**', 'sim-core/test/**'],
    rules: {
      ...noInexactMath,
      'no-restricted-globals': ['error', ...WORLD.map((name) => ({ name, message: 'The engine knows no world.' }))],
    },
  },
  {
    // The independent engine is a reference, not a promise of equal digits; it may use its platform's mathematics.
    files: ['sim-core/reference/**/*.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['cli/**/*.ts', 'calibration/**/*.ts', 'scenarios/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'navigator'] },
  },
  {
    files: ['web/**/*.ts'],
    ignores: ['web/e2e/**', 'web/playwright.config.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Message tables: every entry has the type its language shares with the other.
    files: ['web/i18n/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['**/*.test.ts', 'web/e2e/**', 'sim-core/test/**', 'sim-core/bench/**'],
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off', 'no-restricted-properties': 'off' },
  },
);
