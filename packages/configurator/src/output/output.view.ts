import {icon, type CopyState} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {places, type Place} from '../choice/choice.model.js';
import type {ToolContext} from '../context.js';
import {policyLines, piecesFor, type OutputContext, type Piece} from './output.model.js';

export interface OutputOptions {
  readonly output: OutputContext;
  /** Who publishes the feed; empty where nobody says. */
  readonly publisher: string;
  /** Addresses of the feed's pictures. */
  readonly images: readonly string[];
  readonly copyStateOf: (text: string) => CopyState;
  readonly onCopy: (text: string) => void;
}

/** The keys of a row of tabs (APG, Tabs with automatic activation). */
const nextPlace = (key: string, place: Place): Place | undefined => {
  const at = places.indexOf(place);
  const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[key];
  return to === undefined ? undefined : places.at(to % places.length);
};

const tabsView = ({choice, locale, onChoice}: ToolContext): TemplateResult => {
  const onKeydown = (event: KeyboardEvent): void => {
    const isRightToLeft = locale.direction === 'rtl';
    const key = isRightToLeft
      ? event.key.replace(/Left|Right/, (side) => (side === 'Left' ? 'Right' : 'Left'))
      : event.key;
    const place = nextPlace(key, choice.place);
    if (!place) return;
    event.preventDefault();
    onChoice({...choice, place});
    const tab = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-place='${place}']`);
    tab?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${locale.t('places')} @keydown=${onKeydown}>
    ${places.map((place) => {
      const isChosen = place === choice.place;
      const onClick = (): void => {
        onChoice({...choice, place});
      };
      return html`<button
        type="button"
        role="tab"
        id="tab-${place}"
        data-place=${place}
        aria-selected=${isChosen ? 'true' : 'false'}
        aria-controls="pieces"
        tabindex=${isChosen ? '0' : '-1'}
        @click=${onClick}
      >
        ${locale.t(`place_${place}`)}
      </button>`;
    })}
  </div>`;
};

/** A text to copy, and what came of copying it. */
const copyView = (
  {label, text}: {readonly label: string; readonly text: string},
  {copyStateOf, onCopy}: OutputOptions,
  {locale: {t}}: ToolContext,
): TemplateResult => {
  const state = copyStateOf(text);
  return html`<div class="copy">
    <button
      type="button"
      class="primary"
      aria-label=${t('copyPiece', {what: label})}
      @click=${(): void => {
        onCopy(text);
      }}
    >
      ${t('copy')}
    </button>
    <span role="status" class="hint">
      ${state === 'copied' ? t('copied') : state === 'by-hand' ? t('copyFailed') : nothing}
    </span>
  </div>`;
};

const pieceView = ({what, code}: Piece, options: OutputOptions, context: ToolContext): TemplateResult => {
  const label = context.locale.t(`piece_${what}`);
  return html`<div class="piece">
    <p class="what">${label}</p>
    <pre tabindex="0" role="group" aria-label=${label}><code>${code}</code></pre>
    ${copyView({label, text: code}, options, context)}
  </div>`;
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

const isOwnMachine = (address: string): boolean =>
  URL.canParse(address) && /^(localhost|127\.|\[::1\])/.test(new URL(address).hostname);

const privacyText = (
  {output: {feed, script}, publisher, images}: OutputOptions,
  {locale: {t}}: ToolContext,
): string => {
  const hosts = [...new Set([script, feed, ...images].map(hostOf))].join(', ');
  return t('privacyText', {publisher: publisher === '' ? t('publisherUnknown') : publisher, hosts});
};

/** What to copy, where to put it, what a policy must allow, and what to tell visitors. */
export const outputView = (options: OutputOptions, context: ToolContext): TemplateResult => {
  const {choice, locale} = context;
  const {t} = locale;
  const {output, images} = options;
  const policy = policyLines(choice, output, images).join('\n');
  const privacy = privacyText(options, context);
  return html`
    ${tabsView(context)}
    <div id="pieces" role="tabpanel" aria-labelledby="tab-${choice.place}">
      <p>${t(`steps_${choice.place}`)}</p>
      ${isOwnMachine(output.script) ? html`<p class="fault">${t('ownMachine')}</p>` : nothing}
      ${piecesFor(choice, output).map((piece) => pieceView(piece, options, context))}
      <details>
        <summary>${t('policy')} ${icon('more')}</summary>
        <p class="hint">${t('policyHint')}</p>
        <pre tabindex="0" role="group" aria-label=${t('policy')}><code>${policy}</code></pre>
        ${copyView({label: t('policy'), text: policy}, options, context)}
      </details>
      <details>
        <summary>${t('privacy')} ${icon('more')}</summary>
        <p>${privacy}</p>
        ${copyView({label: t('privacy'), text: privacy}, options, context)}
      </details>
    </div>
  `;
};
