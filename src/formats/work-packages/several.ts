import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
import { CLAIM_KEYS } from "./claim-key.ts";
import { locksInEntry } from "./locks.ts";
import { pathsInEntry, withoutRemark } from "./one-text.ts";

/** The lists of a package that hold one path or key an entry, with what is read of an entry. */
const LISTS = [
  ["scope", CLAIM_KEYS, (text: string) => pathsInEntry(text).map(withoutRemark)],
  ["locks", ["files", "keys"], locksInEntry],
] as const;

/** Several paths or keys in one entry, or a remark beside one, are read as meant; another reader sees one text. */
export function severalInOneEntry(packages: readonly Fields[], index: LineIndex): ParserFinding[] {
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
