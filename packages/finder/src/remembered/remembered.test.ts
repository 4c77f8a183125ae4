import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {controlsStyles, WidgetElement} from '@mitmach/ui';
import {LitElement, type TemplateResult} from 'lit';
import {finderStyles} from '../finder.styles.js';
import {contextOf, feedWith, loadLocale, mailOf} from '../opened/opened.driver.js';
import {rememberedCatalogue} from './remembered.catalogue.js';
import {longestMail, rememberedMail} from './remembered-mail.js';
import {rememberedOffers, type RememberedContext} from './remembered.model.js';
import {RememberedOffers, type RememberedOptions} from './remembered-offers.js';
import {rememberedStyles} from './remembered.styles.js';

const apply = {
  name: 'W. Thomsen',
  phone: '+49 461 555 0100',
  email: 'moin@office.example',
  instructions: 'Gern dienstags.',
};
const more = {
  organizations: [{id: 'office', name: {de: 'Freiwilligenbüro', en: 'Volunteering office'}}],
  opportunities: [
    {
      id: 'visit',
      title: 'Besuch & Kaffee',
      organization: 'office',
      apply,
      url: '/visit',
      commitment: {kind: 'one-off'},
    },
    {id: 'read', title: 'Vorlesen', status: 'filled'},
  ],
};
const link = 'https://city.example/#mitmach.bookmarks=opportunities:visit,read';

const reader = async (language = 'de', items: object = more): Promise<RememberedContext> => {
  const locale = (await loadLocale(language, [rememberedCatalogue])) as RememberedContext['locale'];
  return {...(await contextOf(feedWith({}, items))), locale};
};

class RememberedHost extends LitElement {
  static override styles = [WidgetElement.styles, controlsStyles, finderStyles, rememberedStyles];
  readonly done: string[] = [];
  readonly #remembered = new RememberedOffers(this);
  options: RememberedOptions | undefined;

  override render(): TemplateResult {
    const {options} = this;
    const locale = options?.context.locale;
    return html`<div class="frame light" lang=${locale?.language ?? 'en'} dir=${locale?.direction ?? 'ltr'}>
      ${
        options
          ? this.#remembered.view(options, {
              onOpen: (id) => this.done.push(`open ${id}`),
              onMark: (id) => this.done.push(`mark ${id}`),
              onLeave: () => this.done.push('leave'),
            })
          : ''
      }
    </div>`;
  }

  named(words: string): HTMLElement {
    const found = [...this.renderRoot.querySelectorAll<HTMLElement>('a, button')];
    const wanted = found.find(({textContent}) => textContent.includes(words));
    if (!wanted) throw new Error(`There is nothing called "${words}".`);
    return wanted;
  }

  get words(): string {
    return this.renderRoot.querySelector<HTMLElement>('.frame')?.innerText.replace(/\s+/g, ' ') ?? '';
  }
}
customElements.define('remembered-host', RememberedHost);

const shown = async (setting: Partial<RememberedOptions> = {}): Promise<RememberedHost> => {
  const host = await fixture<RememberedHost>(html`<remembered-host></remembered-host>`);
  const context = setting.context ?? (await reader());
  host.options = {context, ids: ['visit', 'read', 'gone'], isLinked: false, headingLevel: 2, ...setting};
  host.requestUpdate();
  await host.updateComplete;
  return host;
};

describe('the remembered offers', () => {
  it('are in the order in which they were, with what is gone in its place', async () => {
    const remembered = rememberedOffers(['gone', 'read', 'visit'], await reader());
    expect(
      remembered.map((each) => (each.kind === 'offer' ? [each.offer.id, each.offer.isOpen] : each.id)),
    ).to.deep.equal(['gone', ['read', false], ['visit', true]]);
  });

  for (const language of ['de', 'ar']) {
    it(`have nothing for axe to find in ${language}`, async () => {
      await expect(await shown({context: await reader(language), isLinked: true})).to.be.accessible();
    });
  }

  it('say whom to ask, what is no longer open, and what is gone', async () => {
    const {words} = await shown();
    const wanted = [
      ...['Gemerkte Angebote', 'Besuch & Kaffee', 'Freiwilligenbüro Einmalig', 'W. Thomsen'],
      ...['+49 461 555 0100', 'moin@office.example', 'Vorlesen', 'nicht mehr offen'],
      'Ein Angebot, das es hier nicht mehr gibt',
    ];
    expect(wanted.filter((each) => !words.includes(each))).to.deep.equal([]);
  });

  it('say how to remember something where there is nothing', async () => {
    const host = await shown({ids: []});
    expect(host.words).to.include('Noch ist nichts gemerkt.').and.not.to.include('Per E-Mail');
  });

  it('share a link only where the address holds the list', async () => {
    const [linked, loose] = [await shown({isLinked: true}), await shown()];
    expect([linked.words.includes('Link kopieren'), loose.words.includes('Link kopieren')]).to.deep.equal([
      true,
      false,
    ]);
    expect(loose.words).to.include('bis Sie diese Seite verlassen');
  });

  it('are opened and removed by their buttons, and left', async () => {
    const host = await shown();
    host.named('Besuch & Kaffee').click();
    host.named('Entfernen Vorlesen').click();
    host.named('Zurück').click();
    expect(host.done).to.deep.equal(['open visit', 'mark read', 'leave']);
    await waitUntil(
      () => host.shadowRoot?.activeElement?.className === 'remembered-title',
      'the title has the focus',
    );
  });

  it('are printed without the page', async () => {
    const {print} = window;
    const host = await shown();
    let isMarked = false;
    window.print = () => {
      isMarked = host.hasAttribute('data-mitmach-printed');
      dispatchEvent(new Event('afterprint'));
    };
    host.named('Liste drucken').click();
    window.print = print;
    expect(isMarked).to.equal(true);
  });
});

interface MailSetting {
  readonly language?: string;
  readonly items?: object;
  readonly to?: string;
}

describe('the mail with the remembered offers', () => {
  const mail = async (
    ids: readonly string[],
    {language = 'de', items = more, to = link}: MailSetting = {},
  ) => {
    const context = await reader(language, items);
    return rememberedMail(rememberedOffers(ids, context), to, context);
  };

  it('has titles, organizations, contacts and links, one a line', async () => {
    expect(mailOf(await mail(['visit', 'gone']))).to.deep.equal({
      to: '',
      subject: 'Gemerkte Angebote: Stadt',
      body: `Die ganze Liste: ${link}

Besuch & Kaffee
Freiwilligenbüro
W. Thomsen, +49 461 555 0100, moin@office.example
https://city.example/visit`,
    });
  });

  it('breaks lines as RFC 6068 has it', async () => {
    expect(await mail(['visit'])).to.include('%0D%0A%0D%0ABesuch%20%26%20Kaffee%0D%0A');
  });

  it('is none where nothing of it is in the feed', async () => {
    expect(await mail(['gone'])).to.equal(undefined);
  });

  it('stays short enough for mail programs and counts what is left out, also in Arabic', async () => {
    const title = 'زيارة كبار السن في المنزل '.repeat(200);
    const opportunities = Array.from({length: 60}, (_, index) => ({id: `o${index}`, title}));
    const href = await mail(
      opportunities.map(({id}) => id),
      {language: 'ar', items: {opportunities}},
    );
    expect(href?.length).to.be.at.most(longestMail);
    expect(mailOf(href).body).to.match(/… و\d+ (عرضًا|عرض) آخر$/);
  });

  it('leaves out a link that would take all the room', async () => {
    const href = await mail(['visit'], {to: `${link},${'x'.repeat(2_000)}`});
    expect(mailOf(href).body).to.match(/^Besuch & Kaffee/);
  });
});
