import type { ParserFinding } from "../../model/diagnostic.ts";
import type { SchemaFault } from "../../model/json-schema.ts";
import type { LineIndex } from "../../model/place.ts";
import type { YamlDocument } from "../yaml/document.ts";
import { faultFinding, pathOf, withKeysOnce, withoutMisspelt } from "../yaml/fault.ts";
import type { Fields } from "../yaml/fields.ts";
import { homesIn } from "./home.ts";
import { isLoose } from "./is-loose.ts";
import { looseFinding } from "./loose.ts";
import { isOne, isToldOfChange, withTopFix } from "./loose-document.ts";
import { isNoFault, isWithinPackage } from "./no-fault.ts";
import { type MixedFix, mixedFix } from "./mixed.ts";
import { saysNone } from "./one-text.ts";

/** The faults of a document as findings, those of a package in the loose form as one. */
export function faultFindings(
  faults: readonly SchemaFault[],
  yaml: YamlDocument,
  top: Fields,
  index: LineIndex,
  ids: ReadonlySet<string>,
): ParserFinding[] {
  const loose = loosePackages(top);
  const defaults = top.mapping("defaults");
  const homes = homesIn(top, ids);
  const told = withoutMisspelt(withKeysOnce(faults), homes).filter(
    (fault) =>
      !isNoFault(fault, defaults) &&
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
