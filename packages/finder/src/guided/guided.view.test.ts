import {parseFeed, type RawItem} from '@mitmach/feed';
import {FeedSource, type Answers, type FacetChoices} from '@mitmach/logic/opportunities';
import {controlsCatalogue, controlsStyles, Locale, WidgetElement} from '@mitmach/ui';
import {expect, fixture, html} from '@open-wc/testing';
import {adoptStyles, render, type CSSResultGroup, type CSSResultOrNative} from 'lit';
import {makeFacets} from '../facets/index.js';
import {finderMessages} from '../finder.messages.js';
import finderAr from '../locales/ar.js';
import finderDe from '../locales/de.js';
import {finderStyles} from '../finder.styles.js';
import {valuesMessages} from '../values/values.messages.js';
import valuesAr from '../values/locales/ar.js';
import valuesDe from '../values/locales/de.js';
import {guidedMessages} from './guided.messages.js';
import {guidedStyles} from './guided.styles.js';
import {guidedView} from './guided.view.js';
import ar from './locales/ar.js';
import de from './locales/de.js';

const flat = (styles: CSSResultGroup): CSSResultOrNative[] =>
  Array.isArray(styles) ? styles.flatMap(flat) : [styles];

const offersOf = (count: number): readonly object[] =>
  Array.from({length: count}, (_, at) => ({
    id: `offer-${String(at)}`,
    title: `Angebot ${String(at)}`,
    causes: [at % 2 === 0 ? 'garden' : 'music', `rare-${String(at % 16)}`],
    activities: [at % 3 === 0 ? 'cook' : 'drive'],
    targetGroups: [at % 2 === 0 ? 'children' : 'everyone'],
    availability: at % 2 === 0 ? ['tue-evening', 'wed-evening'] : ['sat-morning'],
    commitment: {kind: at % 2 === 0 ? 'regular' : 'one-off'},
    languageSkills: [{language: at % 2 === 0 ? 'de' : 'da', level: at % 3 === 0 ? 'none' : 'good'}],
  }));

const feedWith = (count: number): ReturnType<typeof parseFeed> & {readonly ok: true} => {
  const parsed = parseFeed({
    specVersion: '1.0',
    title: 'Stadt',
    language: 'de',
    timeZone: 'Europe/Berlin',
    opportunities: offersOf(count),
  });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed;
};

const textsIn = {
  en: {...finderMessages, ...valuesMessages, ...controlsCatalogue.texts['en'], ...guidedMessages},
  de: {...finderDe, ...valuesDe, ...controlsCatalogue.texts['de'], ...de},
  ar: {...finderAr, ...valuesAr, ...controlsCatalogue.texts['en'], ...ar},
} as const;

interface Setting {
  readonly step?: number;
  readonly answers?: Answers;
  readonly language?: keyof typeof textsIn;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly offers?: number;
  readonly shown?: number;
}

/** A guided search in a place of its own, whose state the test keeps as the finder does. */
class Shown {
  step: number;
  answers: Answers;
  choices: FacetChoices | undefined;
  more = 0;
  left = 0;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #setting: Setting;
  readonly #source: FeedSource;
  readonly #feed;

  constructor(host: HTMLElement, setting: Setting) {
    this.#setting = setting;
    this.step = setting.step ?? 1;
    this.answers = setting.answers ?? {};
    this.#feed = feedWith(setting.offers ?? 40).feed;
    this.#source = new FeedSource(this.#feed, {now: () => Date.parse('2026-11-22T12:00:00+01:00')});
    this.#source.useFacets(makeFacets);
    this.#source.advance(() => false);
    this.host = host;
    this.root = host.attachShadow({mode: 'open'});
    adoptStyles(this.root, [WidgetElement.styles, controlsStyles, finderStyles, guidedStyles].flatMap(flat));
    this.show();
  }

  show(): void {
    const {language = 'de', theme = 'light', shown = 10} = this.#setting;
    const locale = new Locale(language, language, textsIn[language]);
    const view = guidedView(
      {
        context: {
          feed: this.#feed,
          locale,
          now: Date.parse('2026-11-22T12:00:00+01:00'),
          today: '2026-11-22',
        },
        counts: this.#source.ask({kind: 'opportunities', limit: 0}).facets ?? new Map(),
        offers: this.#source.offers(),
        state: {step: this.step, answers: this.answers},
        headingLevel: 2,
        shown,
        resultView: ({id}: RawItem, below: unknown) =>
          html`<h3>${id}</h3>
            ${below}`,
      },
      {
        onAnswers: (answers) => {
          this.answers = answers;
          this.show();
        },
        onStep: (step) => {
          this.step = step;
          this.show();
        },
        onShowAll: (choices) => {
          this.choices = choices;
        },
        onMore: () => {
          this.more += 1;
        },
        onLeave: () => {
          this.left += 1;
        },
      },
    );
    render(
      html`<div class="frame ${theme}" lang=${language} dir=${locale.direction}>${view}</div>`,
      this.root,
    );
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  inputs(selector = 'input'): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>(selector)];
  }

  get title(): string {
    return this.all('.guided-title')[0]?.textContent ?? '';
  }

  get buttons(): readonly string[] {
    return this.all('.guided-nav button').map(({innerText}) => innerText.trim());
  }

  press(text: string): void {
    const button = this.all('button').find((each) => each.textContent.includes(text));
    if (!button) throw new Error(`There is no button "${text}".`);
    button.click();
  }

  choose(text: string): void {
    const label = this.all('label').find((each) => each.textContent.trim() === text);
    if (!label) throw new Error(`There is no choice "${text}".`);
    label.click();
  }
}

const shown = async (setting: Setting = {}): Promise<Shown> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.inlineSize = `${String(setting.width ?? 700)}px`;
  const host = document.createElement('div');
  place.append(host);
  return new Shown(host, setting);
};

describe('guidedView', () => {
  it('asks one question at a time and says how far one is', async () => {
    const view = await shown();
    expect([view.title, view.all('.guided-progress')[0]?.innerText.trim()]).to.deep.equal([
      'Was liegt Ihnen am Herzen?',
      'Frage 1 von 6',
    ]);
    view.press('Weiter');
    expect(view.title).to.equal('Für wen möchten Sie da sein?');
  });

  it('names its group of answers by the question', async () => {
    const view = await shown();
    expect(view.all('fieldset > legend')[0]?.textContent.trim()).to.equal('Was liegt Ihnen am Herzen?');
    expect(view.all('h2 > .guided-title')[0]?.tabIndex).to.equal(-1);
  });

  it('leads on, back and over, and to the results from the second question on', async () => {
    const view = await shown();
    expect(view.buttons).to.deep.equal(['Weiter', 'Überspringen']);
    view.press('Weiter');
    expect(view.buttons).to.deep.equal(['Weiter', 'Zurück', 'Überspringen', 'Ergebnisse jetzt zeigen']);
    view.press('Zurück');
    expect(view.step).to.equal(1);
  });

  it('shows the results after the last question', async () => {
    const view = await shown({step: 6});
    expect(view.buttons).to.deep.equal(['Ergebnisse zeigen', 'Zurück', 'Überspringen']);
    view.press('Ergebnisse zeigen');
    expect(view.title).to.equal('Das könnte zu Ihnen passen');
  });

  it('keeps several answers', async () => {
    const view = await shown();
    view.choose('garden');
    view.choose('music');
    expect(view.answers).to.deep.equal({causes: ['garden', 'music']});
    view.choose('garden');
    expect(view.answers).to.deep.equal({causes: ['music']});
  });

  it('takes back the answer to a question that is skipped', async () => {
    const view = await shown({answers: {causes: ['garden'], activities: ['cook']}});
    view.press('Überspringen');
    expect([view.answers, view.step]).to.deep.equal([{activities: ['cook']}, 2]);
  });

  it('carries no choice over to the next question', async () => {
    const view = await shown();
    view.choose('garden');
    view.press('Weiter');
    expect(view.inputs().some(({checked}) => checked)).to.equal(false);
  });

  it('takes times by spans', async () => {
    const view = await shown({step: 4});
    view.choose('Abend');
    expect(view.answers).to.deep.equal({availability: ['tue-evening', 'wed-evening']});
  });

  it('takes times day by day, and then shows the span as chosen in part', async () => {
    const view = await shown({step: 4});
    view.choose('Mittwochabend');
    expect(view.answers).to.deep.equal({availability: ['wed-evening']});
    const [span] = view.inputs('.guided-row input');
    expect([span?.checked, span?.indeterminate]).to.deep.equal([false, true]);
  });

  it('takes one level of each language', async () => {
    const view = await shown({step: 6});
    view.choose('Gut');
    view.choose('Ein wenig');
    expect(view.answers).to.deep.equal({languages: ['de-basic']});
  });

  it('opens rare values where one of them is chosen', async () => {
    const view = await shown({answers: {causes: ['rare-15']}});
    const [rest] = view.all('.guided-further');
    expect([rest?.hasAttribute('open'), rest?.innerText.includes('rare-15')]).to.deep.equal([true, true]);
  });

  it('takes a step that does not exist as the nearest', async () => {
    expect((await shown({step: 99})).title).to.equal('Das könnte zu Ihnen passen');
    expect((await shown({step: -3})).title).to.equal('Was liegt Ihnen am Herzen?');
    expect((await shown({step: NaN})).title).to.equal('Was liegt Ihnen am Herzen?');
  });

  it('can be left', async () => {
    const view = await shown();
    view.press('Zur Liste');
    expect(view.left).to.equal(1);
  });

  it('says that nothing leaves the browser', async () => {
    expect((await shown()).root.textContent).to.contain('Ihre Antworten bleiben in Ihrem Browser.');
  });
});

describe('the results of a guided search', () => {
  const answers = {causes: ['garden'], availability: ['tue-evening'], commitment: ['one-off']};

  it('are offers with their reasons for and against', async () => {
    const [offer] = (await shown({step: 7, answers})).all('.offer');
    expect(offer?.innerText.split('\n').filter((line) => line.trim() !== '')).to.deep.equal([
      'offer-0',
      'Passt, denn',
      'Das liegt Ihnen am Herzen: „garden“',
      'Dann haben Sie Zeit: Dienstagabend',
      'Was weniger passt',
      'Es ist anders verteilt: Regelmäßig',
    ]);
  });

  it('say so where none meets all answers', async () => {
    expect((await shown({step: 7, answers})).root.textContent).to.contain('Keines passt zu allen zugleich.');
    const {root} = await shown({step: 7, answers: {causes: ['garden']}});
    expect(root.textContent).not.to.contain('Keines passt');
  });

  it('lead back to an answered question', async () => {
    const view = await shown({step: 7, answers});
    view.press('Antwort ändern: Wann haben Sie Zeit?');
    expect(view.title).to.equal('Wann haben Sie Zeit?');
  });

  it('lead to the full list with the answers as filters', async () => {
    const view = await shown({step: 7, answers});
    view.press('Ganze Liste');
    expect(view.choices).to.deep.equal({
      causes: {include: ['garden']},
      availability: {include: ['tue-evening']},
      commitment: {include: ['one-off']},
    });
  });

  it('are shown in steps', async () => {
    const view = await shown({step: 7, answers: {causes: ['garden']}, shown: 5});
    expect(view.all('.offer').length).to.equal(5);
    view.press('weitere');
    expect(view.more).to.equal(1);
  });

  it('say so where nothing fits, with ways on', async () => {
    const view = await shown({step: 7, answers: {causes: ['nothing-like-it']}});
    expect(view.root.textContent).to.contain('passt nichts gut');
    expect(view.buttons).to.deep.equal(['Zur ganzen Liste', 'Zurück zur ersten Frage']);
    view.press('Zur ganzen Liste');
    expect(view.choices).to.deep.equal({});
  });

  it('say so where nothing was answered', async () => {
    const view = await shown({step: 7});
    expect(view.root.textContent).to.contain('Ohne eine Antwort');
    view.press('Zurück zur ersten Frage');
    expect(view.step).to.equal(1);
  });

  it('say so where there is nothing to ask about', async () => {
    const view = await shown({offers: 0});
    expect(view.root.textContent).to.contain('zu wenige Angebote');
    expect(view.buttons).to.deep.equal(['Zur ganzen Liste']);
  });
});

describe('the layout of a guided search', () => {
  for (const width of [288, 700]) {
    for (const step of [1, 4, 6, 7]) {
      it(`fits into ${String(width)} pixels at step ${String(step)}`, async () => {
        const answers = {causes: ['garden'], availability: ['tue-evening']};
        const {host} = await shown({step, width, answers, language: 'ar'});
        expect(host.scrollWidth).to.equal(width);
      });
    }
  }

  it('makes every choice at least 44 pixels high', async () => {
    for (const step of [1, 4, 6]) {
      const view = await shown({step});
      const heights = view
        .all('label')
        .filter((label) => label.checkVisibility())
        .map((label) => label.getBoundingClientRect().height);
      expect(heights.length).to.be.greaterThan(1);
      expect(Math.min(...heights)).to.be.at.least(44);
    }
  });
});

describe('a guided search that axe looks at', () => {
  const answers = {causes: ['garden'], availability: ['tue-evening'], languages: ['de-good']};
  for (const language of ['de', 'ar'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const step of [1, 4, 5, 6, 7]) {
        it(`has no fault at step ${String(step)} (${theme}, ${language})`, async () => {
          await expect((await shown({step, answers, theme, language})).host).to.be.accessible();
        });
      }
    }
  }
});
