import {attributeFaults, elementOf, widgetNames, type AttributeFault} from '../snippet/attributes.js';
import type {AttributeData} from '../snippet/elements.js';
import {givenAttributes} from '../snippet/given-attributes.js';
import {
  scriptBeside,
  snippetForms,
  writeSnippet,
  type SnippetForm,
  type SnippetOptions,
} from '../snippet/snippet.js';
import {pageForms, writePage, type PageForm} from '../snippet/oembed.js';
import type {TextKey, Words} from '../texts/words.js';
import {CommandError, exitCodes, type AddCommand} from './command.js';
import {addExamples, choice, wrongChoice} from './options.js';

interface SnippetFlags {
  readonly as: SnippetForm | PageForm;
  readonly page?: string;
  readonly script?: string;
  readonly link?: string;
  readonly text?: string;
}

type WidgetName = 'calendar' | 'finder' | 'timeline' | 'ticker';

const isWidget = (name: string): name is WidgetName => widgetNames.includes(name);

const widgetNamed = (name: string, words: Words): WidgetName => {
  const plain = name.toLowerCase().replace(/^mitmach-/, '');
  if (isWidget(plain)) return plain;
  throw wrongChoice({name: '<widget>', value: name}, widgetNames, words);
};

const takes = ({takes: kind, of}: AttributeData, {say}: Words): string => {
  if (kind === 'flag') return say('snippet.takesFlag');
  if (kind === 'isoDate') return say('snippet.takesDate');
  if (kind === 'duration') return say('snippet.takesDuration');
  const [least = '', most = ''] = of.map(String);
  return kind === 'wholeNumber' ? say('snippet.takesRange', {least, most}) : of.join(', ');
};

const sayFault = (fault: AttributeFault, widget: string, words: Words): string => {
  const {code, name, value, attribute, suggestion} = fault;
  const {say} = words;
  const meant =
    suggestion === undefined
      ? ''
      : ` ${say('typed.meant', {suggestion: code === 'unknown-attribute' ? `--${suggestion}` : suggestion})}`;
  if (code === 'unknown-attribute') return say('snippet.unknownAttribute', {widget, name}) + meant;
  const expected = attribute ? takes(attribute, words) : '';
  return say('snippet.wrongValue', {name, value, expected}) + meant;
};

/** @throws CommandError that names everything that is wrong at once */
const checkAttributes = (
  widget: WidgetName,
  parameters: readonly string[],
  words: Words,
): Record<string, string> => {
  const {attributes, strays} = givenAttributes(parameters);
  const element = elementOf(`mitmach-${widget}`);
  const faults = element ? attributeFaults(element, attributes) : [];
  const complaints = [
    ...strays.map((word) => words.say('snippet.stray', {word})),
    ...faults.map((fault) => sayFault(fault, widget, words)),
    ...(attributes['src'] || attributes['config'] ? [] : [words.say('snippet.noSource')]),
  ];
  if (complaints.length > 0) throw new CommandError(complaints.join('\n'));
  return {...attributes};
};

/** Without a link of their own, visitors who do not see the widget get to the site that the feed is on. */
const siteOf = (feed: string): string => (URL.canParse(feed) ? `${new URL(feed).origin}/` : './');

const optionsFor = (
  widget: WidgetName,
  attributes: Record<string, string>,
  {flags: {script, link, text}, words: {say, language}}: {flags: SnippetFlags; words: Words},
): SnippetOptions => {
  const feed = attributes['src'] ?? attributes['config'] ?? '';
  return {
    widget,
    attributes,
    script: script ?? scriptBeside(feed),
    link: link ?? siteOf(feed),
    text: text ?? say(`snippet.${widget}`),
    lang: language,
    title: say(`snippet.${widget}Title` satisfies TextKey),
  };
};

const write = (flags: SnippetFlags, options: SnippetOptions, {say}: Words): string => {
  const {as, page = ''} = flags;
  if (as !== 'page' && as !== 'oembed') return writeSnippet(as, options);
  if (!/^https?:/.test(page) || !URL.canParse(page)) {
    throw new CommandError(say('snippet.noPage', {form: as}));
  }
  return writePage(as, {...options, page});
};

/** `mitmach snippet` */
export const addSnippet: AddCommand = ({program, words, run}) => {
  const {say} = words;
  const command = program
    .command('snippet')
    .summary(say('snippet.summary'))
    .description(`${say('snippet.summary')}. ${say('snippet.attributes')}`)
    .argument('<widget>', say('snippet.widget'))
    .option('--as <form>', say('snippet.as'), choice('--as', [...snippetForms, ...pageForms], words), 'html')
    .option('--script <address>', say('snippet.script'))
    .option('--page <address>', say('snippet.page'))
    .option('--link <address>', say('snippet.link'))
    .option('--text <text>', say('snippet.text'))
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (name: string, flags: SnippetFlags) =>
      run(({shell}) => {
        const widget = widgetNamed(name, words);
        const attributes = checkAttributes(widget, command.args.slice(1), words);
        const options = optionsFor(widget, attributes, {flags, words});
        shell.out.write(`${write(flags, options, words)}\n`);
        return exitCodes.good;
      }),
    );
  addExamples(command, 'snippet.examples', words);
};
