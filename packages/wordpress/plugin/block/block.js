/*
 * The block "mitmach/widget": a preview, and a sidebar with the options of the widget that it shows.
 */
((editor, {blockEditor, blocks, components, element, i18n}) => {
  const {InspectorControls, PanelColorSettings, useBlockProps} = blockEditor;
  const {PanelBody, ToggleControl} = components;
  const {createElement: el, Fragment} = element;
  const {__} = i18n;
  const {Control, NoFeed, Preview, SelectControl, sourceOf, useFeedNames} = editor;

  const PANELS = [
    {name: 'content', title: __('Content', 'mitmach'), isOpen: true},
    {name: 'look', title: __('Look', 'mitmach'), isOpen: true},
    {name: 'filters', title: __('Filters', 'mitmach'), isOpen: false},
    {name: 'advanced', title: __('Language, links and more', 'mitmach'), isOpen: false},
  ];

  const LANGUAGES = Object.entries(editor.languages).map(([value, label]) => ({value, label}));

  /** Attributes that the widget to come understands otherwise than the one that goes: they are given up. */
  const givenUp = (attributes, widget) => {
    const options = Object.values(editor.widgets[widget].options).filter(({values}) => values !== undefined);
    const isOdd = ({property, values}) =>
      [attributes[property] ?? []].flat().some((value) => !values.includes(value));
    return Object.fromEntries(options.filter(isOdd).map(({property}) => [property, undefined]));
  };

  const widgetChoice = ({attributes, setAttributes}) =>
    el(
      'div',
      {className: 'mitmach-control'},
      el(components.SelectControl, {
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
        label: __('What to show', 'mitmach'),
        value: attributes.widget,
        options: Object.entries(editor.widgets).map(([value, {label}]) => ({value, label})),
        onChange: (widget) => setAttributes({...givenUp(attributes, widget), widget}),
      }),
    );

  /** Where the settings name an organization, a widget may be about all of them nevertheless. */
  const allOrganizations = ({attributes, setAttributes}) =>
    el(
      'div',
      {className: 'mitmach-control'},
      el(ToggleControl, {
        __nextHasNoMarginBottom: true,
        label: __('All organizations, not only your own', 'mitmach'),
        checked: attributes.organizations === '*',
        onChange: (isOn) => setAttributes({organizations: isOn ? '*' : undefined}),
      }),
    );

  /** The names of the filters that a widget has. */
  const filterNames = (widget) => {
    const {values, labels} = editor.widgets[widget].options.filters;
    return new Map(values.filter((value) => value !== 'none').map((value) => [value, labels[value]]));
  };

  const optionControl = ({attributes, setAttributes, names}, [name, option]) => {
    const {settings} = editor;
    const fromSettings = {src: settings.feed, organizations: settings.organizations};
    return el(Control, {
      key: name,
      option,
      value: attributes[option.property],
      names: name === 'locked' ? filterNames(attributes.widget) : names[name],
      placeholder: fromSettings[name],
      onChange: (value) => setAttributes({[option.property]: value}),
    });
  };

  const languageControl = ({attributes, setAttributes}) =>
    el(SelectControl, {
      key: 'lang',
      option: {
        label: __('Language', 'mitmach'),
        default: editor.languages[editor.settings.language] ?? __('that of the page', 'mitmach'),
      },
      value: attributes.lang,
      choices: LANGUAGES,
      onChange: (lang) => setAttributes({lang}),
    });

  const linkControl = ({attributes, setAttributes}, {property, type, placeholder, label, help}) =>
    el(Control, {
      key: property,
      option: {type, label, help},
      value: attributes[property],
      placeholder,
      onChange: (value) => setAttributes({[property]: value}),
    });

  const linkControls = (block) => [
    linkControl(block, {
      property: 'link',
      type: 'address',
      label: __('Link for people without JavaScript', 'mitmach'),
      help: __('Leave this empty for the page in the settings, or the feed.', 'mitmach'),
      placeholder: editor.settings.link || sourceOf(block.attributes),
    }),
    linkControl(block, {
      property: 'linkText',
      type: 'text',
      label: __('Text of this link', 'mitmach'),
      placeholder: editor.widgets[block.attributes.widget].linkText,
    }),
  ];

  /** What a panel has before and after the options of the widget. */
  const FIRST = {content: (block) => [widgetChoice(block)]};
  const LAST = {advanced: (block) => [languageControl(block), ...linkControls(block)]};

  /** The controls of an option: two for organizations, where the settings name one. */
  const optionControls = (block, [name, option]) => {
    const control = optionControl(block, [name, option]);
    if (name !== 'organizations' || !editor.settings.organizations) return [control];
    const isForAll = block.attributes.organizations === '*';
    return isForAll ? [allOrganizations(block)] : [allOrganizations(block), control];
  };

  const panel = (block, {name, title, isOpen}) => {
    const options = Object.entries(editor.widgets[block.attributes.widget].options)
      .filter(([, {panel: place}]) => place === name)
      .flatMap((entry) => optionControls(block, entry));
    const controls = [...(FIRST[name]?.(block) ?? []), ...options, ...(LAST[name]?.(block) ?? [])];
    return el(PanelBody, {key: name, title, initialOpen: isOpen}, ...controls);
  };

  const colorPanel = ({attributes, setAttributes}) =>
    el(PanelColorSettings, {
      title: __('Colour', 'mitmach'),
      initialOpen: false,
      colorSettings: [
        {
          label: __('Links and marks', 'mitmach'),
          value: attributes.accent ?? (editor.settings.accent || undefined),
          onChange: (accent) => setAttributes({accent}),
        },
      ],
    });

  const Edit = ({attributes: given, setAttributes}) => {
    const widget = Object.hasOwn(editor.widgets, given.widget) ? given.widget : 'calendar';
    const attributes = {...given, widget};
    const source = sourceOf(attributes);
    const block = {attributes, setAttributes, names: useFeedNames(source)};
    const hasFeed = source !== '' || attributes.config !== undefined;
    return el(
      Fragment,
      null,
      el(InspectorControls, null, ...PANELS.map((each) => panel(block, each)), colorPanel(block)),
      el(
        'div',
        useBlockProps(),
        hasFeed
          ? el(Preview, {attributes})
          : el(NoFeed, {widget: editor.widgets[widget], onFeed: (src) => setAttributes({src})}),
      ),
    );
  };

  const variations = Object.entries(editor.widgets).map(([name, {label, description, icon}], index) => ({
    name,
    title: label,
    description,
    icon,
    keywords: ['mitmach', name],
    attributes: {widget: name},
    isDefault: index === 0,
    isActive: ['widget'],
    scope: ['inserter'],
  }));

  blocks.registerBlockType('mitmach/widget', {
    edit: Edit,
    save: () => null,
    transforms: editor.transforms,
    variations,
  });
})(window.mitmachEditor, window.wp);
