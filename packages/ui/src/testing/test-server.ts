let keys = 0;
/** An address at the test server that nobody else in this run uses. */
export const faultUrl = (name: string, query = ''): string => {
  keys += 1;
  return `${location.origin}/faults/${name}?key=${location.pathname}-${String(performance.timeOrigin)}-${String(keys)}${query}`;
};
/** How often an address was asked for. */
export const countOf = async (url: string): Promise<number> => {
  const key = new URL(url).searchParams.get('key') ?? '';
  const answer = await fetch(`/faults/count?key=${encodeURIComponent(key)}`);
  return ((await answer.json()) as {count: number}).count;
};
/** Makes a `switch` address answer like another fault from now on. */
export const switchTo = async (url: string, to: string): Promise<void> => {
  await fetch(`${url}&to=${to}`, {method: 'POST'});
};
