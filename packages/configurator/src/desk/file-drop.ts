import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface DropOptions {
  /** Whether files are held over the page at the moment. */
  readonly onDrag: (isDragging: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

const hasFiles = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page: a browser would leave the page for them else. */
export class FileDrop implements ReactiveController {
  readonly #options: DropOptions;
  /** How many elements files are held over: each tells when they come and go. */
  #depth = 0;

  constructor(host: ReactiveControllerHost, options: DropOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('dragenter', this.#onEnter);
    addEventListener('dragleave', this.#onLeave);
    addEventListener('dragover', this.#onOver);
    addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    removeEventListener('dragenter', this.#onEnter);
    removeEventListener('dragleave', this.#onLeave);
    removeEventListener('dragover', this.#onOver);
    removeEventListener('drop', this.#onDrop);
    this.#depth = 0;
  }

  readonly #onEnter = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    this.#depth += 1;
    if (this.#depth === 1) this.#options.onDrag(true);
  };

  readonly #onLeave = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth === 0) this.#options.onDrag(false);
  };

  readonly #onOver = (event: DragEvent): void => {
    if (hasFiles(event)) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#depth = 0;
    this.#options.onDrag(false);
    this.#options.onFiles([...(event.dataTransfer?.files ?? [])]);
  };
}
