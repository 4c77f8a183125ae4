import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {kindKeys, shownKinds, type DeskContext} from './context.js';
import {incompleteCount, type PendingTable} from './intake.js';
import {absentFields, targetsFor, translatedTargets, type Mapping} from './mapping.model.js';
import {fieldLabel, wholeLabel} from './reader.js';
import {countCorrected} from './reread.model.js';

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly onChoose: (value: string) => void;
}

const choiceView = ({id, label, value, options, onChoose}: Choice): TemplateResult => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        onChoose(valueOf(event));
      }}
    >
      ${options.map(
        (option) =>
          html`<option value=${option.value} .selected=${live(option.value === value)}>
            ${option.label}
          </option>`,
      )}
    </select>
  </div>
`;

const optionView = (value: string, chosen: string, {locale}: DeskContext): TemplateResult =>
  html`<option value=${value} .selected=${live(value === chosen)}>${wholeLabel(value, locale)}</option>`;

const fieldSelect = (
  {name, mapping}: {readonly name: string; readonly mapping: Mapping},
  context: DeskContext,
): TemplateResult => {
  const {
    locale: {t},
    actions,
  } = context;
  const target = mapping.targets[name] ?? '';
  const known = targetsFor(mapping.kind);
  const others = translatedTargets(mapping.kind);
  const isOdd = target !== '' && !known.includes(target) && !others.includes(target);
  const onChange = (event: Event): void => {
    void actions.remap({targets: {...mapping.targets, [name]: valueOf(event)}});
  };
  return html`
    <select aria-label="${t('mapField')}: ${name}" @change=${onChange}>
      <option value="" .selected=${live(target === '')}>${t('mapNothing')}</option>
      ${isOdd ? optionView(target, target, context) : nothing}
      ${known.map((value) => optionView(value, target, context))}
      <optgroup label=${t('mapTranslated')}>
        ${others.map((value) => optionView(value, target, context))}
      </optgroup>
    </select>
  `;
};

const columnsView = ({look, mapping}: PendingTable, context: DeskContext): TemplateResult => {
  const {t} = context.locale;
  const rowView = (name: string, index: number): TemplateResult => html`
    <tr>
      <th scope="row">${name}</th>
      <td class="samples">
        ${look.samples.flatMap((row) => (row[index] ? html`<span>${row[index]}</span>` : []))}
      </td>
      <td>${fieldSelect({name, mapping}, context)}</td>
    </tr>
  `;
  return html`
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">${t('mapColumn')}</th>
          <th scope="col">${t('mapSamples')}</th>
          <th scope="col">${t('mapField')}</th>
        </tr>
      </thead>
      <tbody>
        ${look.names.map(rowView)}
      </tbody>
    </table>
  `;
};

const dayFields = new Set(['start', 'published', 'date']);

/** What no column says and the feed requires, once for all rows. */
const absentView = ({mapping}: PendingTable, {locale, actions}: DeskContext): TemplateResult[] =>
  absentFields(mapping).map((field) => {
    const id = `map-all-${field}`;
    const onChange = (event: Event): void => {
      void actions.remap({defaults: {...mapping.defaults, [field]: valueOf(event)}});
    };
    return html`
      <div class="field">
        <label for=${id}>${locale.t('mapForAll', {field: fieldLabel(field, locale)})}</label>
        <input
          id=${id}
          type=${dayFields.has(field) ? 'date' : 'text'}
          .value=${mapping.defaults?.[field] ?? ''}
          @change=${onChange}
        />
      </div>
    `;
  });

const questionsView = (table: PendingTable, context: DeskContext): TemplateResult => {
  const {mapping, look, isDateOpen} = table;
  const {
    locale: {t},
    actions,
  } = context;
  const kind = choiceView({
    id: 'map-kind',
    label: t('mapKind'),
    value: mapping.kind,
    options: shownKinds.map((value) => ({value, label: t(kindKeys[value])})),
    onChoose: (value) => void actions.remap({kind: value as keyof typeof kindKeys}),
  });
  const sheet = choiceView({
    id: 'map-sheet',
    label: t('mapSheet'),
    value: mapping.sheet ?? look.sheets[0] ?? '',
    options: look.sheets.map((value) => ({value, label: value})),
    onChoose: (value) => void actions.remap({sheet: value}),
  });
  const dates = choiceView({
    id: 'map-dates',
    label: t('mapDates'),
    value: mapping.dateOrder ?? 'day-first',
    options: [
      {value: 'day-first', label: t('mapDayFirst')},
      {value: 'month-first', label: t('mapMonthFirst')},
    ],
    onChoose: (value) => void actions.remap({dateOrder: value as 'day-first' | 'month-first'}),
  });
  return html`
    <div class="questions">
      ${kind} ${look.sheets.length > 1 ? sheet : nothing} ${isDateOpen ? dates : nothing}
      ${absentView(table, context)}
    </div>
  `;
};

/** What the rows would become now, or what is missing so that they become anything. */
const resultView = ({incoming}: PendingTable, {locale}: DeskContext): TemplateResult => {
  const {t} = locale;
  const absent = incoming.notes.filter(({code, field}) => code === 'unreadable' && field !== undefined);
  if (incoming.items.length === 0 && absent.length > 0) {
    const fields = absent.map(({field = ''}) => fieldLabel(field, locale)).join(', ');
    return html`<p class="result error">${t('mapMissing', {fields})}</p>`;
  }
  const lost = incompleteCount(incoming);
  return html`<p class="result">
    ${t('mapCount', {count: incoming.items.length})}${lost === 0 ? nothing : html`, ${t('mapLost', {count: lost})}`}
  </p>`;
};

/** What becomes of the entries that the same table gave before. */
const againView = (
  {data, mapping, before}: PendingTable,
  {locale: {t}, desk}: DeskContext,
): TemplateResult | typeof nothing => {
  if (!before) return nothing;
  const count = desk.document ? countCorrected(desk.document, data.name) : 0;
  const isKept = before.kind === mapping.kind && before.sheet === mapping.sheet;
  return html`
    <div class="again">
      <p>${t('mapAgain')}</p>
      ${count === 0 ? nothing : html`<p>${t(isKept ? 'mapAgainKept' : 'mapAgainLost', {count})}</p>`}
    </div>
  `;
};

/** Asks what the columns of a table are. */
export const mappingView = (table: PendingTable, context: DeskContext): TemplateResult => {
  const {
    locale: {t},
    actions,
  } = context;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void actions.takeTable();
  };
  return html`
    <form class="mapping" @submit=${onSubmit}>
      <h2 tabindex="-1">${t('mapTitle', {source: table.data.name})}</h2>
      <p class="hint">${t('mapHint')}</p>
      ${againView(table, context)} ${questionsView(table, context)} ${columnsView(table, context)}
      ${resultView(table, context)}
      <p class="buttons">
        <button type="submit" class="primary" ?disabled=${table.incoming.items.length === 0}>
          ${t(table.before ? 'mapTakeAgain' : 'mapTake')}
        </button>
        <button
          type="button"
          @click=${() => {
            actions.skipTable();
          }}
        >
          ${t(table.before ? 'cancel' : 'mapSkip')}
        </button>
      </p>
    </form>
  `;
};
