/*
 * What else becomes a block: shortcodes, markup of the classic editor, and pasted addresses of frame pages.
 */
((editor, {blocks}) => {
  const {createBlock} = blocks;

  const BLOCK = 'mitmach/widget';
  const FRAME = /^https?:\/\/[^\s?#]+\/frame\.html\?\S+$/i;

  /** Options that every widget has, by the attribute of the block. */
  const COMMON = {
    lang: {property: 'lang', type: 'text'},
    accent: {property: 'accent', type: 'text'},
    link: {property: 'link', type: 'text'},
    'link-text': {property: 'linkText', type: 'text'},
  };

  /** What is written, as the block keeps it. */
  const READERS = {
    number: Number,
    flag: (text) => !['false', 'no', 'off', '0'].includes(text.toLowerCase()),
    choices: (text) => text.split(/[\s,]+/).filter(Boolean),
  };

  /**
   * A block of what is written elsewhere. What its widget does not know is left out.
   *
   * @param {string} widget name
   * @param {(option: string) => string | null | undefined} written what an option says, where it is there
   */
  const blockOf = (widget, written) => {
    const attributes = {widget};
    for (const [name, {property, type}] of Object.entries({...editor.widgets[widget].options, ...COMMON})) {
      const text = written(name);
      if (typeof text === 'string') attributes[property] = (READERS[type] ?? String)(text);
    }
    return createBlock(BLOCK, attributes);
  };

  const isWidget = (name) => Object.hasOwn(editor.widgets, name);

  const ofShortcode = ({named, numeric}) => {
    const words = numeric.map((word) => word.toLowerCase());
    const widget =
      [named.widget, ...words].find((word) => word !== undefined && isWidget(word)) ?? 'calendar';
    return blockOf(widget, (option) => named[option] ?? (words.includes(option) ? '' : undefined));
  };

  /** The widget that an element shows; undefined for any other element. */
  const widgetOf = (node) => {
    const name = node.dataset?.mitmach ?? node.nodeName.toLowerCase().replace(/^mitmach-/, '');
    const isOurs = node.dataset?.mitmach !== undefined || node.nodeName.startsWith('MITMACH-');
    return isOurs && isWidget(name) ? name : undefined;
  };

  /** The element that a paragraph holds and nothing else, as the classic editor leaves it; else the node itself. */
  const heart = (node) =>
    node.nodeName === 'P' && node.children.length === 1 ? node.firstElementChild : node;

  const ofElement = (node) => {
    const element = heart(node);
    const prefix = element.dataset.mitmach === undefined ? '' : 'data-';
    const link = element.querySelector('a');
    const own = {link: link?.getAttribute('href'), 'link-text': link?.textContent};
    return blockOf(widgetOf(element), (option) => own[option] ?? element.getAttribute(prefix + option));
  };

  const hostOf = (address) => (URL.canParse(address) ? new URL(address).host : undefined);

  const isOwnFrame = (text) => {
    const {feed, script_address: script} = editor.settings;
    const own = [feed, script].map(hostOf).filter(Boolean);
    return FRAME.test(text) && own.includes(hostOf(text));
  };

  const ofFrame = (address) => {
    const given = new URL(address).searchParams;
    const widget = given.get('widget') ?? 'calendar';
    const absolute = (text) => new URL(text, address).href;
    return blockOf(isWidget(widget) ? widget : 'calendar', (option) => {
      const text = given.get(option);
      return text !== null && ['src', 'config'].includes(option) ? absolute(text) : text;
    });
  };

  editor.transforms = {
    from: [
      {type: 'shortcode', tag: 'mitmach', transform: ofShortcode},
      {
        type: 'raw',
        // Before WordPress' own block for embeds, which takes every address.
        priority: 5,
        isMatch: (node) => node.nodeName === 'P' && isOwnFrame(node.textContent.trim()),
        transform: (node) => ofFrame(node.textContent.trim()),
      },
      {
        type: 'raw',
        priority: 5,
        isMatch: (node) => widgetOf(heart(node)) !== undefined,
        transform: ofElement,
      },
    ],
  };
})(window.mitmachEditor, window.wp);
