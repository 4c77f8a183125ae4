import stylelint from 'stylelint';

const SIDES = ['left', 'right'];
const ENDS = ['top', 'bottom'];

/** Properties that have a logical twin: what is left in German is right in Arabic. */
const PHYSICAL_PROPERTIES = [
  ...['margin', 'padding', 'scroll-margin', 'scroll-padding'].flatMap((name) =>
    [...SIDES, ...ENDS].map((side) => `${name}-${side}`),
  ),
  ...[...SIDES, ...ENDS].map((side) => `/^border-${side}/`),
  ...ENDS.flatMap((end) => SIDES.map((side) => `border-${end}-${side}-radius`)),
  ...SIDES,
  ...ENDS,
  'width',
  'height',
  'min-width',
  'max-width',
  'min-height',
  'max-height',
  'overflow-x',
  'overflow-y',
];

const PHYSICAL_VALUES = {
  'text-align': SIDES,
  '/^(float|clear|caption-side)$/': SIDES,
  resize: ['horizontal', 'vertical'],
};

const IMPORTANT = 'mitmach/important-on-host-display-only';

/** A widget must survive `* {all: unset}`, so that its display has to win; nothing else is worth that fight. */
const importantOnHostDisplayOnly = stylelint.createPlugin(IMPORTANT, (enabled) => (root, result) => {
  if (!enabled) return;
  root.walkDecls((node) => {
    const onHost = node.parent.selectors?.every((selector) => selector.startsWith(':host'));
    if (!node.important || (onHost && node.prop === 'display')) return;
    const message = `Only the display of :host may be !important (${IMPORTANT})`;
    stylelint.utils.report({ruleName: IMPORTANT, result, node, message});
  });
});

export default {
  extends: ['stylelint-config-standard'],
  customSyntax: 'postcss-lit',
  plugins: [importantOnHostDisplayOnly],
  rules: {
    [IMPORTANT]: true,
    // Public custom properties are read with a fallback: declaring one would hide the value that the page has set.
    'property-disallowed-list': [
      [...PHYSICAL_PROPERTIES, '/^--(?!_)/'],
      {
        message: (name) =>
          name.startsWith('--')
            ? `"${name}" is not private: declare --_names only`
            : `"${name}" has a logical twin that is right in every writing direction`,
      },
    ],
    'declaration-property-value-disallowed-list': PHYSICAL_VALUES,
    // A page may set the root's font size to anything, so that a rem says nothing; a viewport is not a widget's room.
    'unit-disallowed-list': ['rem', 'vw', 'vh', 'vi', 'vb', 'vmin', 'vmax'],
    'media-feature-name-disallowed-list': [
      ['/width/', '/height/', '/size/', 'orientation', 'aspect-ratio'],
      {message: 'A widget lives in a sidebar as well: ask its container, not the page'},
    ],
    'selector-max-id': 0,
    'value-keyword-case': ['lower', {ignoreKeywords: ['/^[A-Z][A-Za-z]+$/']}],
    'custom-property-pattern': null,
    'no-descending-specificity': null,
    'color-hex-length': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'nesting-selector-no-missing-scoping-root': null,
  },
};
