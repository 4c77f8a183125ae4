import {heightName, helloName, pingName, type Height, type Ping} from './messages.js';

/*
 * `<script async src="…/frame-host.js">` beside an `<iframe src="…/frame.html?…">`: makes the frame as high as what is
 * in it. Frames are found when they speak, so that it does not matter which of the two is there first.
 */

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly id: string;
}

/** Higher than this no list is. */
const highest = 50_000;

const frames = new Map<MessageEventSource, Frame>();

const find = (source: MessageEventSource | null): Frame | undefined => {
  if (!source) return undefined;
  const known = frames.get(source);
  if (known?.element.contentWindow === source) return known;
  for (const element of document.getElementsByTagName('iframe')) {
    if (element.contentWindow !== source) continue;
    const frame = {element, id: crypto.getRandomValues(new Uint32Array(2)).join('-')};
    frames.set(source, frame);
    return frame;
  }
  return undefined;
};

/** A frame in a sandbox has no origin; any other has that of its address. */
const isOf = ({element}: Frame, origin: string): boolean =>
  origin === 'null'
    ? element.sandbox.length > 0 && !element.sandbox.contains('allow-same-origin')
    : origin === new URL(element.src, document.baseURI).origin;

const ping = ({element, id}: Frame): void => {
  const {top, bottom} = element.getBoundingClientRect();
  const seenTop = Math.max(0, -top);
  const height = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  element.contentWindow?.postMessage({type: pingName, id, top: seenTop, height} satisfies Ping, '*');
};

let isWaiting = false;
/** Tells the frames what can be seen of them, at most once a picture. */
const pingAll = (): void => {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    frames.forEach((frame, source) => {
      if (frame.element.isConnected) ping(frame);
      else frames.delete(source);
    });
  });
};

addEventListener('message', ({data, source, origin}: MessageEvent<Partial<Height> | null>) => {
  const type: string | undefined = data?.type;
  if (type !== helloName && type !== heightName) return;
  const frame = find(source);
  if (!frame || !isOf(frame, origin)) return;
  if (type === helloName) ping(frame);
  else if (data?.id === frame.id && Number(data.height) > 0) {
    frame.element.style.height = `${Math.min(Number(data.height), highest)}px`;
    pingAll();
  }
});
addEventListener('scroll', pingAll, {passive: true, capture: true});
addEventListener('resize', pingAll);

// A frame that was there before this script has said its hello to nobody.
const frameSelector = 'iframe[src*="/frame.html"],iframe[data-mitmach-frame]';
for (const element of document.querySelectorAll<HTMLIFrameElement>(frameSelector)) {
  const frame = find(element.contentWindow);
  if (frame) ping(frame);
}
