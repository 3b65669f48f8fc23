/** What is left of one resource over time, as steps; the last step lasts for ever. */
export class Profile {
  readonly #capacity: number;
  readonly #times: Float64Array;
  readonly #free: Float64Array;
  #length = 1;

  /** Room for `reservations` of a resource of `capacity` units. */
  constructor(capacity: number, reservations: number) {
    this.#capacity = capacity;
    this.#times = new Float64Array(2 * reservations + 2);
    this.#free = new Float64Array(2 * reservations + 2);
    this.clear();
  }

  /** Frees everything. */
  clear(): void {
    this.#length = 1;
    this.#times[0] = 0;
    this.#free[0] = this.#capacity;
  }

  /** The first time from `from` on at which `amount` units stay free for `duration`. */
  earliest(from: number, duration: number, amount: number): number {
    const times = this.#times;
    const free = this.#free;
    const length = this.#length;
    let start = from;
    let step = this.#stepAt(from);
    for (;;) {
      const end = start + duration;
      let next = step;
      while (free[next]! >= amount) {
        next++;
        if (next === length || times[next]! >= end) return start;
      }
      do next++;
      while (free[next]! < amount);
      step = next;
      start = times[next]!;
    }
  }

  /** Takes `amount` units from `start` to `end`; they must be free. */
  reserve(start: number, end: number, amount: number): void {
    const free = this.#free;
    const first = this.#split(this.#stepAt(start), start);
    let step = first;
    while (step + 1 < this.#length && this.#times[step + 1]! < end) step++;
    const last = this.#split(step, end);
    for (let i = first; i < last; i++) free[i]! -= amount;
  }

  /** The step that `time` falls in. */
  #stepAt(time: number): number {
    const times = this.#times;
    let low = 0;
    let high = this.#length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (times[middle]! <= time) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The step that starts at `time`, which falls in `step` or begins the next one; it is made where there is none. */
  #split(step: number, time: number): number {
    const times = this.#times;
    if (times[step] === time) return step;
    if (step + 1 < this.#length && times[step + 1] === time) return step + 1;
    const free = this.#free;
    for (let i = this.#length; i > step + 1; i--) {
      times[i] = times[i - 1]!;
      free[i] = free[i - 1]!;
    }
    times[step + 1] = time;
    free[step + 1] = free[step]!;
    this.#length++;
    return step + 1;
  }
}
