import {html, nothing, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {KnownWidget, ToolContext} from '../context.js';
import type {Utterance} from '../reading/read-aloud.js';
import {devices, type Device, type Looking} from './preview.model.js';

export interface PreviewOptions {
  readonly looking: Looking;
  /** Whether it is known where the page of the preview is. */
  readonly canShow: boolean;
  /** Undefined where the frame cannot be looked into, and where nobody asked. */
  readonly utterances: readonly Utterance[] | undefined;
  readonly onLooking: (looking: Looking) => void;
  readonly onFrame: (element: Element | undefined) => void;
  readonly onStage: (element: Element | undefined) => void;
}

type SwitchName = 'isDark' | 'isRightToLeft' | 'isReading';
const switches: readonly (readonly [SwitchName, 'dark' | 'rtl' | 'reading'])[] = [
  ['isDark', 'dark'],
  ['isRightToLeft', 'rtl'],
  ['isReading', 'reading'],
];

const devicesView = (
  {looking, onLooking}: PreviewOptions,
  {locale: {t}}: ToolContext,
): TemplateResult => html`
  <div class="joined" role="group" aria-label=${t('device')}>
    ${(Object.keys(devices) as Device[]).map((device) => {
      const onClick = (): void => {
        onLooking({...looking, device});
      };
      return html`<button
        type="button"
        aria-pressed=${looking.device === device ? 'true' : 'false'}
        @click=${onClick}
      >
        ${t(`device_${device}`)} <span class="hint">${devices[device][0]}</span>
      </button>`;
    })}
  </div>
`;

const switchesView = (
  {looking, onLooking}: PreviewOptions,
  {locale: {t}}: ToolContext,
): TemplateResult => html`
  <div class="switches">
    ${switches.map(([name, key]) => {
      const onChange = (): void => {
        onLooking({...looking, [name]: !looking[name]});
      };
      return html`<label>
        <input type="checkbox" .checked=${looking[name]} @change=${onChange} />
        <span>${t(key)}${key === 'rtl' ? html` <span class="hint">${t('rtlHint')}</span>` : nothing}</span>
      </label>`;
    })}
  </div>
`;

const utteranceView = (utterance: Utterance, {locale: {t}}: ToolContext): TemplateResult => {
  const {role, name, level = 0, count = 0, states} = utterance;
  const said = t(`role_${role}`, {level, count});
  return html`<li class="said ${role}">
    <span class="name" dir="auto">${name}</span>
    ${said === '' ? nothing : html`<span class="kind">${[said, ...states.map((state) => t(`state_${state}`))].join(', ')}</span>`}
  </li>`;
};

const readingView = (utterances: readonly Utterance[] | undefined, context: ToolContext): TemplateResult => {
  const {t} = context.locale;
  if (!utterances) return html`<p class="hint">${t('readingUnable')}</p>`;
  if (utterances.length === 0) return html`<p class="hint">${t('readingEmpty')}</p>`;
  return html`
    <p class="hint">${t('readingNote')}</p>
    <ol class="reading" tabindex="0" aria-label=${t('reading')}>
      ${utterances.map((utterance) => utteranceView(utterance, context))}
    </ol>
  `;
};

/** The widget as a page would show it, and what can be tried with it. */
export const previewView = (options: PreviewOptions, context: ToolContext): TemplateResult => {
  const {looking, canShow, onFrame, onStage, utterances} = options;
  const {choice, locale} = context;
  const {t} = locale;
  if (!canShow) return html`<p class="fault">${t('previewUnable')}</p>`;
  const widget = t(`widget_${choice.widget as KnownWidget}`);
  return html`
    <div class="preview-bar">${devicesView(options, context)} ${switchesView(options, context)}</div>
    <div class="stage ${looking.device}" ${ref(onStage)}>
      <iframe title=${t('previewFrame', {widget})} ${ref(onFrame)}></iframe>
    </div>
    ${looking.isReading ? readingView(utterances, context) : nothing}
  `;
};
