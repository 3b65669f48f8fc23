import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Limits } from "../format.ts";
import { readByLibrary } from "./by-library.ts";
import { readPlainYaml } from "./plain.ts";

/** A YAML value as data; mappings have no prototype. */
export type YamlValue =
  | null
  | boolean
  | number
  | string
  | YamlValue[]
  | { [key: string]: YamlValue };

/** A YAML text as data, with the places of its values. */
export interface YamlDocument {
  /** What could be read; with findings it may lack parts. */
  value: YamlValue;
  /** The value at a path, a fraction whose digits a number would not keep (`1.10`) as a text. */
  exactly(path: readonly (string | number)[]): YamlValue;
  /** Where the value at a path of keys and positions stands; the nearest one above when it is absent. */
  placeOf(path: readonly (string | number)[]): Place;
  /** Where a key stands; the place of its mapping when it is absent. */
  keyPlaceOf(path: readonly (string | number)[], key: string): Place;
  /** Values that YAML 1.1 would have read as something else. */
  otherReadings(): OtherReading[];
  findings: ParserFinding[];
}

/** A scalar that YAML 1.1 would have read as something else than YAML 1.2 does. */
export interface OtherReading {
  at: Place;
  /** As it stands there. */
  value: string;
  /** What YAML 1.2 makes of it. */
  here: string;
  /** What YAML 1.1 makes of it. */
  as: string;
}

/**
 * Reads a YAML 1.2 text (core schema) strictly: no aliases, merge keys, tags or second document;
 * duplicate and hostile keys are errors. `offset` is where the text starts in the document of `index`.
 */
export function readYaml(
  text: string,
  offset: number,
  index: LineIndex,
  limits: Limits,
): YamlDocument {
  return readPlainYaml(text, offset, index, limits) ?? readByLibrary(text, offset, index);
}
