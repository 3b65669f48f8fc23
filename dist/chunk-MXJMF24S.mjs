// src/formats/yaml/fields.ts
var Fields = class _Fields {
  #document;
  #path;
  #values;
  constructor(document, value, path = []) {
    this.#document = document;
    this.#path = path;
    this.#values = isMapping(value) ? value : {};
  }
  /** Where the mapping, or a value in it, stands. */
  at(...keys) {
    return this.#document.placeOf([...this.#path, ...keys]);
  }
  /** The keys of the mapping, as written. */
  keys() {
    return Object.keys(this.#values);
  }
  /** The keys with their values, a fraction such as `1.10` as the text that stands there. */
  values() {
    const exact = this.#document.exactly(this.#path);
    return isMapping(exact) ? exact : {};
  }
  /** The place of a key itself. */
  keyAt(key) {
    return this.#document.keyPlaceOf(this.#path, key);
  }
  has(key) {
    return Object.hasOwn(this.#values, key);
  }
  value(key) {
    return this.has(key) ? this.#values[key] : void 0;
  }
  /** A text; a number is read as the text that stands there. */
  text(key) {
    const value = this.value(key);
    if (typeof value !== "string" && typeof value !== "number") return void 0;
    return { value: this.#written(value, [key]), at: this.at(key) };
  }
  number(key) {
    const value = this.value(key);
    return typeof value === "number" ? { value, at: this.at(key) } : void 0;
  }
  /** The texts of a list, or the one text that stands in its place. */
  texts(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) {
      const one = this.text(key);
      return one ? [one] : [];
    }
    return value.flatMap(
      (item, i) => typeof item === "string" || typeof item === "number" ? [{ value: this.#written(item, [key, i]), at: this.at(key, i) }] : []
    );
  }
  #written(value, keys) {
    return typeof value === "string" || Number.isInteger(value) ? String(value) : String(this.#document.exactly([...this.#path, ...keys]) ?? value);
  }
  /** A mapping inside; empty where there is none. */
  mapping(key) {
    return new _Fields(this.#document, this.value(key), [...this.#path, key]);
  }
  /** The mappings of a list. */
  mappings(key) {
    const value = this.value(key);
    if (!Array.isArray(value)) return [];
    return value.map((item, i) => new _Fields(this.#document, item, [...this.#path, key, i]));
  }
};
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  Fields,
  isMapping
};
