import type { Diagnostic } from "../model/diagnostic.ts";
import { escapeUnwritable } from "./escape.ts";
import type { FileReport } from "./report-json.ts";
import { type Shown, shows } from "./shown.ts";

/** What a run was, beside its findings. */
export interface JunitRun extends Shown {
  /** Why files, or everything, could not be read: one sentence each. */
  problems: readonly string[];
  /** Warnings fail, too. */
  strict: boolean;
}

/** One testcase: how it ended, and its XML. */
interface Case {
  ended: "passed" | "failure" | "error";
  xml: string;
}

/**
 * Findings as JUnit XML, as Jenkins and GitLab read it: a suite a file, a testcase a finding, or one that
 * passed. A finding that fails the run is a failure, any other a passed testcase with its text as
 * output; what could not be read is an error. No times, so that the same input gives the same bytes.
 */
export function junit(files: readonly FileReport[], run: JunitRun): string {
  const suites = files.map((file) => ({ name: file.path, cases: casesOf(file, run) }));
  if (run.problems.length > 0)
    suites.push({ name: "parallel-plan", cases: run.problems.map(problemCase) });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="parallel-plan" ${counts(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${attribute(name)}" ${counts(cases)}>`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ]),
    "</testsuites>\n",
  ].join("\n");
}

function counts(cases: readonly Case[]): string {
  const count = (ended: Case["ended"]): number => cases.filter((one) => one.ended === ended).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}

function casesOf({ path, diagnostics }: FileReport, run: JunitRun): Case[] {
  const shown = diagnostics.filter((one) => shows(one, run));
  if (shown.length === 0) return [testcase(path, "nothing to mend", "passed", "")];
  return shown.map((one) => findingCase(path, one, run));
}

function findingCase(path: string, one: Diagnostic, { strict }: JunitRun): Case {
  const { rule, severity, message } = one;
  const name = `${rule}: ${message}`;
  const text = content(told(path, one));
  const fails = severity === "error" || (strict && severity === "warning");
  if (!fails) return testcase(path, name, "passed", `<system-out>${text}</system-out>`);
  const failure = `<failure type="${rule}" message="${attribute(message)}">${text}</failure>`;
  return testcase(path, name, "failure", failure);
}

function problemCase(problem: string): Case {
  const error = `<error type="unreadable" message="${attribute(problem)}"/>`;
  return testcase("parallel-plan", problem, "error", error);
}

function testcase(file: string, name: string, ended: Case["ended"], inner: string): Case {
  const open = `    <testcase classname="${attribute(file)}" name="${attribute(name)}"`;
  return { ended, xml: inner === "" ? `${open}/>` : `${open}>${inner}</testcase>` };
}

/** The finding with its places, for people who open a testcase. */
function told(
  path: string,
  { rule, severity, message, location, related, fixes }: Diagnostic,
): string {
  const at = ({ line, column }: Diagnostic["location"]["start"]): string =>
    `${escapeUnwritable(path, "")}:${line}:${column}`;
  return [
    `${at(location.start)} ${severity} ${rule}`,
    message,
    ...related.map((other) => `${at(other.at.start)} ${other.message}`),
    ...fixes.slice(0, 1).map(({ title }) => `fix: ${title}`),
  ].join("\n");
}

/** Text of an element. XML 1.0 has no form for most controls: they are shown as `\u{…}`. */
function content(text: string): string {
  return escapeXml(escapeUnwritable(text));
}

/** Text of an attribute: a reader would turn line breaks in it into spaces. */
function attribute(text: string): string {
  return escapeXml(escapeUnwritable(text, "")).replaceAll('"', "&quot;");
}

/** `>` too, because of `]]>`; and no CI system may find an expression (`${{`) in it. */
function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("${{", () => "$&#123;{");
}
