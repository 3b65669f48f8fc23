import {
  shows
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeUnwritable
} from "./chunk-3X5NUSPY.mjs";

// src/report/junit.ts
function junit(files, run) {
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
      "  </testsuite>"
    ]),
    "</testsuites>\n"
  ].join("\n");
}
function counts(cases) {
  const count = (ended) => cases.filter((one) => one.ended === ended).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}"`;
}
function casesOf({ path, diagnostics }, run) {
  const shown = diagnostics.filter((one) => shows(one, run));
  if (shown.length === 0) return [testcase(path, "nothing to mend", "passed", "")];
  return shown.map((one) => findingCase(path, one, run));
}
function findingCase(path, one, { strict }) {
  const { rule, severity, message } = one;
  const name = `${rule}: ${message}`;
  const text = content(told(path, one));
  const fails = severity === "error" || strict && severity === "warning";
  if (!fails) return testcase(path, name, "passed", `<system-out>${text}</system-out>`);
  const failure = `<failure type="${rule}" message="${attribute(message)}">${text}</failure>`;
  return testcase(path, name, "failure", failure);
}
function problemCase(problem) {
  const error = `<error type="unreadable" message="${attribute(problem)}"/>`;
  return testcase("parallel-plan", problem, "error", error);
}
function testcase(file, name, ended, inner) {
  const open = `    <testcase classname="${attribute(file)}" name="${attribute(name)}"`;
  return { ended, xml: inner === "" ? `${open}/>` : `${open}>${inner}</testcase>` };
}
function told(path, { rule, severity, message, location, related, fixes }) {
  const at = ({ line, column }) => `${escapeUnwritable(path, "")}:${line}:${column}`;
  return [
    `${at(location.start)} ${severity} ${rule}`,
    message,
    ...related.map((other) => `${at(other.at.start)} ${other.message}`),
    ...fixes.slice(0, 1).map(({ title }) => `fix: ${title}`)
  ].join("\n");
}
function content(text) {
  return escapeXml(escapeUnwritable(text));
}
function attribute(text) {
  return escapeXml(escapeUnwritable(text, "")).replaceAll('"', "&quot;");
}
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("${{", () => "$&#123;{");
}
export {
  junit
};
