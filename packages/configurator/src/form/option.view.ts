import type {nothing, TemplateResult} from 'lit';
import {withOption} from '../choice/choice.model.js';
import type {ToolContext} from '../context.js';
import {isListed} from '../feed/feed-values.model.js';
import type {OptionData} from '../options/option-data.js';
import {optionNamed, takesValue, unmetCondition, wordsIn} from '../options/options.model.js';
import {valueWords, wordsFor, type OptionWords} from '../options/option-words.js';
import {
  checksView,
  flagView,
  selectView,
  textFieldView,
  type ChoiceItem,
  type FieldOptions,
} from './field.view.js';
import {listedView, type ValueSearch} from './listed.view.js';

/** An option as it is asked for. */
interface Asked {
  readonly context: ToolContext;
  readonly option: OptionData;
  readonly words: OptionWords;
  readonly field: FieldOptions;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

const labelOf = (name: string, {choice: {widget}, locale}: ToolContext): OptionWords =>
  wordsFor({widget, name, description: optionNamed(widget, name)?.description ?? ''}, locale.language);

/** Why an option does nothing as things are, in words; undefined where it counts. */
const reasonAgainst = (option: OptionData, context: ToolContext): string | undefined => {
  const {choice, locale} = context;
  const unmet = unmetCondition(choice.widget, option, choice.options);
  if (!unmet) return undefined;
  const words = labelOf(unmet.attribute, context);
  if (unmet.values.length === 0) return locale.t('onlySet', {option: words.label});
  const values = unmet.values.map((value) => valueWords(words, value)).join(` ${locale.t('or')} `);
  return locale.t('only', {option: words.label, values});
};

const itemsOf = ({option, words: said, context: {locale}}: Asked): readonly ChoiceItem[] => {
  const usual = option.usual === undefined ? '' : valueWords(said, option.usual);
  return [
    {value: '', label: usual === '' ? locale.t('usual') : locale.t('usually', {value: usual})},
    ...option.of.map((value) => ({value: String(value), label: valueWords(said, String(value))})),
  ];
};

const choiceView = (asked: Asked): TemplateResult =>
  selectView({...asked.field, value: asked.value ?? '', items: itemsOf(asked), onValue: asked.onValue});

const choicesView = ({field, option, words: said, value, onValue}: Asked): TemplateResult =>
  checksView({
    ...field,
    values: wordsIn(value),
    items: option.of.map((each) => ({value: String(each), label: valueWords(said, String(each))})),
    onValues: (values) => {
      // The last of "none" and the others is meant.
      const last = values.at(-1);
      const meant = last === 'none' ? [last] : values.filter((each) => each !== 'none');
      onValue(meant.length === 0 ? undefined : meant.join(' '));
    },
  });

/** Names to choose from: those of the widget's filters for `locked`; of others nobody knows which there are. */
const idsView = (asked: Asked): TemplateResult => {
  if (asked.option.name !== 'locked') return lineView('text')(asked);
  const of = optionNamed(asked.context.choice.widget, 'filters')?.of.filter((name) => name !== 'none') ?? [];
  return choicesView({...asked, option: {...asked.option, of}});
};

/** The longest list of numbers that is a list to choose from. */
const fewNumbers = 8;

const numberView = (asked: Asked): TemplateResult => {
  const [least = 0, most = 0] = asked.option.of.map(Number);
  const {option} = asked;
  if (most - least < fewNumbers) {
    const of = Array.from({length: most - least + 1}, (_, step) => String(least + step));
    return choiceView({...asked, option: {...option, of}});
  }
  return textFieldView({
    ...asked.field,
    type: 'number',
    range: [least, most],
    value: asked.value ?? '',
    placeholder: option.usual,
    onValue: asked.onValue,
  });
};

const lineView =
  (type: 'text' | 'date') =>
  ({field, value, option, onValue}: Asked): TemplateResult =>
    textFieldView({...field, type, value: value ?? '', placeholder: option.usual, onValue});

const views: Readonly<Record<OptionData['takes'], (asked: Asked) => TemplateResult>> = {
  text: lineView('text'),
  duration: lineView('text'),
  isoDate: lineView('date'),
  choice: choiceView,
  choices: choicesView,
  wholeNumber: numberView,
  ids: idsView,
  flag: ({field, value, onValue}) =>
    flagView({
      ...field,
      isSet: value !== undefined,
      onSet: (isSet) => {
        onValue(isSet ? '' : undefined);
      },
    }),
};

/** What is wrong with the value of an option, in words; undefined where the widget takes it. */
const faultOf = ({name, takes, of}: OptionData, {choice, locale}: ToolContext): string | undefined => {
  const value = choice.options[name];
  if (value === undefined || takesValue(choice.widget, name, value)) return undefined;
  if (takes === 'duration') return locale.t('durationFault');
  if (takes !== 'wholeNumber') return locale.t('valueFault');
  const [least = 0, most = 0] = of;
  return locale.t('numberFault', {least, most});
};

/** The control that suits what an option takes; switched off, with the reason, where it would do nothing. */
export const optionView = (
  option: OptionData,
  context: ToolContext,
  search: ValueSearch,
): TemplateResult | typeof nothing => {
  const {choice, onChoice} = context;
  const {name} = option;
  const said = labelOf(name, context);
  const asked: Asked = {
    context,
    option,
    words: said,
    field: {
      id: `option-${name}`,
      label: said.label,
      hint: said.hint,
      reason: reasonAgainst(option, context),
      fault: faultOf(option, context),
    },
    value: choice.options[name],
    onValue: (value) => {
      onChoice(withOption(choice, name, value));
    },
  };
  if (isListed(name)) return listedView({name, words: said, context, search});
  return views[option.takes](asked);
};
