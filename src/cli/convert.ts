import { beyondPlan } from "../formats/convert/beyond.ts";
import { convertPlan, planFormats, writableFormats } from "../formats/convert/convert.ts";
import type { ReadFile } from "../formats/read.ts";
import type { RuleName } from "../model/rule-name.ts";
import { escapeControls } from "../report/escape.ts";
import { EXIT, type ExitCode, Refusal } from "./exit-code.ts";
import type { Invocation, OptionValues } from "./invocation.ts";
import type { Io } from "./io.ts";
import { openOne, planOf, readOne } from "./one-source.ts";
import { oneOf, readOptions } from "./options.ts";
import { writeOut } from "./out.ts";
import { printJson, tell } from "./tell.ts";
import { FORMATS, type FormatId } from "../model/plan.ts";

/** `parallel-plan convert PATH --to FORMAT [--out FILE]`: a plan in another format, and what it cannot hold. */
export async function convert({ positionals, values }: Invocation, io: Io): Promise<ExitCode> {
  const { to: named, format, out, ...others } = values;
  const to = readTarget(named);
  const json = oneOf("format", format, ["text", "json"] as const) === "json";
  const options = readOptions(others, io);
  const source = await openOne("convert", positionals, options, io);
  const document = await readOne(source, options);
  const plan = readablePlan(document);
  const { text, lost } = await convertPlan(plan, to);
  const { parsed, index } = document;
  // A checkpoint says itself that it holds nothing else.
  const beyond =
    parsed && planFormats().includes(to) ? await beyondPlan(parsed, index, { text, lost }) : [];
  const all = [...leftOut(document), ...beyond, ...lost];
  const toFile = typeof out === "string" && out !== "-";
  const shown = io.terminal && !toFile ? escapeControls(text) : text;
  if (toFile || !json) await writeOut(shown, out, source.file, io, { onlyNew: true });
  if (json) {
    const told = { version: 1, from: plan.format, to, text, lost: all };
    printJson(told, io);
  } else if (!options.quiet) for (const sentence of all) tell(sentence, io);
  return EXIT.clean;
}

function readTarget(value: OptionValues[string]): FormatId {
  const formats = writableFormats();
  const list = formats.join(", ").replace(/, (?=[^,]*$)/, " or ");
  if (value === undefined)
    throw new Refusal("usage", `convert needs the format to write; expected --to ${list}`);
  const found = formats.find((format) => format === value);
  if (found) return found;
  const isRead = FORMATS.some((format) => format === value);
  const why = isRead ? "is read but not written" : "is no format";
  throw new Refusal("usage", `--to ${String(value)} ${why}; expected ${list}`);
}

/** A plan that was read as a whole; one with faults of its syntax is not, and would lose parts unseen. */
function readablePlan(document: ReadFile): ReturnType<typeof planOf> {
  const plan = planOf(document);
  const fault = document.findings.find(
    ({ rule, severity }) => rule === "plan/unreadable" && severity !== "warning",
  );
  if (fault)
    throw new Refusal("unreadable", `line ${fault.at.start.line}: ${fault.message}`, EXIT.errors);
  if (plan.tasks.length === 0)
    throw new Refusal("no-tasks", "the plan names no task; expected one at least", EXIT.errors);
  return plan;
}

/** Findings of a reader that say a part of the document was guessed or not understood at all. */
const UNSURE: ReadonlySet<RuleName> = new Set<RuleName>([
  "plan/partly-read",
  "plan/schema",
  "dependency/malformed",
  "dependency/guessed",
]);

function leftOut({ findings }: ReadFile): string[] {
  return findings
    .filter(({ rule }) => UNSURE.has(rule))
    .map(({ at, message }) => `line ${at.start.line}: ${message}`);
}
