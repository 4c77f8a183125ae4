import {html, type TemplateResult} from 'lit';
import {isLink} from '../addresses.model.js';
import {heights, takesHeight} from '../choice/choice.model.js';
import type {KnownWidget, ToolContext} from '../context.js';
import {languages} from '../options/languages.js';
import {selectView, textFieldView} from './field.view.js';

const languageView = ({choice, locale, onChoice}: ToolContext): TemplateResult =>
  selectView({
    id: 'language',
    label: locale.t('language'),
    hint: locale.t('languageHint'),
    value: choice.lang,
    items: [
      {value: '', label: locale.t('languagePage')},
      ...languages.map(({tag, name}) => ({value: tag, label: name})),
    ],
    onValue: (lang) => {
      onChoice({...choice, lang});
    },
  });

const heightView = ({choice, locale: {t}, onChoice}: ToolContext): TemplateResult => {
  const [least, most] = heights;
  const isFine = choice.height === '' || takesHeight(choice.height);
  return textFieldView({
    id: 'height',
    label: t('height'),
    hint: t('heightHint'),
    fault: isFine ? undefined : t('numberFault', {least, most}),
    type: 'number',
    range: heights,
    value: choice.height,
    onValue: (height) => {
      onChoice({...choice, height});
    },
  });
};

/** Language, height and what those get who do not see the widget. */
export const pageView = (context: ToolContext): TemplateResult => {
  const {choice, locale, onChoice} = context;
  const {t} = locale;
  return html`
    ${languageView(context)} ${heightView(context)}
    ${textFieldView({
      id: 'link',
      label: t('link'),
      hint: t('linkHint'),
      fault:
        choice.link === '' || isLink(choice.link)
          ? undefined
          : t('addressFault', {example: 'https://www.example.org/'}),
      type: 'url',
      value: choice.link,
      onValue: (link) => {
        onChoice({...choice, link});
      },
    })}
    ${textFieldView({
      id: 'link-text',
      label: t('linkText'),
      value: choice.text,
      placeholder: t(`text_${choice.widget as KnownWidget}`),
      onValue: (text) => {
        onChoice({...choice, text});
      },
    })}
  `;
};
