import {expect, fixture, html} from '@open-wc/testing';
import {readAloud, type Utterance} from './read-aloud.js';

const inWords = ({role, name, level, count, states}: Utterance): string =>
  [role, level, name, count, ...states].filter((each) => each !== undefined && each !== '').join(' ');

const said = async (template: unknown): Promise<string[]> =>
  readAloud(await fixture<HTMLElement>(html`<div>${template}</div>`)).map(inWords);

describe('readAloud', () => {
  it('says headings, links, buttons and texts in their order', async () => {
    expect(
      await said(html`
        <h3>Termine</h3>
        <p>Heute <em>und</em> morgen</p>
        <a href="#">Alle <b>Termine</b></a>
        <button aria-pressed="true">Monat</button>
      `),
    ).to.deep.equal([
      'heading 3 Termine',
      'text Heute und morgen',
      'link Alle Termine',
      'button Monat pressed',
    ]);
  });

  it('says how many entries a list has, and what is in a table', async () => {
    expect(
      await said(html`
        <ul>
          <li>Eins</li>
          <li>Zwei</li>
          <li hidden>Drei</li>
        </ul>
        <table>
          <caption>
            November
          </caption>
          <tr>
            <td>1</td>
          </tr>
        </table>
      `),
    ).to.deep.equal(['list 2', 'text Eins', 'text Zwei', 'table November 1', 'text November', 'text 1']);
  });

  it('passes over what is hidden from it, and pictures that only decorate', async () => {
    expect(
      await said(html`
        <p aria-hidden="true">Nein</p>
        <p style="display: none">Nein</p>
        <img alt="" src="data:," />
        <p>Ja</p>
      `),
    ).to.deep.equal(['text Ja']);
  });

  it('says whether a disclosure is open and a box is ticked', async () => {
    expect(
      await said(html`
        <details>
          <summary>Filter</summary>
          <p>Inhalt</p>
        </details>
        <label><input type="checkbox" checked />Kostenlos</label>
      `),
    ).to.deep.equal(['button Filter collapsed', 'checkbox Kostenlos checked', 'text Kostenlos']);
  });

  it('reads into shadow roots, with what is slotted there', async () => {
    const element = await fixture<HTMLElement>(html`<div><span>Innen</span></div>`);
    const root = element.attachShadow({mode: 'open'});
    const heading = document.createElement('h2');
    heading.textContent = 'Oben';
    root.append(heading, document.createElement('slot'));
    expect(readAloud(element).map(inWords)).to.deep.equal(['heading 2 Oben', 'text Innen']);
  });

  it('ends where it is told to', async () => {
    const element = await fixture<HTMLElement>(
      html`<div>${Array.from({length: 20}, () => html`<p>Wort</p>`)}</div>`,
    );
    expect(readAloud(element, 5)).to.have.length(5);
  });
});
