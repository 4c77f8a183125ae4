import {icon, textView} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import type {ShownMedia} from './extras.model.js';
import type {BodyOptions} from './extras.view.js';

const playKeys = {video: 'playVideo', audio: 'playAudio', map: 'showMap'} as const;

const fileView = ({kind, href, title}: ShownMedia): TemplateResult =>
  kind === 'audio'
    ? html`<audio controls src=${href} aria-label=${title.text}></audio>`
    : html`<video controls playsinline src=${href} aria-label=${title.text}></video>`;

/**
 * Another server's page may run its own scripts in its own frame; it may not lead this page elsewhere. A page of this
 * very server stays a stranger, too, else it could take its sandbox away.
 */
const sandboxOf = (href: string): string =>
  new URL(href).origin === location.origin
    ? 'allow-scripts allow-popups'
    : 'allow-scripts allow-same-origin allow-popups';

const frameView = ({kind, href, title}: ShownMedia): TemplateResult =>
  html`<iframe
    class=${kind}
    src=${href}
    title=${title.text}
    lang=${title.lang ?? nothing}
    sandbox=${sandboxOf(href)}
    referrerpolicy="no-referrer"
    allow="fullscreen; picture-in-picture"
    tabindex="0"
  ></iframe>`;

/**
 * What another server has: at first its name only and a button that says which server that is. The frame is made when
 * somebody presses it, so that nobody is known there who does not want to.
 */
export const mediaView = (media: ShownMedia, options: BodyOptions): TemplateResult => {
  const {kind, title, href, server, isFile} = media;
  const {entry, locale, isPlaying, onPlay} = options;
  const {t} = locale;
  const onClick = (): void => {
    onPlay(!isPlaying);
  };
  const inside = isPlaying
    ? html`${isFile ? fileView(media) : frameView(media)}
        <button type="button" class="close-media" @click=${onClick}>
          ${icon('close')} ${t('closeMedia', {title: title.text})}
        </button>`
    : html`<button type="button" @click=${onClick}>
          ${t(playKeys[kind])}<span class="visually-hidden">: ${textView(title)}</span>
        </button>
        <p class="note">${t('mediaNote', {server})}</p>`;
  return html`<div class="media ${isPlaying ? 'playing' : ''}" part="media" data-media=${entry.milestone.id}>
    <p class="media-title">${textView(title)}</p>
    ${inside}
    <p class="media-link"><a href=${href}>${t('openAt', {server})}</a></p>
  </div>`;
};
