/** Keeps the `capacity` values used last; beyond that, the one unused for longest is forgotten. */
export class BoundedCache<Value extends NonNullable<unknown>> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value kept for `key`, else the one that `create` makes. What throws is not kept. */
  get(key: string, create: () => Value): Value {
    const value = this.#values.get(key) ?? create();
    // A Map remembers the order of insertion: the entry used last moves to the end.
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#capacity) this.#forgetOldest();
    return value;
  }

  #forgetOldest(): void {
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      return;
    }
  }
}
