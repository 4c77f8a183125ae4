import {frameOptions, type FrameOptions} from './frame-options.js';
import {heightName, helloName, pingName, type Height, type Ping, type Seen} from './messages.js';
import {WordPressHost} from './wordpress-host.js';

/*
 * What `frame.html` runs: it makes the widget that its address asks for, and tells the page around it how high it is.
 * The page itself may hold a widget already, as those do that are made for one purpose.
 */

const {documentElement: root, body} = document;

const addPreset = (name: string): void => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `presets/${name}.css`;
  document.head.append(link);
};

const fill = ({widget, attributes, look, preset, lang, dir, title}: FrameOptions): void => {
  if (preset !== undefined) addPreset(preset);
  look.forEach((text, name) => {
    root.style.setProperty(name, text);
  });
  if (document.querySelector('[data-mitmach]')) return;
  root.lang = lang;
  root.dir = dir;
  document.title = title;
  const main = document.querySelector('main') ?? body;
  if (widget === undefined) {
    main.querySelector('[hidden]')?.removeAttribute('hidden');
    return;
  }
  const heading = document.createElement('h1');
  heading.textContent = title;
  const holder = document.createElement('div');
  attributes.forEach((text, name) => {
    holder.setAttribute(name, text);
  });
  // The script that fills holders reads it with all its options at once.
  holder.dataset['mitmach'] = widget;
  main.replaceChildren(heading, holder);
};

const isPing = (data: unknown): data is Ping =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === pingName && 'id' in data;

/** A dialog stands where the frame can be seen, and not in the middle of all that is scrolled away. */
const place = ({top, height}: Seen): void => {
  if (!Number.isFinite(top) || !Number.isFinite(height)) return;
  root.style.setProperty('--mitmach-seen-top', `${Math.round(top)}px`);
  root.style.setProperty('--mitmach-seen-height', `${Math.round(height)}px`);
};

/** Tells the page around how high this one is: whoever has asked, under the id that it gave. */
const tellHeight = (): void => {
  const {parent} = window;
  let host: {readonly id: string; readonly origin: string} | undefined;
  const wordPress = WordPressHost.of(location.hash, parent);
  const send = (): void => {
    const {height} = body.getBoundingClientRect();
    const message = {type: heightName, height: Math.ceil(height)} as const;
    if (host) parent.postMessage({...message, id: host.id} satisfies Height, host.origin);
    wordPress?.tellHeight(message.height);
  };
  addEventListener('message', ({source, data, origin}: MessageEvent<unknown>) => {
    if (source !== parent || !isPing(data)) return;
    // A page in a sandbox or on a disk has no origin to name.
    const isNew = host?.id !== data.id;
    host = {id: data.id, origin: origin === 'null' ? '*' : origin};
    place(data);
    if (isNew) send();
  });
  new ResizeObserver(send).observe(body);
  parent.postMessage({type: helloName}, '*');
};

fill(frameOptions(location.search, navigator.language));
if (window.parent !== window) tellHeight();
