const isHandled = (event: PointerEvent): boolean =>
  event.pointerType === 'touch' || event.button !== 0 || event.target instanceof HTMLButtonElement;

/**
 * Tells how far an element is dragged with a mouse or a pen, in CSS pixels since it was last told. Nothing outside of the
 * element is touched. Gives what ends it.
 */
export const dragBy = (element: HTMLElement, onDrag: (x: number, y: number) => void): (() => void) => {
  const ended = new AbortController();
  const {signal} = ended;
  let last: PointerEvent | undefined;
  const stop = (): void => {
    last = undefined;
  };
  const start = (event: PointerEvent): void => {
    if (isHandled(event)) return;
    last = event;
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    if (last?.pointerId !== event.pointerId) return;
    onDrag(event.clientX - last.clientX, event.clientY - last.clientY);
    last = event;
  };
  element.addEventListener('pointerdown', start, {signal});
  element.addEventListener('pointermove', move, {signal});
  for (const type of ['pointerup', 'pointercancel'] as const) element.addEventListener(type, stop, {signal});
  return () => {
    ended.abort();
  };
};
