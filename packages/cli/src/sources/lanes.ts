import PQueue from 'p-queue';

const MOST_AT_ONCE = 6;
const MOST_PER_HOST = 2;

/** Lets few requests be under way at a time: six in all, two to one server. */
export class Lanes {
  readonly #all = new PQueue({concurrency: MOST_AT_ONCE});
  readonly #hosts = new Map<string, PQueue>();

  run<T>(host: string, task: () => Promise<T>): Promise<T> {
    let lane = this.#hosts.get(host);
    if (!lane) this.#hosts.set(host, (lane = new PQueue({concurrency: MOST_PER_HOST})));
    return lane.add(() => this.#all.add(task));
  }
}
