const slice = 8;

/**
 * Runs work when the browser has nothing better to do. The work asks the function it is given whether its time is up,
 * and comes back through another `whenIdle` for the rest.
 */
export const whenIdle = (work: (shouldStop: () => boolean) => void): void => {
  const run = (): void => {
    const end = performance.now() + slice;
    work(() => performance.now() >= end);
  };
  // Safari has no requestIdleCallback yet (https://webkit.org/b/285049)
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, {timeout: 2_000});
  else setTimeout(run, 50);
};
