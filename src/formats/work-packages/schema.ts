import schema from "../../generated/work-packages.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { YamlDocument } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import { CLAIM_KEYS } from "./claim-key.ts";
import { isLoose } from "./is-loose.ts";
import { locksInEntry } from "./locks.ts";
import { isNone } from "./no-fault.ts";
import { pathsInEntry, withoutRemark } from "./one-text.ts";

/** What does not fit the schema, and values that YAML 1.1 would read otherwise; `ids` are those of all packages. */
export async function schemaFindings(
  yaml: YamlDocument,
  top: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): Promise<ParserFinding[]> {
  const faults = schema.faults(yaml.value);
  const defaults = top.mapping("defaults");
  // What tells the faults, and how to mend them, is large.
  const isClean =
    faults.every((fault) => isNone(fault, defaults)) && !top.mappings("packages").some(isLoose);
  const told = isClean
    ? []
    : (await import("./faults.ts")).faultFindings(faults, yaml, top, index, ids);
  return [...told, ...negatedPaths(top), ...severalInOneEntry(top, index), ...otherReadings(yaml)];
}

/** A glob with `!` in front means every path that it does not match: nobody means that as a place to write. */
function negatedPaths(top: Fields): ParserFinding[] {
  return top
    .mappings("packages")
    .flatMap((fields) => fields.mapping("scope").texts("write_allow"))
    .filter(({ value }) => value.startsWith("!") && !value.startsWith("!("))
    .map(({ value, at }) => ({
      rule: "plan/schema",
      severity: "warning",
      at,
      message: `write_allow holds ${value}, which means every path but these; expected what is left alone under deny, without the !`,
    }));
}

/** The lists of a package that hold one path or key an entry, with what is read of an entry. */
const LISTS = [
  ["scope", CLAIM_KEYS, (text: string) => pathsInEntry(text).map(withoutRemark)],
  ["locks", ["files", "keys"], locksInEntry],
] as const;

/** Several paths or keys in one entry, or a remark beside one, are read as meant; another reader sees one text. */
function severalInOneEntry(top: Fields, index: LineIndex): ParserFinding[] {
  const packages = top.mappings("packages").filter((fields) => !isLoose(fields));
  return packages.flatMap((fields) =>
    LISTS.flatMap(([name, keys, read]) => {
      const inside = fields.mapping(name);
      return keys
        .filter((key) => Array.isArray(inside.value(key)))
        .flatMap((key) =>
          inside.texts(key).flatMap((entry) => {
            const texts = read(entry.value);
            const isPlain =
              texts.length < 2 && (texts[0] ?? entry.value.trim()) === entry.value.trim();
            return isPlain ? [] : [entryFinding(key, entry, texts, inside.at(key), index)];
          }),
        );
    }),
  );
}

function entryFinding(
  key: string,
  { value, at }: Located<string>,
  texts: readonly string[],
  list: Place,
  index: LineIndex,
): ParserFinding {
  const isOne = texts.length === 1;
  const what = key === "keys" ? "key" : "path";
  const between =
    index.text[index.offset(list.start)] === "["
      ? ", "
      : `\n${" ".repeat(list.start.column - 1)}- `;
  const text = texts.map((one) => JSON.stringify(one)).join(between);
  return {
    rule: "plan/schema",
    severity: "warning",
    at,
    message: isOne
      ? `${key} holds ${value}; expected the ${what} alone`
      : `${key} holds ${value} in one entry; expected an entry for each ${what}`,
    fixes: [
      {
        title: isOne ? `write the ${what} alone` : `write an entry for each ${what}`,
        edits: [{ ...at, text }],
      },
    ],
  };
}

function otherReadings(yaml: YamlDocument): ParserFinding[] {
  return yaml.otherReadings().map(({ at, value, here, as }) => ({
    rule: "plan/yaml-1.1",
    at,
    message: `"${value}" is ${here} here, but a reader of YAML 1.1 takes it for ${as}; put it in quotes`,
  }));
}
