import { encloses, type LineIndex } from "../../model/place.ts";
import type { FormatId, Plan } from "../../model/plan.ts";
import type { Parsed } from "../format.ts";
import { FORMAT_LIST } from "../list.ts";
import { oneLine } from "../markdown/plain.ts";
import type { PackageDetails } from "../work-packages/document.ts";
import { outline } from "../markdown/outline.ts";
import { readPhaseHeading } from "../task-plan/sections.ts";

/** What a document says that no plan holds, so that it is carried over to no format; a sentence each. */
export function beyondPlan(parsed: Parsed, index: LineIndex): string[] {
  if (isOf(parsed, "work-packages")) return beyondPackages(parsed);
  if (FORMAT_LIST[parsed.format].medium !== "markdown") return [];
  const sections = otherSections(parsed.plan, index);
  return sections.length === 0
    ? []
    : [`not carried over: the text below ${sections.map((one) => `"${one}"`).join(", ")}`];
}

function isOf<F extends FormatId>(parsed: Parsed, format: F): parsed is Parsed & Parsed<F> {
  return parsed.format === format;
}

/** Keys by the packages that have them, so that what all packages say is one sentence. */
function beyondPackages({ document }: Parsed<"work-packages">): string[] {
  const { packages, contracts, beyond } = document;
  const owners = new Map<string, string[]>();
  for (const { id, beyond: keys } of packages)
    for (const key of keys) owners.set(key, [...(owners.get(key) ?? []), id]);
  const keysOf = new Map<string, string[]>();
  for (const [key, ids] of owners) {
    const of = [...new Set(ids)].join(", ");
    keysOf.set(of, [...(keysOf.get(of) ?? []), key]);
  }
  const files = [...new Set(contracts.map(({ value }) => value))].join(", ");
  const named = (key: string): string =>
    key === "contracts" && files !== "" ? `contracts (${files})` : key;
  return [
    ...(beyond.length > 0 ? [beyond.map(named).join(", ")] : []),
    ...[...keysOf].map(([of, keys]) => `${keys.join(", ")} of ${of}`),
    ...packages.flatMap(reversed),
  ].map((what) => `not carried over: ${what}`);
}

/** Commands that are expected to fail, which nothing says of them any more. */
function reversed({ id, steps }: PackageDetails): string[] {
  return steps.flatMap(({ command, exitCode }) =>
    command && exitCode !== undefined
      ? [`that "${oneLine(command.value)}" of ${id} has to end with ${exitCode}, not with 0`]
      : [],
  );
}

/** What the writers make anew from the plan, or have read into it. */
const MADE =
  /\b(?:relevant|key|critical)\b.*\b(?:files?|documentation)\b|\bimplementation plan\b|\bmatrix\b|\bownership\b|\bworker (?:definitions|status)\b|\bmerge order\b|\bwhat exists\b|\bfile structure\b|^(?:goal|summary|overview|advice)\b/i;

/** Headings outside of tasks with a text of their own. */
function otherSections({ tasks }: Plan, index: LineIndex): string[] {
  return outline(index)
    .sections.filter(
      ({ level, heading, at, bodyStart, bodyEnd }, i, all) =>
        level > 0 &&
        i > all.findIndex((one) => one.level === 1) &&
        !MADE.test(heading) &&
        !readPhaseHeading(heading) &&
        !tasks.some(({ section }) => encloses(section, at)) &&
        index.text.slice(bodyStart, bodyEnd).trim() !== "",
    )
    .map(({ heading }) => heading);
}
