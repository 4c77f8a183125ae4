import eslint from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = [
  '**/*.test.ts',
  '**/*.driver.ts',
  '**/*.test.mjs',
  'packages/*/src/testing/**/*.ts',
  'packages/*/e2e/**/*.ts',
];
const PURE = ['packages/feed/src/**/*.ts', 'packages/logic/src/**/*.ts', '**/*.model.ts'];

const CONFIG_FILES = ['*.config.mjs', '.dependency-cruiser.mjs', '.storybook/**'];

const NO_HTML = 'No string of a feed or a page is parsed as HTML: use a template.';
const NO_STORAGE = 'Widgets keep nothing on the visitor’s device: state lives in memory or in the fragment.';

const property = (name, message) => ({property: name, message});

const FORBIDDEN_PROPERTIES = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'parseFromString'].map(
    (name) => property(name, NO_HTML),
  ),
  ...['write', 'writeln'].map((name) => ({object: 'document', ...property(name, NO_HTML)})),
  {object: 'document', ...property('cookie', NO_STORAGE)},
  ...['localStorage', 'sessionStorage', 'indexedDB'].map((name) => property(name, NO_STORAGE)),
];

const ONLY_WHOLE_RUNS = ['it', 'describe', 'test'].flatMap((object) =>
  ['only', 'skip'].map((name) => ({object, ...property(name, 'Every test runs, every time.')})),
);

const FORBIDDEN_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB', 'cookieStore'].map((name) => ({
  name,
  message: NO_STORAGE,
}));

const FORBIDDEN_SYNTAX = [
  {selector: 'TSEnumDeclaration', message: 'A union of strings says the same without code.'},
  {selector: 'TSModuleDeclaration[kind!="global"]', message: 'A module is a file.'},
];

const FORBIDDEN_IMPORTS = [
  {
    group: ['lit/directives/unsafe-*', 'lit/directives/unsafe-*.js', 'lit/static-html.js', 'lit-html/**'],
    message: NO_HTML,
  },
  {
    group: ['lit/directives/style-map.js'],
    message: 'The strict policy forbids style attributes: use classes, or set properties through ref.',
  },
];

const NO_LIT = {
  group: ['lit', 'lit/**', '@lit/**'],
  message: 'A model is plain data in, plain data out: templates belong to the view.',
};

const restrictImports = (...groups) => ['error', {patterns: [...FORBIDDEN_IMPORTS, ...groups]}];

/** One file is read without scrolling twice, one function without comments to find its parts. */
const SIZE_RULES = {
  'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
  'max-lines-per-function': ['error', {max: 40, skipBlankLines: true, skipComments: true}],
  'max-params': ['error', 3],
  complexity: ['error', 10],
};

const SAFETY_RULES = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-globals': ['error', ...FORBIDDEN_GLOBALS],
  'no-restricted-properties': ['error', ...FORBIDDEN_PROPERTIES],
  'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
  'no-restricted-exports': [
    'error',
    {
      restrictDefaultExports: {
        direct: true,
        named: true,
        defaultFrom: true,
        namedFrom: true,
        namespaceFrom: true,
      },
    },
  ],
};

const GENERAL_RULES = {
  curly: ['error', 'multi-line'],
  eqeqeq: 'error',
  'no-param-reassign': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

const TYPESCRIPT_RULES = {
  '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
  '@typescript-eslint/explicit-module-boundary-types': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
  '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
  // It asks for `!`, which hides more than `as` does.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
  // `NonNullable<unknown>` is how "anything but undefined" is written.
  '@typescript-eslint/no-generated-empty-object-type': 'off',
  // Lit calls listeners with the element as `this`.
  '@typescript-eslint/unbound-method': 'off',
  'no-restricted-imports': restrictImports(),
};

const TYPESCRIPT_TEST_RULES = {
  '@typescript-eslint/no-unused-expressions': 'off',
  '@typescript-eslint/no-non-null-assertion': 'off',
  // An element that a page makes by its tag is one all the same.
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        // The plugin for comparing DOM gives every `equal` the type of a promise, which it is for snapshots alone.
        {from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff'},
        {from: 'package', name: ['describe', 'it', 'test'], package: 'node:test'},
      ],
    },
  ],
};

const ELEMENT_TEST_RULES = {
  'lit/no-this-assign-in-render': 'off',
  'wc/require-listener-teardown': 'off',
  'wc/max-elements-per-file': 'off',
  'lit/ban-attributes': 'off',
};

const ELEMENT_RULES = {
  'lit/attribute-names': 'off',
  'lit/no-legacy-imports': 'error',
  'lit/no-native-attributes': 'error',
  'lit/no-this-assign-in-render': 'error',
  'lit/no-useless-template-literals': 'error',
  'lit/prefer-nothing': 'error',
  'lit/prefer-static-styles': 'error',
  'lit/no-classfield-shadowing': 'error',
  'lit/ban-attributes': ['error', 'style'],
  // Registration is the one side effect, and has a file of its own.
  'wc/guard-define-call': 'off',
  'wc/require-listener-teardown': 'error',
};

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'storybook-static/**',
      'coverage/**',
      'release/**',
      'packages/wordpress/**/*.js',
      // Written from the sources.
      '**/jsx.d.ts',
      'packages/*/cdn.js',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  eslint.configs.recommended,
  {rules: {...SIZE_RULES, ...SAFETY_RULES, ...GENERAL_RULES}},
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.{tests,stories}.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: TYPESCRIPT_RULES,
  },
  {
    files: ['packages/*/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: ELEMENT_RULES,
  },
  {files: PURE, rules: {'no-restricted-imports': restrictImports(NO_LIT)}},
  {
    files: [
      'packages/*/src/**/locales/*.ts',
      ...CONFIG_FILES,
      'scripts/test/node-reporter.mjs',
      '**/*.stories.ts',
    ],
    rules: {'no-restricted-exports': 'off', 'max-lines': 'off'},
  },
  {files: ['**/*.mjs'], languageOptions: {globals: globals.nodeBuiltin}},
  {files: ['demo/**/*.js'], languageOptions: {globals: globals.browser}},
  {
    files: ['**/*.generated.ts'],
    rules: {'max-lines': 'off', 'max-lines-per-function': 'off'},
  },
  {
    // What a schema's maker returns is what the schema says; written down, it would be said twice.
    files: ['packages/feed/src/schema/*.ts'],
    rules: {'@typescript-eslint/explicit-module-boundary-types': 'off'},
  },
  {
    // What a script tag loads meets old libraries, which replace the iterators that `for … of` stands on.
    files: ['packages/embed/src/*.ts'],
    rules: {'@typescript-eslint/prefer-for-of': 'off'},
  },
  {
    files: TESTS,
    languageOptions: {globals: globals.mocha},
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'no-restricted-properties': ['error', ...ONLY_WHOLE_RUNS],
      'no-restricted-globals': 'off',
    },
  },
  {
    files: TESTS.filter((pattern) => pattern.endsWith('.ts')),
    rules: TYPESCRIPT_TEST_RULES,
  },
  {files: ['packages/*/src/**/*.test.ts', 'packages/*/src/testing/**/*.ts'], rules: ELEMENT_TEST_RULES},
);
