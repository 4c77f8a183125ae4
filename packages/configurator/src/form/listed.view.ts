import {facetGroupView, type FacetGroup} from '@mitmach/ui';
import {html, nothing, type TemplateResult} from 'lit';
import {withOption} from '../choice/choice.model.js';
import type {ToolContext} from '../context.js';
import type {FeedValues} from '../feed/feed-values.model.js';
import {wordsIn} from '../options/options.model.js';
import type {OptionWords} from '../options/option-words.js';

/** What is searched for in long lists of values, and which lists are open. */
export interface ValueSearch {
  readonly textIn: (name: string) => string;
  readonly onText: (name: string, text: string) => void;
  readonly isOpen: (name: string) => boolean;
  readonly onToggle: (name: string, isOpen: boolean) => void;
}

interface Listed {
  readonly name: Parameters<FeedValues['values']>[1];
  readonly words: OptionWords;
  readonly context: ToolContext;
  readonly search: ValueSearch;
}

const groupOf = ({name, words, context}: Listed): FacetGroup => {
  const {choice, locale, values} = context;
  const chosen = wordsIn(choice.options[name]);
  const feedLanguage = values?.feed.envelope.language ?? locale.language;
  const found = values?.values(choice.widget, name, choice.options) ?? [];
  // What the feed does not know stays to be taken away.
  const unknown = chosen.filter((id) => !found.some((value) => value.id === id));
  return {
    id: name,
    label: words.label,
    canExclude: false,
    note: words.hint,
    options: [
      ...found.map(({id, label, count}) => ({
        id,
        label: locale.show(label, feedLanguage).text,
        count,
        state: chosen.includes(id) ? ('include' as const) : ('off' as const),
      })),
      ...unknown.map((id) => ({id, label: id, count: 0, state: 'include' as const})),
    ],
  };
};

/** Whether there is something to choose from, now or with fewer filters, or to take away. */
const hasValues = ({name, context: {choice, values}}: Listed): boolean =>
  choice.options[name] !== undefined || (values?.values(choice.widget, name, {}).length ?? 0) > 0;

/** Values of the feed to choose from, with how many items each would leave; nothing where the feed has none. */
export const listedView = (listed: Listed): TemplateResult | typeof nothing => {
  const {name, context, search} = listed;
  const {choice, locale, onChoice} = context;
  const chosen = wordsIn(choice.options[name]);
  if (!hasValues(listed)) return nothing;
  const set = (values: readonly string[]): void => {
    onChoice(withOption(choice, name, values.join(' ')));
  };
  return html`<div class="field listed">
    ${facetGroupView(groupOf(listed), {
      locale,
      searchIn: search.textIn,
      onSearch: search.onText,
      isOpen: search.isOpen,
      onToggle: search.onToggle,
      onChange: (_, id, state) => {
        set([...chosen.filter((each) => each !== id), ...(state === 'include' ? [id] : [])]);
      },
      onReset: () => {
        set([]);
      },
    })}
  </div>`;
};
