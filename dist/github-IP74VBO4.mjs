import {
  plural,
  shows,
  summarise
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeUnwritable
} from "./chunk-3X5NUSPY.mjs";

// src/report/github.ts
var COMMANDS = { error: "error", warning: "warning", info: "notice" };
var MOST = 10;
function github(files, run) {
  const left = { error: MOST, warning: MOST, info: MOST };
  const commands = run.problems.map((problem) => {
    left.error--;
    return command("error", { title: "parallel-plan" }, problem);
  });
  const others = [];
  for (const { path, diagnostics } of files) {
    for (const one of diagnostics) {
      if (!shows(one, run)) continue;
      if (left[one.severity]-- > 0) commands.push(annotation(path, one));
      else others.push(listed(path, one));
    }
  }
  return [...commands, ...group(others), ...run.quiet ? [] : [counts(files)]].map((line) => `${line}
`).join("");
}
function annotation(path, { rule, severity, message, location }) {
  const { start, end } = location;
  const place = { file: path, line: start.line, col: start.column, endLine: end.line };
  const range = end.line === start.line ? { ...place, endColumn: end.column } : place;
  return command(COMMANDS[severity], { ...range, title: `parallel-plan ${rule}` }, message);
}
function command(name, properties, message) {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${said.join(",")}::${data(visible(message, "\n"))}`;
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(value) {
  return data(visible(String(value))).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function visible(text, keep = "") {
  return escapeUnwritable(text, keep).replaceAll("${{", () => "$\\u{7b}{").replaceAll("##[", "##\\u{5b}");
}
function listed(path, { rule, severity, message, location: { start } }) {
  return visible(`  ${path}:${start.line}:${start.column} ${severity} ${rule}: ${message}`);
}
function group(lines) {
  if (lines.length === 0) return [];
  const title = `${plural(lines.length, "finding")} more, which GitHub shows only here`;
  const safe = lines.map((line) => line.replace(/^(\s*)::/, "$1\\u{3a}:"));
  return [`::group::${title}`, ...safe, "::endgroup::"];
}
function counts(files) {
  const { errors, warnings, infos } = summarise(files);
  const found = [plural(errors, "error"), plural(warnings, "warning"), plural(infos, "info")];
  return `${plural(files.length, "file")}: ${found.join(", ")}`;
}
export {
  github
};
