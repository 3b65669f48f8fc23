import {
  escapeControls
} from "./chunk-N2BJ5UMX.mjs";

// src/report/report-json.ts
function summarise(files) {
  const all = files.flatMap(({ diagnostics }) => diagnostics);
  const count = (severity) => all.filter((one) => one.severity === severity).length;
  return {
    files: files.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info")
  };
}
function reportToJson(files, error) {
  return {
    version: 1,
    files: files.map((file) => ({
      ...file,
      diagnostics: file.diagnostics.map((one) => diagnosticToJson(one, file.path))
    })),
    summary: summarise(files),
    ...error && { error: { code: error.code, message: escapeControls(error.message) } }
  };
}
function diagnosticToJson(diagnostic, path) {
  const { rule, severity, message, location, tasks, paths, related, fixes, accepted } = diagnostic;
  return {
    rule,
    severity,
    message: escapeControls(message),
    location,
    tasks,
    paths,
    related: related.map(({ at, message: said }) => ({
      path,
      location: at,
      message: escapeControls(said)
    })),
    fixes: fixes.map(({ title, edits }) => ({ title: escapeControls(title), edits })),
    ...accepted !== void 0 && { accepted: escapeControls(accepted) },
    docs: `docs/rules/${rule}.md`
  };
}

export {
  summarise,
  reportToJson
};
