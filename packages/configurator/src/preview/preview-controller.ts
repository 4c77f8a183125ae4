import type {SnippetOptions} from '@mitmach/cli/snippet';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {besideOf} from '../addresses.model.js';
import {FrameController} from './frame-controller.js';
import {devices, shownPage, type Looking} from './preview.model.js';
import type {PreviewOptions} from './preview.view.js';
import {StageController} from './stage-controller.js';

/** The preview: a page in a frame, on a stage of the width that is looked at. */
export class PreviewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #frame: FrameController;
  readonly #stage: StageController;
  #looking: Looking = {device: 'tablet', isDark: false, isRightToLeft: false, isReading: false};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#frame = new FrameController(host);
    this.#stage = new StageController(host);
    host.addController(this);
  }

  hostConnected(): void {
    if (innerWidth < devices.tablet[0]) this.#looking = {...this.#looking, device: 'phone'};
  }

  /**
   * Shows what a snippet brings into a page. Returns what the view needs for it.
   * @param script address of `mitmach.js`, beside which `frame.html` is; undefined where that is unknown
   */
  show(snippet: SnippetOptions, script: string | undefined): PreviewOptions {
    const frame = besideOf(script, 'frame.html');
    if (frame !== undefined) this.#frame.show(shownPage(snippet, this.#looking, frame));
    this.#stage.show(this.#looking.device);
    return {
      looking: this.#looking,
      canShow: frame !== undefined,
      utterances: this.#looking.isReading ? this.#frame.read() : undefined,
      onLooking: this.#onLooking,
      onFrame: this.#frame.take,
      onStage: this.#stage.take,
    };
  }

  readonly #onLooking = (looking: Looking): void => {
    this.#looking = looking;
    this.#host.requestUpdate();
  };
}
