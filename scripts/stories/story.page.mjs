/* global document, location, axe */

/**
 * What runs in the page of a story.
 *
 * @typedef {object} Report what Storybook told of an entry
 * @property {boolean} isDone it has come to its end, good or bad
 * @property {string[]} rendered ids of the stories that are shown
 * @property {string[]} failures
 * @property {string[]} expected regular expressions of what the console may be told: `parameters.expectedConsole`
 */

/** Listens to Storybook from before it is there, and keeps what it tells in `storyReport`. */
export function listen() {
  // Storybook itself, around the stories, has a channel of the same name.
  if (!location.pathname.endsWith('/iframe.html')) return;
  /** @type {Report} */
  const report = {isDone: false, rendered: [], failures: [], expected: []};
  const fail = ({stack = '', message = '', description = ''}) => {
    report.failures.push([message, description, stack.replace(message, '')].filter(Boolean).join('\n'));
    report.isDone = true;
  };
  const end = () => {
    report.isDone = true;
  };
  const prepare = ({parameters}) => {
    report.expected.push(...(parameters.expectedConsole ?? []).map(({source}) => source));
  };
  // On a page of documentation nothing else tells which stories there are.
  const take = async (storyId) => {
    prepare(await globalThis.__STORYBOOK_PREVIEW__.storyStoreValue.loadStory({storyId}));
    report.rendered.push(storyId);
  };
  const listeners = {
    storyPrepared: prepare,
    storyRendered: take,
    storyFinished: end,
    docsRendered: end,
    configError: fail,
    storyErrored: fail,
    storyMissing: fail,
    storyThrewException: fail,
    playFunctionThrewException: fail,
    unhandledErrorsWhilePlaying: (errors) => errors.forEach(fail),
  };
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value) {
      channel = value;
      for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    },
  });
  globalThis.storyReport = report;
}

/** @returns {boolean} whether the story has come to its end, or all stories of a page of documentation are there */
export function isDone() {
  const {isDone, failures, rendered} = globalThis.storyReport;
  const stories = document.querySelectorAll('#storybook-docs .sb-story').length;
  return isDone && (failures.length > 0 || rendered.length >= stories);
}

/** @returns {boolean} whether no widget is loading any more */
export function isSettled() {
  const widgets = [...document.querySelectorAll(':defined')].filter(({shadowRoot}) => shadowRoot);
  return widgets.every(({shadowRoot}) => shadowRoot.querySelector('[aria-busy=true]') === null);
}

/** @returns {Report} */
export function report() {
  return globalThis.storyReport;
}

/** @param {string} root selector of what is looked at @returns {Promise<string[]>} what axe finds wrong, each with its place */
export async function findBarriers(root) {
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const {violations} = await axe.run(root, {runOnly, resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')}\n${failureSummary}`),
  );
}
