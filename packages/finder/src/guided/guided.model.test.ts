import {parseFeed, type RawItem} from '@mitmach/feed';
import {anyValue, slotDays, type Answers, type Question, type Reason} from '@mitmach/logic/opportunities';
import {Locale} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import finderDe from '../locales/de.js';
import valuesAr from '../values/locales/ar.js';
import valuesDe from '../values/locales/de.js';
import {toggled, withAnswer} from './answers.js';
import type {GuidedContext} from './guided-context.js';
import ar from './locales/ar.js';
import de from './locales/de.js';
import {languagesModel} from './languages.model.js';
import {questionModel} from './question.model.js';
import {reasonsModel} from './reasons.model.js';
import {resultsModel} from './results.model.js';
import {timesModel} from './times.model.js';

const contextIn = (language: 'de' | 'ar'): GuidedContext => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    vocabularies: {causes: [{id: 'garden', label: {de: 'Garten und Natur', ar: 'الحديقة'}}]},
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  const texts = language === 'de' ? {...finderDe, ...valuesDe, ...de} : {...valuesAr, ...ar};
  return {
    feed: parsed.feed,
    locale: new Locale(language, language, texts),
    now: Date.parse('2026-11-22T12:00:00+01:00'),
    today: '2026-11-22',
  };
};
const context = contextIn('de');
const evenings = slotDays.map((day) => `${day}-evening`);
const weekdays = evenings.slice(0, 5);

describe('withAnswer', () => {
  it('keeps the other answers', () => {
    expect(withAnswer({causes: ['a']}, 'activities', ['b'])).to.deep.equal({
      causes: ['a'],
      activities: ['b'],
    });
  });

  it('forgets a question that has no values any more', () => {
    expect(withAnswer({causes: ['a'], activities: ['b']}, 'causes', [])).to.deep.equal({activities: ['b']});
  });
});

describe('toggled', () => {
  it('adds each value once', () => {
    expect(toggled(['a', 'b'], ['b', 'c'], true)).to.deep.equal(['a', 'b', 'c']);
  });

  it('takes values out', () => {
    expect(toggled(['a', 'b', 'c'], ['b', 'c'], false)).to.deep.equal(['a']);
  });
});

describe('timesModel', () => {
  const model = timesModel(
    [...weekdays, 'sat-morning', 'sun-morning'],
    [...weekdays, 'sat-morning'],
    context,
  );

  it('offers only spans in which something is on', () => {
    const labels = model.spans.map(({label, chips}) => [label, ...chips.map((chip) => chip.label)]);
    expect(labels).to.deep.equal([
      ['Werktags', 'Abend'],
      ['Am Wochenende', 'Vormittag'],
    ]);
  });

  it('tells what is chosen in full and what in part', () => {
    const states = model.spans.flatMap(({chips}) => chips.map(({state}) => state));
    expect(states).to.deep.equal(['on', 'partly']);
    expect(model.isExact).to.equal(true);
  });

  it('is not exact where whole spans are chosen', () => {
    expect(timesModel(evenings, weekdays, context).isExact).to.equal(false);
  });

  it('has a cell for each time that occurs, and none for others', () => {
    const [monday] = model.days;
    expect(model.days.length).to.equal(7);
    expect(monday?.slots.map((slot) => slot?.label)).to.deep.equal([undefined, undefined, 'Montagabend']);
  });
});

describe('languagesModel', () => {
  const values = ['en-basic', 'de-none', 'de-basic', 'ar-basic', 'fr-good', 'tr-basic', 'pl-good'];
  const languagesIn = (given: GuidedContext, chosen: readonly string[] = []): readonly string[] => {
    const {first, rest} = languagesModel(values, chosen, given);
    return [...first.map(({language}) => language), '|', ...rest.map(({language}) => language)];
  };

  it("begins with the feed's language and the reader's", () => {
    expect(languagesIn(contextIn('ar'))).to.deep.equal(['de', 'ar', 'en', 'fr', '|', 'tr', 'pl']);
  });

  it('closes nothing that is hardly longer than it', () => {
    const {rest} = languagesModel(values.slice(0, 6), [], context);
    expect(rest).to.deep.equal([]);
  });

  it('takes another level in place of the one before', () => {
    const [german] = languagesModel(values, ['en-good', 'de-basic'], context).first;
    expect(german?.levels.map(({answer}) => answer)).to.deep.equal([
      ['en-good', 'de-none'],
      ['en-good', 'de-basic'],
      ['en-good', 'de-good'],
      ['en-good', 'de-fluent'],
    ]);
    expect(german?.levels.map(({isChosen}) => isChosen)).to.deep.equal([false, true, false, false]);
  });

  it('takes a further language that is not spoken for no answer', () => {
    const [, english] = languagesModel(['de-good', 'en-good'], [], context).first;
    expect(english?.levels[0]).to.deep.equal({
      label: 'Gar nicht',
      answer: [],
      isChosen: true,
      isUnsaid: true,
    });
  });
});

describe('questionModel', () => {
  const causes = (count: number): Question => ({
    id: 'causes',
    values: Array.from({length: count}, (_, at) => `cause-${String(at)}`),
  });
  const asked = (count: number): readonly number[] => {
    const body = questionModel([causes(count)], {step: 1, answers: {}}, context)?.body;
    return body?.kind === 'chips' ? [body.first.length, body.rest.length] : [];
  };

  it('closes rare values where there are many', () => {
    expect(asked(30)).to.deep.equal([12, 18]);
  });

  it('shows all values where there are hardly more', () => {
    expect(asked(14)).to.deep.equal([14, 0]);
  });

  it('names values by the vocabulary, others as they are written', () => {
    const question: Question = {id: 'causes', values: ['garden', 'strange']};
    const body = questionModel([question], {step: 1, answers: {causes: ['strange']}}, context)?.body;
    expect(body).to.deep.equal({
      kind: 'chips',
      first: [
        {label: 'Garten und Natur', values: ['garden'], state: 'off'},
        {label: 'strange', values: ['strange'], state: 'on'},
      ],
      rest: [],
    });
  });

  it('is no question after the last', () => {
    expect(questionModel([causes(3)], {step: 2, answers: {}}, context)).to.equal(undefined);
  });
});

describe('reasonsModel', () => {
  const why = (reasons: readonly Reason[], given = context): readonly string[] =>
    reasonsModel({reasons, against: []}, given).why;
  const against = (reasons: readonly Reason[], given = context): readonly string[] =>
    reasonsModel({reasons: [], against: reasons}, given).against;

  it('quotes what people care about, which may hold an "and" of its own', () => {
    expect(why([{kind: 'causes', values: ['garden', 'animals']}])).to.deep.equal([
      'Das liegt Ihnen am Herzen: „Garten und Natur“ und „animals“',
    ]);
  });

  it('says times as people do', () => {
    expect(why([{kind: 'availability', values: ['tue-evening']}])).to.deep.equal([
      'Dann haben Sie Zeit: Dienstagabend',
    ]);
    expect(why([{kind: 'availability', values: [...weekdays, 'sat-morning']}])).to.deep.equal([
      'Dann haben Sie Zeit: Werktags abends und Samstagvormittag',
    ]);
  });

  it('says that any time will do', () => {
    expect(why([{kind: 'availability', values: [anyValue]}])).to.deep.equal([
      'Die Zeit bestimmen Sie selbst',
    ]);
  });

  it('says which languages are enough and which are not needed', () => {
    expect(why([{kind: 'languages', values: ['de-good', 'en-basic', 'da-none']}])).to.deep.equal([
      'Was Sie sprechen, reicht aus: Deutsch und Englisch',
      'Ohne Dänisch',
    ]);
  });

  it('says which languages are needed', () => {
    expect(against([{kind: 'languages', values: ['de-fluent', 'da-basic']}])).to.deep.equal([
      'Nötig ist: Deutsch (fließend) und Dänisch (etwas)',
    ]);
  });

  it('sums up what would be a long list', () => {
    const values = ['mon', 'tue', 'wed', 'thu', 'sat', 'sun'].map((day) => `${day}-morning`);
    expect(against([{kind: 'availability', values: values.slice(0, 5)}])).to.deep.equal([
      'Es ist zu anderen Zeiten: Montagvormittag, Dienstagvormittag, Mittwochvormittag und 2 weitere',
    ]);
  });

  it('speaks the reader’s language', () => {
    const arabic = contextIn('ar');
    expect(why([{kind: 'causes', values: ['garden']}], arabic)).to.deep.equal(['هذا ما يهمّك: «الحديقة»']);
    expect(against([{kind: 'commitment', values: ['regular']}], arabic)).to.deep.equal([
      'الوتيرة مختلفة: بانتظام',
    ]);
  });
});

describe('resultsModel', () => {
  const offers: readonly RawItem[] = [
    {id: 'other', title: 'Anderes', causes: ['animals']},
    {id: 'late', title: 'Abends', causes: ['garden'], availability: ['tue-evening']},
    {id: 'early', title: 'Morgens', causes: ['garden'], availability: ['mon-morning']},
  ];
  const questions: readonly Question[] = [
    {id: 'causes', values: ['garden', 'animals']},
    {id: 'availability', values: ['tue-evening', 'mon-morning']},
    {id: 'languages', values: ['de-none', 'de-basic']},
  ];
  const results = (answers: Answers, shown = 10): ReturnType<typeof resultsModel> =>
    resultsModel(questions, {offers, answers, shown}, context);

  it('shows the best first, each with its reasons', () => {
    const {offers: shown} = results({causes: ['garden'], availability: ['tue-evening']});
    expect(shown.map(({raw, reasons}) => [raw.id, reasons.why.length, reasons.against.length])).to.deep.equal(
      [['late', 2, 0]],
    );
  });

  it('counts all and shows as many as are asked for', () => {
    const {total, offers: shown} = results({causes: ['garden']}, 1);
    expect([total, shown.length]).to.deep.equal([2, 1]);
  });

  it('leads back to each answered question', () => {
    const {given} = results({languages: ['de-basic'], causes: ['garden']});
    expect(given).to.deep.equal([
      {step: 1, question: 'Was liegt Ihnen am Herzen?', answer: 'Garten und Natur'},
      {step: 3, question: 'Welche Sprachen sprechen Sie?', answer: 'Deutsch: Ein wenig'},
    ]);
  });

  it('tells whether an offer meets all answers', () => {
    expect(results({causes: ['garden'], availability: ['tue-evening']}).isMet).to.equal(true);
    expect(results({causes: ['animals'], availability: ['tue-evening']}).isMet).to.equal(false);
  });

  it('says why there is nothing', () => {
    expect(results({}).lack).to.equal('guidedNoAnswers');
    expect(results({causes: ['nothing']}).lack).to.equal('guidedNoMatch');
    expect(resultsModel([], {offers, answers: {}, shown: 10}, context).lack).to.equal('guidedNoQuestions');
    expect(results({causes: ['garden']}).lack).to.equal(undefined);
  });

  it('ranks anew when the offers are others', () => {
    results({causes: ['garden']});
    const input = {offers: offers.slice(0, 2), answers: {causes: ['garden']}, shown: 10};
    expect(resultsModel(questions, input, context).total).to.equal(1);
  });
});
