import {
  activeFiltersView,
  filterPanelView,
  type FacetControls,
  type FacetGroup,
  type FacetState,
} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, livePart, partIn, type MakePartView} from './part.js';

const causes = [
  ['Children and young people', 21],
  ['Older people', 14],
  ['Newcomers', 12],
  ['Nature and animals', 11],
  ['Sports', 9],
  ['Music and theatre', 8],
  ['Food and cooking', 6],
  ['Repairing', 4],
  ['Rescue and fire brigade', 3],
  ['Hospice', 2],
  ['History', 0],
] as const;

const times = [
  ['Mornings', 18],
  ['Afternoons', 27],
  ['Evenings', 31],
  ['At the weekend', 22],
] as const;

type Values = readonly (readonly [label: string, count: number])[];

/** Filters that remember what was chosen, for as long as their story is shown. */
const filters =
  (chosen: Readonly<Record<string, FacetState>>): MakePartView =>
  (host) => {
    const states = new Map(Object.entries(chosen));
    let search = '';
    const group = (id: string, label: string, values: Values): FacetGroup => ({
      id,
      label,
      canExclude: id === 'cause',
      options: values.map(([name, count]) => ({
        id: name,
        label: name,
        count,
        state: states.get(name) ?? 'off',
      })),
    });
    const change = (act: () => void): void => {
      act();
      host.requestUpdate();
    };
    return (locale) => {
      const groups = [group('cause', 'Cause', causes), group('time', 'Time', times)];
      const controls: FacetControls = {
        locale,
        searchIn: (id) => (id === 'cause' ? search : ''),
        onSearch: (_, text) => {
          change(() => (search = text));
        },
        onChange: (_, id, state) => {
          change(() => states.set(id, state));
        },
        onReset: () => {
          change(() => {
            states.clear();
          });
        },
      };
      return [filterPanelView(groups, controls), activeFiltersView(groups, controls)];
    };
  };

const meta: Meta = {
  title: 'Parts/Filters',
  tags: ['autodocs'],
  parameters: about(
    'Values of one kind with the number of results each has. What is chosen stands beside the results, too, and goes away there with one press. From ten values on a group has a search of its own; a value can be left out instead of chosen where that makes sense.',
  ),
};

export default meta;

/** Closed, all filters are one tab stop. */
export const Closed: StoryObj = {render: () => livePart(filters({}))};

/** Two values chosen, one left out. */
export const Chosen: StoryObj = {
  render: () => livePart(filters({Sports: 'include', Evenings: 'include', Hospice: 'exclude'})),
  play: played(async ({canvasElement}) => {
    const {one, all} = await partIn(canvasElement);
    await userEvent.click(one('.filters > summary'));
    await userEvent.click(one('.facet > summary'));
    await expect(all('.active-filters li')).toHaveLength(4);
    await expect(one('.option.exclude .label')).toHaveTextContent('Hospice');
  }),
};

/** Search in a group, choose, and take it away again beside the results. */
export const SearchAndChoose: StoryObj = {
  name: 'Search and choose',
  render: () => livePart(filters({})),
  play: played(async ({canvasElement, step}) => {
    const {one, all} = await partIn(canvasElement);
    await step('Open the filters, and search in the causes', async () => {
      await userEvent.click(one('.filters > summary'));
      await userEvent.click(one('.facet > summary'));
      await userEvent.type(one('input[type=search]'), 'natu');
      await expect(all('.facet[open] .option')).toHaveLength(1);
    });
    await step('Choose what was found', async () => {
      await userEvent.click(one('.facet[open] .option input'));
      await expect(all('.active-filters li')).toHaveLength(2);
    });
    await step('Take it away again', async () => {
      await userEvent.click(one('.active-filters button'));
      await expect(all('.active-filters')).toHaveLength(0);
    });
  }),
};
