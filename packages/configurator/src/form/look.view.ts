import {numberFormat} from '@mitmach/logic';
import {keepTyping} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {withLook} from '../choice/choice.model.js';
import type {ToolContext} from '../context.js';
import {accentOn, coloursIn, contrastOf, enough, hexOf, type Paper} from '../look/colours.model.js';
import {presets, takesLook, type LookName, type Preset} from '../look/look.model.js';
import {swatch} from '../look/swatch.js';
import {describedBy, radiosView, sentencesView, textFieldView} from './field.view.js';

/** What was pasted to find colours in; it is kept nowhere else. */
export interface PastedColours {
  readonly text: string;
  readonly onText: (text: string) => void;
}

const ratioOf = (contrast: number, {locale}: ToolContext): string =>
  numberFormat(locale.tag, {maximumFractionDigits: 1, numberingSystem: 'latn'}).format(
    Math.floor(contrast * 10) / 10,
  );

/** How the accent is shown on paper of a kind, and how well it can be read. */
const guardView = (paper: Paper, accent: string, context: ToolContext): TemplateResult | typeof nothing => {
  const shown = accentOn(accent, paper);
  const {t} = context.locale;
  if (!shown) return nothing;
  return html`<li class=${paper}>
    <span class="sample" ${swatch({color: shown.hex})}>Aa</span>
    <span>
      ${t(paper === 'light' ? 'onLight' : 'onDark')}:
      ${t('contrast', {ratio: ratioOf(shown.contrast, context)})}
      <span class="hint">(${t(shown.isAdapted ? 'adapted' : 'kept')})</span>
    </span>
  </li>`;
};

const faultOf = (value: string, {locale}: ToolContext): string | undefined =>
  value !== '' && hexOf(value) === undefined ? locale.t('notAColour') : undefined;

/** What the palette begins with where nothing is chosen. */
const usualColours = {accent: '#0b5fae', text: '#1b2430', background: '#ffffff'} as const;

const colourView = (name: keyof typeof usualColours, hint: string, context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  const value = choice.look[name] ?? '';
  const id = `look-${name}`;
  const field = {id, label: locale.t(`look_${name}`), hint, fault: faultOf(value, context)};
  const onChange = (event: Event): void => {
    onChoice(withLook(choice, name, (event.currentTarget as HTMLInputElement).value.trim()));
  };
  return html`<div class="field colour">
    <label for=${id}>${field.label}</label>
    <div class="with-button">
      <input
        id=${id}
        type="text"
        .value=${value}
        placeholder=${usualColours[name]}
        aria-describedby=${describedBy(field)}
        aria-invalid=${field.fault === undefined ? nothing : 'true'}
        autocomplete="off"
        spellcheck="false"
        @change=${onChange}
        @keydown=${keepTyping}
      />
      <input
        type="color"
        aria-label=${locale.t('pick', {name: field.label})}
        .value=${hexOf(value) ?? usualColours[name]}
        @change=${onChange}
      />
    </div>
    ${sentencesView(field)}
  </div>`;
};

const accentView = (context: ToolContext): TemplateResult => {
  const accent = context.choice.look.accent ?? '';
  return html`
    ${colourView('accent', context.locale.t('accentHint'), context)}
    ${
      hexOf(accent) === undefined
        ? nothing
        : html`<ul class="guards">
            ${guardView('light', accent, context)} ${guardView('dark', accent, context)}
          </ul>`
    }
  `;
};

/** Text and background belong together. */
const pairView = (context: ToolContext): TemplateResult => {
  const {text = '', background = ''} = context.choice.look;
  const contrast = contrastOf(text, background) ?? 21;
  const {t} = context.locale;
  return html`
    ${colourView('text', t('colourHint'), context)} ${colourView('background', t('colourHint'), context)}
    ${
      contrast < enough
        ? html`<p class="fault" role="status">${t('tooPale', {ratio: ratioOf(contrast, context)})}</p>`
        : nothing
    }
  `;
};

const usableAs = Object.keys(usualColours) as (keyof typeof usualColours)[];

const foundView = (hex: string, name: string, context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  return html`<li>
    <span class="sample block" ${swatch({background: hex})}></span>
    <span><code>${hex}</code> <span class="hint">${name}</span></span>
    <span class="joined" role="group" aria-label=${locale.t('useAs', {colour: hex})}>
      ${usableAs.map((use) => {
        const isUsed = hexOf(choice.look[use] ?? '') === hex;
        const onClick = (): void => {
          onChoice(withLook(choice, use, isUsed ? '' : hex));
        };
        return html`<button type="button" aria-pressed=${isUsed ? 'true' : 'false'} @click=${onClick}>
          ${locale.t(`look_${use}`)}
        </button>`;
      })}
    </span>
  </li>`;
};

const pasteView = ({text, onText}: PastedColours, context: ToolContext): TemplateResult => {
  const {t} = context.locale;
  const found = coloursIn(text);
  const onInput = (event: Event): void => {
    onText((event.currentTarget as HTMLTextAreaElement).value);
  };
  return html`<div class="field">
    <label for="paste">${t('paste')}</label>
    <textarea
      id="paste"
      rows="3"
      .value=${text}
      placeholder=":root { --brand: #8a1c5c; }"
      aria-describedby="paste-hint"
      spellcheck="false"
      @input=${onInput}
      @keydown=${keepTyping}
    ></textarea>
    <p class="hint" id="paste-hint">${t('pasteHint')}</p>
    <p class="hint" role="status">
      ${text.trim() === '' ? nothing : found.length === 0 ? t('noColours') : t('foundColours', {count: found.length})}
    </p>
    ${
      found.length === 0
        ? nothing
        : html`<ul class="found">
            ${found.map(({hex, name}) => foundView(hex, name, context))}
          </ul>`
    }
  </div>`;
};

const stepsView = (
  name: 'radius' | 'space',
  values: readonly string[],
  context: ToolContext,
): TemplateResult => {
  const {choice, locale, onChoice} = context;
  return radiosView({
    id: `look-${name}`,
    label: locale.t(`look_${name}`),
    value: choice.look[name] ?? '',
    items: values.map((value) => ({
      value,
      label: locale.t(`${name}_${value}` as 'radius_' | 'radius_0' | 'radius_12px' | 'space_' | 'space_3px'),
    })),
    onValue: (value) => {
      onChoice(withLook(choice, name satisfies LookName, value));
    },
  });
};

const presetView = (context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  return radiosView({
    id: 'preset',
    label: locale.t('preset'),
    hint: locale.t(`presetHint_${choice.preset}`),
    value: choice.preset,
    items: ['' as const, ...presets].map((value) => ({value, label: locale.t(`preset_${value}`)})),
    onValue: (value) => {
      onChoice({...choice, preset: value as Preset | ''});
    },
  });
};

/** Colours and shape, each with what it means for those who read. */
export const lookView = (pasted: PastedColours, context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  const {font = ''} = choice.look;
  return html`
    ${presetView(context)} ${accentView(context)} ${pasteView(pasted, context)} ${pairView(context)}
    ${textFieldView({
      id: 'look-font',
      label: locale.t('look_font'),
      hint: locale.t('fontHint'),
      fault: takesLook('font', font) || font === '' ? undefined : locale.t('notAFont'),
      value: font,
      onValue: (value) => {
        onChoice(withLook(choice, 'font', value));
      },
    })}
    ${stepsView('radius', ['0', '', '12px'], context)} ${stepsView('space', ['', '3px'], context)}
  `;
};
