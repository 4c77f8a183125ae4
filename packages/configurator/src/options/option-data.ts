import type {AttributeData} from '@mitmach/cli/snippet';

/** On what an option depends: another must have one of these values, or be set at all where there are none. */
export interface Condition {
  readonly attribute: string;
  readonly values: readonly string[];
}

/** An attribute of a widget, as its custom elements manifest has it. */
export interface OptionData extends AttributeData {
  /** An English sentence. */
  readonly description: string;
  /** What counts where nothing is given. */
  readonly usual?: string;
  readonly appliesTo?: Condition;
}

/** A widget with its attributes. */
export interface WidgetData {
  /** `calendar`. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly OptionData[];
}
