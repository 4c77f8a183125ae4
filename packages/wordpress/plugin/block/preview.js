/*
 * The widget itself, in the editor's page: what an editor sees is what visitors will see. It takes no clicks, so that a
 * click selects the block.
 */
((editor, {components, element, i18n}) => {
  const {Button, ExternalLink, Placeholder, TextControl} = components;
  const {createElement: el, useEffect, useState} = element;
  const {__} = i18n;

  /** Milliseconds between the last key and the preview: half an address is none. */
  const PAUSE = 500;

  const SCRIPT = 'mitmach-js';

  /** What only makes sense on a page of its own. */
  const LEFT_OUT = new Set(['deep-links', 'json-ld', 'key', 'qr']);

  /** The value as it was when it last stood still. */
  const useSettled = (value) => {
    const [settled, setSettled] = useState(value);
    const text = JSON.stringify(value);
    useEffect(() => {
      const timer = setTimeout(() => setSettled(JSON.parse(text)), PAUSE);
      return () => clearTimeout(timer);
    }, [text]);
    return settled;
  };

  /** The editor may show its content in a frame, which has its own scripts. */
  const loadWidgets = ({ownerDocument}) => {
    if (ownerDocument.getElementById(SCRIPT)) return;
    const script = ownerDocument.createElement('script');
    script.id = SCRIPT;
    script.async = true;
    script.src = editor.script;
    ownerDocument.head.append(script);
  };

  const onPreview = (node) => {
    if (node === null) return;
    node.inert = true;
    loadWidgets(node);
  };

  const written = (value) => {
    if (value === true) return '';
    return Array.isArray(value) ? value.join(' ') : value;
  };

  /** The attributes of the widget's element, as the server makes them of the block's. */
  const elementAttributes = (attributes) => {
    const {settings} = editor;
    const organizations = attributes.organizations ?? settings.organizations;
    const given = Object.entries(editor.widgets[attributes.widget].options)
      .filter(([name]) => !LEFT_OUT.has(name))
      .map(([name, {property}]) => [name, written(attributes[property])]);
    const accent = attributes.accent ?? settings.accent;
    return {
      ...Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== false)),
      src: editor.sourceOf(attributes) || undefined,
      organizations: organizations === '*' || organizations === '' ? undefined : organizations,
      lang: attributes.lang ?? (settings.language || editor.siteLanguage),
      style: accent ? {'--mitmach-accent': accent} : undefined,
    };
  };

  /** Address of the feed that a block shows; empty where there is none. */
  editor.sourceOf = ({src}) => src || editor.settings.feed;

  /** The widget of a block, alive. */
  editor.Preview = ({attributes}) => {
    const settled = useSettled(attributes);
    // A widget that has just been chosen need not wait.
    const shown = settled.widget === attributes.widget ? settled : attributes;
    const tag = `mitmach-${shown.widget}`;
    return el('div', {ref: onPreview}, el(tag, {key: tag, ...elementAttributes(shown)}));
  };

  /** What stands in place of a widget that has no feed yet. */
  editor.NoFeed = ({widget, onFeed}) => {
    const [address, setAddress] = useState('');
    const onSubmit = (event) => {
      event.preventDefault();
      if (address.trim() !== '') onFeed(address.trim());
    };
    const field = el(TextControl, {
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
      type: 'url',
      label: __('Feed address', 'mitmach'),
      placeholder: 'https://city.example/feed.json',
      value: address,
      onChange: setAddress,
    });
    const button = el(Button, {variant: 'primary', type: 'submit'}, __('Show this feed', 'mitmach'));
    const link =
      editor.settingsPage &&
      el(ExternalLink, {href: editor.settingsPage}, __('Set it once for the whole website', 'mitmach'));
    return el(
      Placeholder,
      {
        label: widget.label,
        instructions: __('Your city or volunteering office tells you the address of its feed.', 'mitmach'),
      },
      el('form', {className: 'mitmach-no-feed', onSubmit}, field, button, link),
    );
  };
})(window.mitmachEditor, window.wp);
