import schema from "../../generated/work-packages.schema.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import type { LineIndex, Place } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { faultFinding, pathOf, withKeysOnce, withoutMisspelt } from "../yaml/fault.ts";
import type { Fields } from "../yaml/fields.ts";
import { homesIn } from "./home.ts";
import { isLoose, isWithinPackage, looseFinding } from "./loose.ts";
import { isOne, isToldOfChange, withTopFix } from "./loose-document.ts";
import { CLAIM_KEYS } from "./claim-key.ts";
import { locksInEntry } from "./locks.ts";
import { pathsInEntry, saysNone, withoutRemark } from "./one-text.ts";
import { type MixedFix, mixedFix } from "./mixed.ts";

/** What does not fit the schema, and values that YAML 1.1 would read otherwise; `ids` are those of all packages. */
export function schemaFindings(
  yaml: YamlDocument,
  top: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): ParserFinding[] {
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const homes = homesIn(top, ids);
  const told = withoutMisspelt(withKeysOnce(schema.faults(yaml.value)), homes).filter(
    (fault) =>
      // What follows from a branch of the schema says nothing of its own.
      fault.keyword !== "if" &&
      !isGivenByDefault(fault, defaults) &&
      !(loose.has(packageOf(fault)) && isWithinPackage(fault)) &&
      !isToldOfChange(fault, top),
  );
  const mixed = mixedFixes(told, yaml, top, index, ids);
  return [
    ...[...loose.values()].map((fields) => looseFinding(fields, index, ids)),
    ...told.map((fault) => {
      const finding = withValueFix(
        fault,
        top,
        said(fault, faultFinding(fault, yaml, "the document", homes)),
      );
      const fixes = mixed.get(packageOf(fault));
      if (fixes?.mends(fault) === true) return { fixes: [fixes.fix], ...finding };
      return loose.size > 0 ? withTopFix(finding, fault, top, index) : finding;
    }),
    ...negatedPaths(top),
    ...severalInOneEntry(top, index),
    ...otherReadings(yaml),
  ];
}

/** A word for no contracts, and the version in another writing, are plain. */
function withValueFix(
  { instancePath }: SchemaFault,
  top: Fields,
  finding: ParserFinding,
): ParserFinding {
  const contracts = top.value("contracts");
  const isNone =
    contracts === null ||
    (typeof contracts === "string" && saysNone(contracts)) ||
    (Array.isArray(contracts) && contracts.length === 0);
  const isVersion = instancePath === "/schema_version" && isOne(top.value("schema_version"));
  const meant = instancePath === "/contracts" && isNone ? "none" : isVersion ? "1" : undefined;
  if (meant === undefined) return finding;
  const { start, end } = finding.at;
  const isEmpty = start.line === end.line && start.column === end.column;
  const edits = [{ start, end, text: isEmpty ? ` ${meant}` : meant }];
  return { ...finding, fixes: [{ title: `write ${meant}`, edits }] };
}

/** What stands within a mapping of the schema that people like to write as one text. */
const PARTS: Readonly<Record<string, string>> = {
  verification: "tier_required and steps",
  scope: "write_allow and read_allow",
  locks: "files and keys",
  worktree: "name",
  outputs: "result_keys",
};

/** Of a text in the place of a mapping it is said which keys the mapping has. */
function said(
  { keyword, params, instancePath }: SchemaFault,
  finding: ParserFinding,
): ParserFinding {
  if (instancePath === "/contracts" && (keyword === "const" || keyword === "type"))
    return {
      ...finding,
      message: "contracts must be none, or a mapping with revision and openapi",
    };
  const keys = /^\/packages\/\d+\/(\w+)$/.exec(instancePath)?.[1] ?? "";
  if (keyword === "type" && params["type"] === "string" && /\/locks\/keys\/\d+$/.test(instancePath))
    return {
      ...finding,
      message: `${finding.message} in quotes, as a colon with a space makes it a mapping`,
    };
  if (keyword !== "type" || params["type"] !== "object" || !Object.hasOwn(PARTS, keys))
    return finding;
  const message = finding.message.replace(/expected one$/, `expected one with ${PARTS[keys]}`);
  return { ...finding, message };
}

/** For each package with faults what mends some of them at once. */
function mixedFixes(
  faults: readonly SchemaFault[],
  yaml: YamlDocument,
  top: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): Map<number | undefined, MixedFix> {
  const packages = top.mappings("packages");
  const found = new Map<number | undefined, MixedFix>();
  for (const position of new Set(faults.map(packageOf)).values()) {
    const fields = position === undefined ? undefined : packages[position];
    if (!fields || found.size >= MOST_MIXED) continue;
    const fix = mixedFix(position!, fields, yaml, index, ids);
    if (fix) found.set(position, fix);
  }
  return found;
}

/** Each fix is tried on the whole document; more than these wait for the next reading. */
const MOST_MIXED = 20;

/** Packages in the loose form, by their position. */
function loosePackages(top: Fields): Map<number | undefined, Fields> {
  const packages = top.mappings("packages").map((fields, i) => [i, fields] as const);
  return new Map(packages.filter(([, fields]) => isLoose(fields)));
}

function packageOf(fault: SchemaFault): number | undefined {
  const [key, position] = pathOf(fault);
  return key === "packages" && typeof position === "number" ? position : undefined;
}

/** The value of `defaults` that holds for a key which a package leaves out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  priority: "priority",
  timeout_minutes: "timeout_minutes",
  retry_budget: "retry_budget",
  min_trust_level: "min_trust_level",
  tier_required: "verification_tier_required",
};

function isGivenByDefault(fault: SchemaFault, defaults: Fields): boolean {
  const missing = fault.params["missingProperty"];
  if (fault.keyword !== "required" || typeof missing !== "string") return false;
  if (packageOf(fault) === undefined || !Object.hasOwn(DEFAULTS, missing)) return false;
  return defaults.has(DEFAULTS[missing]!);
}

/** A glob with `!` in front means every path that it does not match: nobody means that as a place to write. */
function negatedPaths(top: Fields): ParserFinding[] {
  return top
    .mappings("packages")
    .flatMap((fields) => fields.mapping("scope").texts("write_allow"))
    .filter(({ value }) => /^!(?!\()/.test(value))
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
