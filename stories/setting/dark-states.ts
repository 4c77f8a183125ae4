import {html, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {addressOf, type FeedName} from '../feeds/network.js';
import {played} from './play.js';

interface Context {
  readonly globals: Readonly<Record<string, unknown>>;
}
interface Place {
  readonly src?: string;
}
type Widget<A extends Place> = (args: A, context: Context) => TemplateResult;

interface State {
  readonly feed: FeedName;
  /** What is read there; nothing while it loads. */
  readonly words?: string;
}

interface DarkStates<A> {
  readonly globals: {readonly theme: 'dark'};
  readonly render: (args: A, context: Context) => TemplateResult;
  readonly play: ReturnType<typeof played>;
}

const busy = (widget: Element): boolean => widget.shadowRoot?.querySelector('[aria-busy=true]') !== null;
const wordsOf = (widget: Element): string =>
  widget.shadowRoot?.querySelector('.frame')?.textContent.replace(/\s+/g, ' ') ?? '';

/**
 * The states of a widget one below the other on a dark page, where a colour that was chosen for white is seen soonest.
 * The files of the views have each of them on a page as it comes.
 */
export const darkStates = <A extends Place>(widget: Widget<A>, states: readonly State[]): DarkStates<A> => ({
  globals: {theme: 'dark'},
  render: (args: A, context: Context): TemplateResult =>
    html`${states.map(({feed}) => widget({...args, src: addressOf(feed)}, context))}`,
  play: played(async ({canvasElement}) => {
    const widgets = [...(canvasElement.querySelector('.room')?.children ?? [])];
    await expect(widgets).toHaveLength(states.length);
    for (const [index, {words}] of states.entries()) {
      const shown = widgets[index] as Element;
      if (words === undefined) await waitFor(() => expect(busy(shown)).toBe(true));
      else await waitFor(() => expect(wordsOf(shown)).toContain(words), {timeout: 5_000});
    }
  }),
});
