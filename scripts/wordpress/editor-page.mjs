/** @typedef {import('playwright-core').Page} Page */

/** The block editor, as somebody who writes a page meets it. */
export class EditorPage {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * @param {Page} page of somebody who is signed in @param {string} url of the site
   * @returns {Promise<EditorPage>} with an empty page
   */
  static async open(page, url) {
    await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
    await page.evaluate(() => {
      const {set} = globalThis.wp.data.dispatch('core/preferences');
      for (const scope of ['core/edit-post', 'core']) {
        set(scope, 'welcomeGuide', false);
        set(scope, 'fullscreenMode', false);
      }
    });
    return new EditorPage(page);
  }

  /** @returns {import('playwright-core').Page | import('playwright-core').FrameLocator} where the content is */
  async canvas() {
    const frame = this.page.locator('iframe[name="editor-canvas"]');
    return (await frame.count()) > 0 ? this.page.frameLocator('iframe[name="editor-canvas"]') : this.page;
  }

  /** @param {string} title */
  async setTitle(title) {
    await this.page.evaluate(
      (text) => globalThis.wp.data.dispatch('core/editor').editPost({title: text}),
      title,
    );
  }

  /** @param {string} word to search for @param {string} name of what to insert, by the inserter */
  async insert(word, name) {
    const toggle = this.page.locator(
      '.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle',
    );
    await toggle.first().click();
    await this.page.locator('.block-editor-inserter__search input').fill(word);
    await this.page.locator('[class*="editor-block-list-item-mitmach"]', {hasText: name}).click();
    await toggle.first().click();
    await this.openSidebar();
  }

  /** Shows the options of the block that is selected. */
  async openSidebar() {
    await this.page.evaluate(() =>
      globalThis.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'),
    );
    await this.page.locator('.mitmach-control').first().waitFor();
  }

  /** @param {string} label @returns {import('playwright-core').Locator} the control with that label, in the sidebar */
  control(label) {
    return this.page.locator('.mitmach-control').getByLabel(label, {exact: true});
  }

  /** @returns {Promise<{name: string, attributes: Record<string, unknown>}[]>} the blocks */
  blocks() {
    return this.page.evaluate(() =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({name, attributes}) => ({name, attributes: {...attributes}})),
    );
  }

  /** @param {string} html @returns {Promise<{name: string, attributes: Record<string, unknown>}[]>} what WordPress makes of it */
  blocksOf(html) {
    return this.page.evaluate(
      (HTML) => globalThis.wp.blocks.rawHandler({HTML}).map(({name, attributes}) => ({name, attributes})),
      html,
    );
  }

  /** @returns {Promise<string>} the address of the page, which everybody can see now */
  async publish() {
    await this.page.locator('.editor-post-publish-panel__toggle').click();
    await this.page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = this.page.locator('.post-publish-panel__postpublish-header a');
    await link.waitFor();
    return link.evaluate(({href}) => href);
  }
}
