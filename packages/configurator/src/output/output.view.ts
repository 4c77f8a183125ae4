import {icon, type CopyState} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {hostOf, isOwnMachine} from '../addresses.model.js';
import {places, type Place} from '../choice/choice.model.js';
import type {ToolContext} from '../context.js';
import {isBundled, piecesFor, policyLines, type OutputContext, type Piece} from './output.model.js';

export interface OutputOptions {
  readonly output: OutputContext;
  /** Where the page of the tool has `mitmach.js` from; undefined where it gives an address that is none. */
  readonly ownScript: string | undefined;
  /** Address of the page with what is chosen. */
  readonly address: string;
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

const publisherIn = ({values, locale}: ToolContext): string => {
  const {publisher, language = ''} = values?.feed.envelope ?? {};
  return publisher ? locale.show(publisher.name, language).text : locale.t('publisherUnknown');
};

const privacyText = ({feed, script}: OutputContext, context: ToolContext): string => {
  const images = context.values?.images() ?? [];
  const hosts = [...new Set([script, feed, ...images].map(hostOf))].join(', ');
  return context.locale.t('privacyText', {publisher: publisherIn(context), hosts});
};

/** What is to be known of the addresses in a snippet, above all of the script that it loads. */
const addressesView = (
  {output: {script, feed}, ownScript}: OutputOptions,
  {choice, locale: {t}}: ToolContext,
): TemplateResult | typeof nothing => {
  if (isBundled(choice.place)) {
    return isOwnMachine(feed) ? html`<p class="fault">${t('ownFeed')}</p>` : nothing;
  }
  const isChosen = script === choice.script;
  if (ownScript === undefined && !isChosen) return html`<p class="fault">${t('scriptUnknown')}</p>`;
  if (isOwnMachine(script)) return html`<p class="fault">${t('ownMachine')}</p>`;
  const isForeign = isChosen && ownScript !== undefined && hostOf(script) !== hostOf(ownScript);
  return isForeign ? html`<p class="hint">${t('foreignScript', {host: hostOf(script)})}</p>` : nothing;
};

/** Which part of a look a shortcode leaves behind. */
const shortcodeView = ({choice, locale: {t}}: ToolContext): TemplateResult | typeof nothing => {
  const {place, preset, look, height} = choice;
  const isWhole = preset === '' && height === '' && Object.keys(look).every((name) => name === 'accent');
  return place !== 'wordpress' || isWhole ? nothing : html`<p class="hint">${t('shortcodeLook')}</p>`;
};

/** The way to send what is chosen to somebody. */
const sendView = (
  {address, copyStateOf, onCopy}: OutputOptions,
  {locale: {t}}: ToolContext,
): TemplateResult => {
  const state = copyStateOf(address);
  const onClick = (): void => {
    onCopy(address);
  };
  return html`<p class="copy">
    <button type="button" @click=${onClick}>${t('share')}</button>
    <span role="status" class="hint">
      ${state === 'copied' ? t('shareCopied') : state === 'by-hand' ? address : nothing}
    </span>
  </p>`;
};

/** What to copy, where to put it, what a policy must allow, and what to tell visitors. */
export const outputView = (options: OutputOptions, context: ToolContext): TemplateResult => {
  const {choice, locale} = context;
  const {t} = locale;
  const {output} = options;
  const policy = policyLines(choice, output, context.values?.images() ?? []).join('\n');
  const privacy = privacyText(output, context);
  return html`
    ${tabsView(context)}
    <div id="pieces" role="tabpanel" aria-labelledby="tab-${choice.place}">
      <p>${t(`steps_${choice.place}`)}</p>
      ${addressesView(options, context)} ${shortcodeView(context)}
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
    ${sendView(options, context)}
  `;
};
