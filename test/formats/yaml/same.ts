import { isDeepStrictEqual } from "node:util";
import { LineIndex } from "../../../src/model/place.ts";
import { readByLibrary } from "../../../src/formats/yaml/by-library.ts";
import type { YamlDocument, YamlValue } from "../../../src/formats/yaml/document.ts";
import { readQuickly } from "../../../src/formats/yaml/quick.ts";

type Path = (string | number)[];

/** What the quick reader does with a text: it leaves it to the library, says the same, or the first thing that it says otherwise. */
export function quickAgainstLibrary(text: string): string {
  const index = new LineIndex(text);
  const quick = readQuickly(text, 0, index);
  if (!quick) return "left";
  const library = readByLibrary(text, 0, index);
  for (const [what, ask] of questions(library.value)) {
    const [ours, theirs] = [ask(quick), ask(library)];
    if (!isDeepStrictEqual(ours, theirs) || keyOrder(ours) !== keyOrder(theirs))
      return `${what}: ${JSON.stringify(ours)} instead of ${JSON.stringify(theirs)}`;
  }
  return "same";
}

type Question = [string, (document: YamlDocument) => unknown];

/** Everything that a document can be asked: findings, values, places of what is there and of what is not. */
function* questions(value: YamlValue): Generator<Question> {
  yield ["findings", ({ findings }) => findings];
  yield ["value", ({ value }) => value];
  yield ["other readings", (document) => document.otherReadings()];
  for (const path of paths(value, [])) {
    for (const one of [
      path,
      [...path, "absent"],
      [...path, 7],
      [...path, "0"],
      [...path, 0, "a"],
    ]) {
      yield [`exactly ${one.join("/")}`, (document) => document.exactly(one)];
      yield [`place of ${one.join("/")}`, (document) => document.placeOf(one)];
    }
    for (const key of [...keysAt(value, path), "absent"])
      yield [
        `place of the key ${[...path, key].join("/")}`,
        (document) => document.keyPlaceOf(path, key),
      ];
  }
}

function* paths(value: YamlValue, path: Path): Generator<Path> {
  yield path;
  if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* paths(item, [...path, i]);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value)) yield* paths(item, [...path, key]);
}

function keysAt(value: YamlValue, path: Path): string[] {
  let at = value;
  for (const step of path) at = (at as { [key: string]: YamlValue })[step]!;
  return typeof at === "object" && at !== null && !Array.isArray(at) ? Object.keys(at) : [];
}

/** The order of keys, which equality does not look at. */
function keyOrder(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
