import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {ConfiguratorDriver} from './configurator.driver.js';
import type {MitmachConfigurator} from './configurator.element.js';
import './define.js';

const feed = '/demo/feed/feed.json';

/** So that no preview is loaded, which is a page of the built files. */
const noScript = 'https://[';

const configurator = async ({
  src = feed,
  script = noScript,
  hash = '',
}: {src?: string; script?: string; hash?: string} = {}): Promise<ConfiguratorDriver> => {
  history.replaceState(history.state, '', `${location.pathname}${location.search}${hash}`);
  const page = await fixture<HTMLElement>(html`
    <div lang="en"><mitmach-configurator src=${src} script=${script}></mitmach-configurator></div>
  `);
  const driver = new ConfiguratorDriver(page.querySelector('mitmach-configurator') as MitmachConfigurator);
  await driver.says('Preview');
  return driver;
};

/** What nobody has caught while something was done. */
const uncaught = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const messages: string[] = [];
  const onError = ({message}: ErrorEvent): void => {
    messages.push(message);
  };
  const onRejection = ({reason}: PromiseRejectionEvent): void => {
    messages.push(String(reason));
  };
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  try {
    await act();
  } finally {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  }
  return messages;
};

describe('<mitmach-configurator>', () => {
  afterEach(() => {
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  for (const script of ['https://[', 'javascript:alert(1)', 'data:text/javascript,1', 'mailto:a@b.example']) {
    it(`says that ${script} is no address of a script, and gives lines all the same`, async () => {
      const driver = await configurator({script});
      expect(driver.faults).to.have.length(2);
      expect(driver.faults[0]).to.match(/^There is no preview: .* correct the attribute “script”\.$/);
      expect(driver.faults[1]).to.match(/^Where mitmach\.js is, nobody knows yet\./);
      expect(driver.root.querySelector('iframe')).to.equal(null);
      expect(driver.pieces[0]).to.match(/^<script async src="\.\/mitmach\.js"><\/script><mitmach-calendar /);
      await driver.says(/\d+ are shown/);
    });
  }

  it('shows the preview as soon as the address of the script is one', async () => {
    const driver = await configurator();
    driver.element.script = '/demo/feed/feed.json';
    await driver.element.updateComplete;
    expect(driver.faults.join()).not.to.contain('There is no preview');
    expect(driver.root.querySelector('iframe')?.src).to.match(/\/demo\/feed\/frame\.html\?widget=calendar&/);
  });

  it('says what is wrong with an address of a script that somebody types, and does not use it', async () => {
    const driver = await configurator();
    await driver.fill('Address of mitmach.js', 'https://[');
    expect(driver.faults).to.include(
      'That is no address. It begins with https://, such as https://www.example.org/mitmach/1/mitmach.js.',
    );
    expect(driver.pieces[0]).not.to.contain('https://[');
    await driver.fill('Address of mitmach.js', 'https://city.example/mitmach/1/mitmach.js');
    expect(driver.pieces[0]).to.contain('<script async src="https://city.example/mitmach/1/mitmach.js">');
  });

  for (const src of ['https://[', 'javascript:alert(1)', 'http://']) {
    it(`says that ${src} is no address of a feed, and loads another`, async () => {
      const driver = await configurator({src});
      await driver.says('That is no address. It begins with https:// and leads to a JSON file.');
      expect(driver.pieces[0]).to.contain('<mitmach-calendar ');
      await driver.fill('Address of the feed', new URL(feed, location.href).href);
      await driver.press('Load');
      await driver.says(/\d+ are shown/);
    });
  }

  it('asks for the address of a feed where there is none', async () => {
    const driver = await configurator({src: ''});
    await driver.says('No feed yet. Write its address above');
  });

  it('takes what is left of a broken address of the page', async () => {
    const long = 'x'.repeat(100_000);
    for (const hash of [
      '#%',
      '#widget=%E0%A4%A&view=list',
      '#widget=__proto__&look.accent=constructor&preset=__proto__&place=toString',
      '#src=https%3A%2F%2F%5B&script=https%3A%2F%2F%5B&link=javascript%3Aalert(1)&lang=%00',
      `#query=${long}&link-text=${long}&src=${long}&look.font=${long}&topics=${long}`,
      `#${'topics=a&'.repeat(5_000)}`,
    ]) {
      const problems = await uncaught(async () => {
        const driver = await configurator({hash});
        expect(driver.pieces[0], hash.slice(0, 80)).to.match(/<mitmach-calendar [^]*<\/mitmach-calendar>$/);
        expect(driver.pieces.join()).not.to.contain('javascript:');
        await driver.press('React');
        await driver.press('Config file');
      });
      expect(problems, hash.slice(0, 80)).to.deep.equal([]);
    }
  });

  it('follows an address of the page that changes', async () => {
    const driver = await configurator();
    location.hash = '#widget=ticker&layout=cards';
    await waitUntil(() => driver.pieces[0]?.includes('<mitmach-ticker ') === true, 'It stays as it was.');
    expect(driver.field('Layout').value).to.equal('cards');
    location.hash = '#%E0%A4%A';
    await waitUntil(() => driver.pieces[0]?.includes('<mitmach-calendar ') === true, 'It stays as it was.');
  });

  it('keeps what is chosen where the browser refuses to write it into the address', async () => {
    const driver = await configurator();
    const {replaceState} = history;
    history.replaceState = (): never => {
      throw new DOMException('Too many calls.', 'SecurityError');
    };
    try {
      await driver.check('Timeline');
    } finally {
      history.replaceState = replaceState;
    }
    expect(driver.pieces[0]).to.contain('<mitmach-timeline ');
  });

  it('does not lose the address of the page to its <base>', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    const path = location.pathname;
    const driver = await configurator({src: new URL(feed, location.href).href});
    document.head.prepend(base);
    try {
      await driver.check('Timeline');
    } finally {
      base.remove();
    }
    expect([location.pathname, location.hash]).to.deep.equal([path, '#widget=timeline']);
  });

  it('leaves out of the line what a widget would refuse, and says why', async () => {
    const driver = await configurator({hash: '#widget=finder'});
    const label = 'This many results at a time';
    await driver.fill(label, '5000');
    expect(driver.faults.join()).to.contain('A whole number from 1 to 200.');
    expect(driver.pieces[0]).not.to.contain('per-page');
    await driver.fill(label, '50');
    expect(driver.pieces[0]).to.contain(' per-page="50"');
  });

  it('is taken out of the page and put back as it was', async () => {
    const driver = await configurator();
    await driver.check('Timeline');
    const {parentElement} = driver.element;
    driver.element.remove();
    location.hash = '#widget=ticker';
    parentElement?.append(driver.element);
    await waitUntil(() => driver.pieces[0]?.includes('<mitmach-ticker ') === true, 'It stays as it was.');
  });
});
