/** Pixels a second: slow enough to be read. */
const speed = 45;
/** What a page that was away for long makes up for at most, in ms. */
const longestFrame = 100;

/** The box of a moving line, which is scrolled: on its own, by steps, or by whoever reads. */
export class MarqueeLine {
  readonly #root: () => ParentNode;
  #frame: number | undefined;
  #last: number | undefined;
  /** Where the box would be if it could stand between two pixels. */
  #position = 0;
  #isLong = false;

  constructor(root: () => ParentNode) {
    this.#root = root;
  }

  /** There is more of it than there is room for; only then it has somewhere to go. */
  get isLong(): boolean {
    return this.#isLong;
  }

  /** Looks whether there is room for all of it; renders the host again where that has changed. */
  measure(host: {requestUpdate: () => void}): void {
    const {box, width} = this.#sizes();
    const isLong = box !== null && width > box.clientWidth;
    if (isLong === this.#isLong) return;
    this.#isLong = isLong;
    host.requestUpdate();
  }

  start(): void {
    this.#frame ??= requestAnimationFrame(this.#move);
  }

  stop(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#last = undefined;
  }

  /** Goes to the beginning of the next item, or of the one before. */
  step(step: 1 | -1): void {
    const {box, width, sign} = this.#sizes();
    if (!box || width === 0) return;
    const from = Math.abs(box.scrollLeft);
    const items = [...box.querySelectorAll<HTMLElement>('.flashes:not(.copy) > .flash')];
    const starts = items.map((item) => Math.abs(item.offsetLeft - (items[0]?.offsetLeft ?? 0)));
    const ahead = starts.find((start) => start > from + 2) ?? width;
    const behind = starts.findLast((start) => start < from - 2) ?? starts.at(-1) ?? 0;
    const to = step > 0 ? ahead : behind;
    box.scrollTo({left: sign * (to >= width ? 0 : to)});
  }

  /** `sign`: from right to left, browsers count the way with a minus. */
  #sizes(): {readonly box: HTMLElement | null; readonly width: number; readonly sign: 1 | -1} {
    const box = this.#root().querySelector<HTMLElement>('.line-box');
    const width = box?.querySelector<HTMLElement>('.flashes')?.offsetWidth ?? 0;
    return {box, width, sign: box && getComputedStyle(box).direction === 'rtl' ? -1 : 1};
  }

  readonly #move = (time: number): void => {
    const {box, width, sign} = this.#sizes();
    this.#frame = requestAnimationFrame(this.#move);
    const passed = Math.min(time - (this.#last ?? time), longestFrame);
    this.#last = time;
    if (!box || !this.#isLong) return;
    const there = Math.abs(box.scrollLeft);
    // Whoever moves it by hand moves it for good.
    if (Math.abs(there - this.#position) > 2) this.#position = there;
    this.#position += (passed / 1_000) * speed;
    if (this.#position >= width) this.#position -= width;
    box.scrollLeft = sign * this.#position;
  };
}
