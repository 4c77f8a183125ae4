import type {Opportunity} from '@mitmach/feed';
import type {FragmentController} from '@mitmach/ui';
import {expect} from '@open-wc/testing';
import {FinderActions} from './actions.js';
import {finderPlan, type FinderSettings} from './finder-settings.js';
import {stateFrom} from './finder-state.js';
import {usualSettings} from './finder.driver.js';

type Fragment = Readonly<Record<string, string>>;

interface Setting {
  readonly settings?: Partial<FinderSettings>;
  readonly fragment?: Fragment;
  /** Districts by an attribute. */
  readonly own?: readonly string[];
  readonly mayOpen?: boolean;
  readonly isShown?: boolean;
}

/** A finder that keeps what is done to it. */
class Scene {
  readonly done: string[] = [];
  readonly actions: FinderActions;
  fragment: Record<string, string>;

  constructor({settings = {}, fragment = {}, own = [], mayOpen = true, isShown = true}: Setting = {}) {
    this.fragment = {...fragment};
    const all = {...usualSettings, ...settings};
    const plan = finderPlan(all, {topics: [], organizations: [], districts: own});
    this.actions = new FinderActions({
      fragment: {
        set: (change: Readonly<Record<string, string | undefined>>, how = 'replace') => {
          this.done.push(how);
          this.#change(change);
        },
        pop: (change: Readonly<Record<string, undefined>>) => {
          this.done.push('pop');
          this.#change(change);
        },
      } as unknown as FragmentController,
      shown: () => (isShown ? {state: stateFrom(this.fragment, plan, all), plan, settings: all} : undefined),
      select: ({id}) => {
        this.done.push(`select ${id}`);
        return mayOpen;
      },
      onSearch: () => this.done.push('search'),
      onPosition: (point) => this.done.push(point ? `at ${String(point.lat)}` : 'nowhere'),
      focusOn: (selector) => this.done.push(`focus ${selector}`),
    });
  }

  #change(change: Readonly<Record<string, string | undefined>>): void {
    const entries = Object.entries({...this.fragment, ...change});
    this.fragment = Object.fromEntries(
      entries.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
    );
  }
}

const offer = {id: 'dog-visits', title: 'Besuch'} as Opportunity;

describe('what a visitor does with a finder', () => {
  it('searches, and takes nothing back before anything is shown', () => {
    const [scene, early] = [new Scene(), new Scene({isShown: false})];
    scene.actions.onText('Hund');
    early.actions.onText('Hund');
    expect([scene.fragment, scene.done, early.done]).to.deep.equal([{q: 'Hund'}, ['replace', 'search'], []]);
  });

  it('empties the field that the page has filled', () => {
    const scene = new Scene({settings: {query: 'Garten'}});
    scene.actions.onText('');
    expect(scene.fragment).to.deep.equal({q: '-'});
  });

  it('chooses an order, and the page’s own again', () => {
    const scene = new Scene({settings: {sort: 'newest'}});
    scene.actions.onSort('relevance');
    const chosen = scene.fragment;
    scene.actions.onSort('newest');
    expect([chosen, scene.fragment]).to.deep.equal([{sort: 'relevance'}, {}]);
  });

  it('chooses a layout without looking for something else', () => {
    const scene = new Scene();
    scene.actions.onLayout('cards');
    expect([scene.fragment, scene.done]).to.deep.equal([{layout: 'cards'}, ['replace']]);
  });

  describe('with values', () => {
    it('chooses one, leaves out another, and takes both back', () => {
      const scene = new Scene();
      scene.actions.onChange('targetGroups', 'children', 'include');
      scene.actions.onChange('targetGroups', 'elderly', 'exclude');
      const chosen = scene.fragment;
      scene.actions.onChange('targetGroups', 'children', 'off');
      scene.actions.onChange('targetGroups', 'elderly', 'off');
      expect([chosen, scene.fragment]).to.deep.equal([{'target-groups': 'children,!elderly'}, {}]);
    });

    it('chooses several at once, such as all evenings', () => {
      const scene = new Scene({fragment: {availability: '!mon-evening,tue-morning'}});
      scene.actions.onChangeAll('availability', ['mon-evening', 'tue-evening'], 'include');
      expect([scene.fragment, scene.done]).to.deep.equal([
        {availability: 'tue-morning,mon-evening,tue-evening'},
        ['replace', 'search'],
      ]);
    });

    it('leaves out what was chosen: a value is never both', () => {
      const scene = new Scene({fragment: {causes: 'animals'}});
      scene.actions.onChange('causes', 'animals', 'exclude');
      expect(scene.fragment).to.deep.equal({causes: '!animals'});
    });

    it('keeps in mind that it took away what the page presets', () => {
      const scene = new Scene({settings: {filters: ['districts', 'causes']}, own: ['north']});
      scene.actions.onChange('districts', 'north', 'off');
      expect(scene.fragment).to.deep.equal({districts: '-'});
    });

    it('drops some of those of a facet', () => {
      const scene = new Scene({fragment: {causes: 'animals,sports,!refuge'}});
      scene.actions.onDrop('causes', ['animals', 'sports']);
      expect(scene.fragment).to.deep.equal({causes: '!refuge'});
    });
  });

  it('drops the text, the place, and of days nothing, because there are none', () => {
    const scene = new Scene({fragment: {q: 'Hund', near: '24937', within: '5'}});
    scene.actions.onDrop('text', []);
    const withoutText = scene.fragment;
    scene.actions.onDrop('near', []);
    const withoutPlace = scene.fragment;
    scene.actions.onDrop('range', []);
    expect([withoutText, withoutPlace, scene.fragment]).to.deep.equal([{near: '24937', within: '5'}, {}, {}]);
  });

  it('goes to the results when a way on is taken, because the button that was pressed is gone', () => {
    const scene = new Scene({fragment: {q: 'Hnud'}});
    scene.actions.onMeant('hund');
    expect([scene.fragment, scene.done.at(-1)]).to.deep.equal([{q: 'hund'}, 'focus .results-title']);
  });

  describe('with a place', () => {
    it('types one, and a distance from it', () => {
      const scene = new Scene();
      scene.actions.onNear({place: '24937'}, 5);
      expect(scene.fragment).to.deep.equal({near: '24937', within: '5'});
    });

    it('gives the own position, which never comes into the address', () => {
      const scene = new Scene({fragment: {near: '24937'}});
      scene.actions.onNear({point: {lat: 54, lon: 9}, label: 'Hier'}, 5);
      expect([scene.fragment, scene.done[0]]).to.deep.equal([{within: '5'}, 'at 54']);
    });
  });

  it('resets all: text, place and filters, in an address that gets short again', () => {
    const scene = new Scene({
      settings: {filters: ['text', 'near', 'districts', 'causes'], query: 'Garten'},
      own: ['north'],
      fragment: {
        q: 'Hund',
        near: '24937',
        within: '5',
        causes: '!animals',
        districts: 'south',
        layout: 'cards',
      },
    });
    scene.actions.onReset();
    expect([scene.fragment, scene.done[0]]).to.deep.equal([
      {q: '-', districts: '-', layout: 'cards'},
      'nowhere',
    ]);
  });

  describe('with an offer', () => {
    it('opens it with an entry in the history, and closes it by going back', () => {
      const scene = new Scene();
      scene.actions.onOpen(offer);
      const opened = scene.fragment;
      scene.actions.onClose();
      expect([opened, scene.fragment, scene.done]).to.deep.equal([
        {open: 'dog-visits'},
        {},
        ['select dog-visits', 'push', 'pop'],
      ]);
    });

    it('leaves it to the page that shows offers itself', () => {
      const scene = new Scene({mayOpen: false});
      scene.actions.onOpen(offer);
      expect([scene.fragment, scene.done]).to.deep.equal([{}, ['select dog-visits']]);
    });
  });

  describe('with the guided search', () => {
    it('begins with the first question, goes on, and leaves, each time with the focus on what is there', () => {
      const scene = new Scene({fragment: {step: '4'}});
      scene.actions.onGuide();
      const begun = scene.fragment;
      scene.actions.onStep(2);
      scene.actions.onLeave();
      expect([begun, scene.fragment, scene.done.filter((each) => each.startsWith('focus'))]).to.deep.equal([
        {show: 'guided'},
        {show: 'results', step: '2'},
        ['focus .guided-title', 'focus .guided-title', 'focus .results-title'],
      ]);
    });

    it('keeps answers beside filters, and forgets those that are taken back', () => {
      const scene = new Scene({fragment: {'my-causes': 'animals', causes: 'sports'}});
      scene.actions.onAnswers({activities: ['cook', 'garden'], causes: []});
      expect(scene.fragment).to.deep.equal({causes: 'sports', 'my-activities': 'cook,garden'});
    });

    it('shows the list by the answers alone, whatever was looked for before', () => {
      const scene = new Scene({fragment: {show: 'guided', q: 'Hund', causes: 'sports', near: '24937'}});
      scene.actions.onShowAll({activities: {include: ['cook']}});
      expect([scene.fragment, scene.done.at(-1)]).to.deep.equal([
        {show: 'results', activities: 'cook'},
        'focus .results-title',
      ]);
    });
  });

  it('shows what is remembered', () => {
    const scene = new Scene();
    scene.actions.onRemembered();
    expect([scene.fragment, scene.done]).to.deep.equal([
      {show: 'remembered'},
      ['replace', 'focus .remembered-title'],
    ]);
  });
});
