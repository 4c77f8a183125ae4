import {confirm, intro, isCancel, multiselect, text} from '@clack/prompts';
import type {Words} from '../texts/words.js';
import type {NamedSource, ProjectPlan} from './project.js';

/** Thrown when somebody presses Ctrl-C at a question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

const answered = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
};

interface Question {
  readonly message: string;
  readonly initialValue?: string;
  /** What is wrong with an answer, in words. */
  readonly validate?: (answer: string) => string | undefined;
}

const askText = async ({message, initialValue = '', validate}: Question): Promise<string> =>
  answered(
    await text({message, initialValue, validate: (answer) => validate?.((answer ?? '').trim())}),
  ).trim();

const languageNames: readonly (readonly [tag: string, name: string])[] = [
  ['de', 'Deutsch'],
  ['en', 'English'],
  ['da', 'Dansk'],
  ['ar', 'العربية'],
  ['fa', 'فارسی'],
  ['tr', 'Türkçe'],
  ['uk', 'Українська'],
  ['pl', 'Polski'],
];

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

const isWebAddress = (answer: string): boolean => /^https?:\/\/[^\s]+$/.test(answer) && URL.canParse(answer);

const sourceQuestions = [
  ['ics', 'ask.ics'],
  ['rss', 'ask.rss'],
  ['wordpress', 'ask.wordpress'],
] as const;

const askSources = async ({say}: Words): Promise<NamedSource[]> => {
  const sources: NamedSource[] = [];
  for (const [type, key] of sourceQuestions) {
    const url = await askText({
      message: say(key),
      validate: (answer) => (answer === '' || isWebAddress(answer) ? undefined : say('ask.noAddress')),
    });
    if (url !== '') sources.push({type, url});
  }
  return sources;
};

const askLanguages = async (usual: ProjectPlan, {say}: Words): Promise<string[]> =>
  answered(
    await multiselect({
      message: say('ask.languages'),
      options: languageNames.map(([value, label]) => ({value, label})),
      initialValues: [...usual.languages],
      required: true,
    }),
  );

/** Asks what a project is to be; what is usual stands there already. @throws Cancelled */
export const askPlan = async (usual: ProjectPlan, words: Words): Promise<ProjectPlan> => {
  const {say} = words;
  intro(say('ask.intro'));
  const needed = (answer: string): string | undefined => (answer === '' ? say('ask.needed') : undefined);
  const title = await askText({message: say('ask.title'), initialValue: usual.title, validate: needed});
  const name = await askText({
    message: say('ask.publisher'),
    initialValue: usual.publisher.name,
    validate: needed,
  });
  const email = await askText({
    message: say('ask.email'),
    validate: (answer) => (answer === '' || /^\S+@\S+$/.test(answer) ? undefined : say('ask.noEmail')),
  });
  const languages = await askLanguages(usual, words);
  const timeZone = await askText({
    message: say('ask.timeZone'),
    initialValue: usual.timeZone,
    validate: (answer) => (isTimeZone(answer) ? undefined : say('ask.noTimeZone')),
  });
  const url = await askText({
    message: say('ask.url'),
    validate: (answer) => (answer === '' || isWebAddress(answer) ? undefined : say('ask.noAddress')),
  });
  const sources = await askSources(words);
  const hasWorkflow = answered(await confirm({message: say('ask.workflow')}));
  return {
    ...usual,
    title,
    publisher: {name, email: email || undefined},
    language: languages.includes(usual.language) ? usual.language : (languages[0] ?? usual.language),
    languages,
    timeZone,
    url: url || undefined,
    sources,
    hasWorkflow,
  };
};

/** Asks whether a file may be overwritten. @throws Cancelled */
export const askOverwrite = async (name: string, {say}: Words): Promise<boolean> =>
  answered(await confirm({message: say('ask.overwrite', {name}), initialValue: false}));
