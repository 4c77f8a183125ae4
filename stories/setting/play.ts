import {initialGlobals} from './toolbar.js';

/** What a play function of these stories gets. */
interface Scene {
  readonly canvasElement: HTMLElement;
  readonly step: (label: string, play: () => Promise<void>) => Promise<void> | void;
  /** What the toolbar is set to, and what the story sets itself. */
  readonly userGlobals?: Readonly<Record<string, unknown>>;
  readonly storyGlobals?: Readonly<Record<string, unknown>>;
}

const isAsItComes = ({userGlobals = {}, storyGlobals = {}}: Scene): boolean =>
  (['language', 'feed'] as const).every(
    (name) => Object.hasOwn(storyGlobals, name) || userGlobals[name] === initialGlobals[name],
  );

/**
 * Plays a story that is as it comes. Where somebody has chosen another language or feed in the toolbar, other words are
 * shown than the ones it waits for, and the story is theirs to look at.
 */
export const played =
  (play: (scene: Scene) => Promise<void>) =>
  async (scene: Scene): Promise<void> => {
    if (isAsItComes(scene)) await play(scene);
  };
