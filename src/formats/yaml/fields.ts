import type { Place } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { YamlDocument, YamlValue } from "./document.ts";

type Path = readonly (string | number)[];

/** A mapping of a YAML document, read field by field; what has another type than asked for is absent. */
export class Fields {
  readonly #document: YamlDocument;
  readonly #path: Path;
  readonly #values: { [key: string]: YamlValue };
  #exact?: { [key: string]: YamlValue };

  constructor(document: YamlDocument, value: YamlValue | undefined, path: Path = []) {
    this.#document = document;
    this.#path = path;
    this.#values = isMapping(value) ? value : {};
  }

  /** Where the mapping, or a value in it, stands. */
  at(...keys: Path): Place {
    return this.#document.placeOf([...this.#path, ...keys]);
  }

  /** The keys of the mapping, as written. */
  keys(): string[] {
    return Object.keys(this.#values);
  }

  /** The keys with their values, a fraction such as `1.10` as the text that stands there. */
  values(): { [key: string]: YamlValue } {
    if (!this.#exact) {
      const exact = this.#document.exactly(this.#path);
      this.#exact = isMapping(exact) ? exact : {};
    }
    return this.#exact;
  }

  /** The place of a key itself. */
  keyAt(key: string): Place {
    return this.#document.keyPlaceOf(this.#path, key);
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#values, key);
  }

  value(key: string): YamlValue | undefined {
    return this.has(key) ? this.#values[key] : undefined;
  }

  /** A text; a number is read as the text that stands there. */
  text(key: string): Located<string> | undefined {
    const value = this.value(key);
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    return { value: this.#written(value, [key]), at: this.at(key) };
  }

  number(key: string): Located<number> | undefined {
    const value = this.value(key);
    return typeof value === "number" ? { value, at: this.at(key) } : undefined;
  }

  /** The texts of a list, or the one text that stands in its place. */
  texts(key: string): Located<string>[] {
    const value = this.value(key);
    if (!Array.isArray(value)) {
      const one = this.text(key);
      return one ? [one] : [];
    }
    return value.flatMap((item, i) =>
      typeof item === "string" || typeof item === "number"
        ? [{ value: this.#written(item, [key, i]), at: this.at(key, i) }]
        : [],
    );
  }

  #written(value: string | number, keys: Path): string {
    return typeof value === "string" || Number.isInteger(value)
      ? String(value)
      : String(this.#document.exactly([...this.#path, ...keys]) ?? value);
  }

  /** A mapping inside; empty where there is none. */
  mapping(key: string): Fields {
    return new Fields(this.#document, this.value(key), [...this.#path, key]);
  }

  /** A mapping at a path of keys and positions; empty where there is none. */
  below(path: Path): Fields {
    let value: YamlValue | undefined = this.#values;
    for (const key of path)
      value =
        typeof value === "object" && value !== null
          ? (value as { [key: string | number]: YamlValue })[key]
          : undefined;
    return new Fields(this.#document, value, [...this.#path, ...path]);
  }

  /** The mappings of a list. */
  mappings(key: string): Fields[] {
    const value = this.value(key);
    if (!Array.isArray(value)) return [];
    return value.map((item, i) => new Fields(this.#document, item, [...this.#path, key, i]));
  }
}

/** True for a mapping: neither a list nor nothing. */
export function isMapping(value: YamlValue | undefined): value is { [key: string]: YamlValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
