/** A list of whole numbers that grows; large ones take a fraction of an array's memory. */
export class IntList {
  #values = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers; they share the list's memory until it grows. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
