import type { LineIndex } from "../../model/place.ts";
import type { FormatId } from "../../model/plan.ts";
import type { Parsed, Written } from "../format.ts";
import { FORMAT_LIST } from "../list.ts";
import { oneLine } from "../markdown/plain.ts";
import type { PackageDetails } from "../work-packages/document.ts";
import { outline } from "../markdown/outline.ts";
import { keysLost } from "./beyond-data.ts";
import { saidIn } from "./said-lines.ts";
import { unsaidOf } from "./unsaid.ts";

/**
 * What a document says that no plan holds, and that stands neither in the new document nor in what is
 * told as lost; a sentence each.
 */
export async function beyondPlan(
  parsed: Parsed,
  index: LineIndex,
  written: Written,
): Promise<string[]> {
  if (isOf(parsed, "work-packages")) return beyondPackages(parsed);
  if (FORMAT_LIST[parsed.format].medium !== "markdown")
    return keysLost(parsed.format, index, saidIn([written.text, ...written.lost])).map(
      (keys) => `not carried over: ${keys}`,
    );
  const { sections, lines } = unsaidOf(parsed.plan, outline(index), written);
  const names = sections.map((one) => `"${one}"`).join(", ");
  return [
    ...(names === "" ? [] : [`not carried over: the text below ${names}`]),
    ...lines.map((one) => `not carried over: ${one}`),
  ];
}

function isOf<F extends FormatId>(parsed: Parsed, format: F): parsed is Parsed & Parsed<F> {
  return parsed.format === format;
}

/** Keys by the packages that have them, so that what all packages say is one sentence. */
async function beyondPackages({ document }: Parsed<"work-packages">): Promise<string[]> {
  const { packages, contracts } = document;
  const beyond = await document.beyond();
  const owners = new Map<string, string[]>();
  for (const one of packages)
    for (const key of await one.beyond()) owners.set(key, [...(owners.get(key) ?? []), one.id]);
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
