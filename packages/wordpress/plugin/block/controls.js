/*
 * The controls in the sidebar: one for each option of a widget, by the kind of value that it takes. A control that is
 * empty leaves the option to the settings or to the widget.
 */
((editor, {components, element, i18n}) => {
  const {BaseControl, FormTokenField, SelectControl, TextControl, ToggleControl} = components;
  const {createElement: el} = element;
  const {__, sprintf} = i18n;

  /** A number of so few values is chosen, not typed. */
  const FEW = 10;

  const LOOK = {__nextHasNoMarginBottom: true, __next40pxDefaultSize: true};

  /** What is written when nothing is chosen. */
  const defaultLabel = ({default: byDefault, empty, labels}) =>
    byDefault === undefined
      ? (empty ?? __('Default', 'mitmach'))
      : sprintf(
          /* translators: %s: the value that is used when none is chosen */ __('Default (%s)', 'mitmach'),
          labels?.[byDefault] ?? byDefault,
        );

  const textControl =
    (type) =>
    ({option, value, placeholder, onChange}) =>
      el(TextControl, {
        ...LOOK,
        type,
        label: option.label,
        help: option.help,
        placeholder,
        value: value ?? '',
        onChange: (text) => onChange(text === '' ? undefined : text),
      });

  const selectControl = ({option, value, choices, onChange}) =>
    el(SelectControl, {
      ...LOOK,
      label: option.label,
      help: option.help,
      value: value === undefined ? '' : String(value),
      options: [{value: '', label: defaultLabel(option)}, ...choices],
      onChange: (chosen) => onChange(chosen === '' ? undefined : chosen),
    });

  const choiceControl = ({option, ...rest}) =>
    selectControl({
      option,
      ...rest,
      choices: option.values.map((value) => ({value, label: option.labels[value]})),
    });

  const fewNumbersControl = ({option, onChange, ...rest}) => {
    const count = option.maximum - option.minimum + 1;
    const choices = Array.from({length: count}, (_, index) => String(option.minimum + index));
    return selectControl({
      option,
      ...rest,
      choices: choices.map((value) => ({value, label: value})),
      onChange: (chosen) => onChange(chosen === undefined ? undefined : Number(chosen)),
    });
  };

  const manyNumbersControl = ({option, value, onChange}) =>
    el(TextControl, {
      ...LOOK,
      type: 'number',
      min: option.minimum,
      max: option.maximum,
      label: option.label,
      help: option.help,
      placeholder: option.default,
      value: value ?? '',
      onChange: (text) => onChange(text === '' ? undefined : Number(text)),
    });

  const numberControl = (given) =>
    given.option.maximum - given.option.minimum < FEW ? fewNumbersControl(given) : manyNumbersControl(given);

  const flagControl = ({option, value, onChange}) =>
    el(ToggleControl, {
      ...LOOK,
      label: option.label,
      help: option.help,
      checked: value === true,
      onChange: (isOn) => onChange(isOn ? true : undefined),
    });

  /** Values are shown by their names; of two with the same name, the second is told by its value. */
  const namesBothWays = (names) => {
    const values = new Map();
    const shown = new Map();
    for (const [value, name] of names) {
      const unique = values.has(name) ? `${name} (${value})` : name;
      values.set(unique, value);
      shown.set(value, unique);
    }
    return {values, shown};
  };

  /** Several values, in an order; `names` by value, `isOpen` where others than those may be written too. */
  const tokenControl = ({option, list, names, isOpen, placeholder, onChange}) => {
    const {values, shown} = namesBothWays(names);
    const takes = (token) => values.has(token) || (isOpen && !/\s/.test(token.trim()));
    const field = el(FormTokenField, {
      ...LOOK,
      label: option.label,
      value: list.map((value) => shown.get(value) ?? value),
      suggestions: [...values.keys()].filter((name) => !list.includes(values.get(name))),
      placeholder: list.length === 0 ? placeholder : '',
      onChange: (tokens) => onChange(tokens.filter(takes).map((token) => values.get(token) ?? token.trim())),
      __experimentalExpandOnFocus: true,
      __experimentalShowHowTo: false,
      __experimentalValidateInput: takes,
    });
    return el(BaseControl, {...LOOK, help: option.help}, field);
  };

  const choicesControl = ({option, value, onChange}) =>
    tokenControl({
      option,
      list: value ?? [],
      names: new Map(option.values.map((each) => [each, option.labels[each]])),
      isOpen: false,
      placeholder: defaultLabel({
        ...option,
        default: option.default
          ?.split(' ')
          .map((each) => option.labels[each])
          .join(', '),
      }),
      onChange: (list) => onChange(list.length === 0 ? undefined : list),
    });

  const idsControl = ({option, value, names, placeholder, onChange}) => {
    const list = (value ?? '').split(/\s+/).filter(Boolean);
    if (names === undefined || names.size === 0) {
      return textControl('text')({option, value, placeholder, onChange});
    }
    return tokenControl({
      option,
      list,
      names,
      isOpen: true,
      placeholder: placeholder && names.get(placeholder) ? names.get(placeholder) : placeholder,
      onChange: (ids) => onChange(ids.length === 0 ? undefined : ids.join(' ')),
    });
  };

  const CONTROLS = {
    address: textControl('url'),
    choice: choiceControl,
    choices: choicesControl,
    date: textControl('date'),
    duration: textControl('text'),
    flag: flagControl,
    ids: idsControl,
    number: numberControl,
    text: textControl('text'),
    tiles: textControl('url'),
  };

  /**
   * The control of an option.
   *
   * @param {{option: object, value: unknown, names?: Map<string, string>, placeholder?: string, onChange: (value: unknown) => void}} given
   *   `onChange` gets undefined where nothing is chosen
   */
  editor.Control = (given) =>
    el('div', {className: 'mitmach-control'}, (CONTROLS[given.option.type] ?? CONTROLS.text)(given));

  /** A select with a first entry for "nothing chosen". */
  editor.SelectControl = (given) => el('div', {className: 'mitmach-control'}, selectControl(given));
})(window.mitmachEditor, window.wp);
