import './define.js';
import {expect, fixture, html} from '@open-wc/testing';
import {widgetContract} from '@mitmach/ui/testing';
import type {MitmachTimeline} from './timeline.element.js';
import {TimelineDriver} from './timeline.driver.js';

widgetContract({
  tag: 'mitmach-timeline',
  title: 'Ratsbeschluss zur Strategie',
  goodTitle: 'Ratsbeschluss zur Strategie',
});

const mount = async (template: ReturnType<typeof html>): Promise<TimelineDriver> => {
  const place = await fixture<HTMLElement>(html`<div lang="de">${template}</div>`);
  const driver = new TimelineDriver(place.querySelector('mitmach-timeline') as MitmachTimeline);
  await driver.reads('Ratsbeschluss');
  return driver;
};

describe('<mitmach-timeline>', () => {
  it('shows all milestones, newest first', async () => {
    const driver = await mount(html`<mitmach-timeline src="/faults/good"></mitmach-timeline>`);
    expect(driver.titles).to.deep.equal([
      'Ein Haus für alle Vereine',
      'Die Strategie wird fortgeschrieben',
      'Fest des Ehrenamts',
      'Umfrage in fünf Sprachen',
      'Die Akademie beginnt',
      'Erste Freiwilligenbörse',
      'Das Freiwilligenbüro öffnet',
      'Ratsbeschluss zur Strategie',
    ]);
  });

  it('shows the oldest first when asked', async () => {
    const driver = await mount(
      html`<mitmach-timeline src="/faults/good" order="ascending"></mitmach-timeline>`,
    );
    expect(driver.years).to.deep.equal(['2013', '2014', '2015', '2018', '2020', '2024', '2026', '2031']);
  });

  it('writes dates as precise as they are given', async () => {
    const driver = await mount(
      html`<mitmach-timeline src="/faults/good" order="ascending" limit="3"></mitmach-timeline>`,
    );
    expect(driver.milestones.map(({date}) => date)).to.deep.equal(['20. Juni 2013', '2014', 'Mai 2015']);
  });

  it('says of each milestone whether it is done or planned', async () => {
    const driver = await mount(html`<mitmach-timeline src="/faults/good"></mitmach-timeline>`);
    expect([driver.milestones[0]?.state, driver.milestones.at(-1)?.state]).to.deep.equal([
      'Geplant',
      'Erledigt',
    ]);
  });

  it('shows those on a topic only', async () => {
    const driver = await mount(
      html`<mitmach-timeline src="/faults/good" topics="network"></mitmach-timeline>`,
    );
    expect(driver.titles).to.have.length(5);
  });

  it('takes options from a config file, attributes winning', async () => {
    const config = URL.createObjectURL(
      new Blob([JSON.stringify({src: `${location.origin}/faults/good`, limit: 2, order: 'ascending'})]),
    );
    const driver = await mount(html`<mitmach-timeline config=${config} limit="3"></mitmach-timeline>`);
    expect(driver.years).to.deep.equal(['2013', '2014', '2015']);
  });

  it('tells the page when a milestone is opened, and lets it open it its own way', async () => {
    const driver = await mount(html`<mitmach-timeline src="/faults/good"></mitmach-timeline>`);
    let opened = '';
    driver.element.addEventListener('mitmach-select', (event) => {
      opened = `${event.kind} ${event.item.id}`;
      event.preventDefault();
    });
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
    driver.link('Fest des Ehrenamts').dispatchEvent(click);
    expect([opened, click.defaultPrevented]).to.deep.equal(['milestones festival', true]);
  });

  it('is ready once', async () => {
    let count = 0;
    const place = await fixture<HTMLElement>(
      html`<div lang="de" @mitmach-ready=${() => (count += 1)}></div>`,
    );
    const element = document.createElement('mitmach-timeline');
    element.setAttribute('src', '/faults/good');
    place.append(element);
    const driver = new TimelineDriver(element);
    await driver.reads('Ratsbeschluss');
    element.order = 'ascending';
    await element.updateComplete;
    expect(count).to.equal(1);
  });
});
