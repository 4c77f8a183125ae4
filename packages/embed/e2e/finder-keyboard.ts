import type {FinderPage} from './finder-page.js';

/** Somebody who has no mouse, and counts how often they press a key. */
export class Keyboard {
  presses = 0;
  readonly #finder: FinderPage;

  constructor(finder: FinderPage) {
    this.#finder = finder;
  }

  /** Nobody presses the next key before what the last one did is painted. */
  async press(key: string): Promise<void> {
    this.presses += 1;
    const {page} = this.#finder;
    await page.keyboard.press(key);
    await page.evaluate(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
    );
  }

  /** Goes on until something has the focus whose name begins so; gives up where nothing more comes. */
  async tabTo(name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < 80; steps += 1) {
      await this.press(key);
      const focused = await this.#finder.focused();
      if (focused.startsWith(name)) return;
      passed.push(focused);
    }
    throw new Error(`${key} never comes to "${name}", but to: ${passed.join(' | ')}`);
  }

  /** Goes to something and presses Enter. */
  async enter(name: string): Promise<void> {
    await this.tabTo(name);
    await this.press('Enter');
  }

  /** Goes to a box and ticks it. */
  async tick(name: string): Promise<void> {
    await this.tabTo(name);
    await this.press('Space');
  }

  /** Writes into the field that has the focus. */
  async type(text: string): Promise<void> {
    this.presses += text.length;
    await this.#finder.page.keyboard.type(text);
  }

  /** Passes over the filters by the button in front of them. */
  async skipToResults(name: string): Promise<void> {
    await this.tabTo(name, 'Shift+Tab');
    await this.press('Enter');
  }

  /** Opens the first result and goes to a way to reach somebody; gives where that leads. */
  async openFirst(contact: string): Promise<string> {
    const [title = ''] = await this.#finder.titles();
    await this.enter(title);
    await this.#finder.dialog.locator('.contact').waitFor();
    await this.tabTo(contact);
    return this.#finder.focusedLink();
  }
}
