import {expect} from 'storybook/test';

/** The widgets of a story are on stages of these colours, and a preset is in force on each. */
export const areDressed = async (
  canvas: HTMLElement,
  tag: string,
  themes: readonly string[],
): Promise<void> => {
  const widgets = [...canvas.querySelectorAll(tag)];
  const found = widgets.map((widget) => widget.closest<HTMLElement>('.stage')?.dataset['theme']);
  await expect(found).toEqual(themes);
  for (const widget of widgets) {
    await expect(getComputedStyle(widget).getPropertyValue('--mitmach-accent')).not.toBe('');
  }
};
