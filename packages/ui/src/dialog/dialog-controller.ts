import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** A click on the backdrop has the dialog itself as its target, and lies outside of its box. */
const isOnBackdrop = ({target, currentTarget, clientX, clientY}: MouseEvent): boolean => {
  if (target !== currentTarget || !(target instanceof HTMLDialogElement)) return false;
  const {left, right, top, bottom} = target.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
};

/**
 * Keeps the `<dialog>` in its host's shadow root as open as the state says: the host renders `dialogView`, this opens
 * and closes it modally. Escape and a click beside it ask to close it. The browser keeps the focus inside and gives it back when it closes (HTML, "showModal").
 */
export class DialogController implements ReactiveController {
  readonly #host: Host;
  readonly #onClose: () => void;
  #opener: HTMLElement | undefined;

  /** @param onClose changes the state so that the host renders the dialog closed */
  constructor(host: Host, onClose: () => void) {
    this.#host = host;
    this.#onClose = onClose;
    host.addController(this);
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.detail');
    if (!dialog?.isConnected) return;
    const shouldBeOpen = dialog.hasAttribute('data-open');
    if (shouldBeOpen && !dialog.open) this.#open(dialog);
    else if (!shouldBeOpen && dialog.open) dialog.close();
  }

  #open(dialog: HTMLDialogElement): void {
    const root = dialog.getRootNode() as ShadowRoot | Document;
    this.#opener = root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
    dialog.addEventListener('close', this.#giveFocusBack, {once: true});
    dialog.addEventListener('cancel', this.#onCancel);
    dialog.addEventListener('click', this.#onClick);
    dialog.showModal();
    // The title rather than the button that closes: it says where one is.
    dialog.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#onClose();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (isOnBackdrop(event)) this.#onClose();
  };

  /** Where the opener was rendered anew meanwhile, the browser has nothing to give the focus back to. */
  readonly #giveFocusBack = (): void => {
    if (this.#opener?.isConnected) this.#opener.focus();
    this.#opener = undefined;
  };
}
