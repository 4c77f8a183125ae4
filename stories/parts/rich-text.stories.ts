import {parseRichText} from '@mitmach/feed';
import {richTextView} from '@mitmach/ui';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {played} from '../setting/play.js';
import {about, part, partIn} from './part.js';

interface Args {
  readonly markdown: string;
}

const everything = `A paragraph with *emphasis*, **weight**, ***both*** and [a link](https://www.example.org/).
A new line in the source is a space;  
two spaces before it break the line.

- one thing
- another
  - with a list inside
  - of two

3. numbers begin
4. where they are told to

Mail to <post@example.org>, write to [the office](mailto:post@example.org), call [it](tel:+494615550100).`;

const notes = `<b>Tags</b> are words. [This link](javascript:alert(1)) is none. # Nor is this a heading, or \`this\` code.`;

const meta: Meta<Args> = {
  title: 'Parts/Rich text',
  tags: ['autodocs'],
  parameters: about(
    'A feed’s texts may be rich text: a small part of Markdown. It is parsed into plain data, and that becomes a template; nothing of it is ever read as HTML.',
  ),
  argTypes: {markdown: {control: 'text'}},
  render: ({markdown}) => part(() => richTextView(parseRichText(markdown, document.baseURI))),
};

export default meta;

type Story = StoryObj<Args>;

/** All that there is. */
export const Everything: Story = {
  args: {markdown: everything},
  play: played(async ({canvasElement}) => {
    const {all, one} = await partIn(canvasElement);
    await expect(all('li')).toHaveLength(6);
    await expect(one('ol').start).toBe(3);
  }),
};

/** What it is not. */
export const NoHtml: Story = {
  name: 'No HTML',
  args: {markdown: notes},
  play: played(async ({canvasElement}) => {
    const {all} = await partIn(canvasElement);
    await expect(all('b, a, h1, code')).toHaveLength(0);
  }),
};
