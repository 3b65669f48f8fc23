import {
  escapeUnwritable,
  jsonText
} from "./chunk-3X5NUSPY.mjs";

// src/report/sarif.ts
var LEVELS = { error: "error", warning: "warning", info: "note" };
var ROOT = "%SRCROOT%";
function sarif(files, run) {
  const used = new Set(files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule)));
  const rules = [...run.rules].filter(({ name }) => used.has(name));
  const indexOf = new Map(rules.map(({ name }, i) => [name, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "parallel-plan", version: run.version, rules: rules.map(descriptor) }
        },
        invocations: [invocation(run)],
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [ROOT]: { description: { text: "The repository's top folder." } } },
        results: files.flatMap((file) => results(file, indexOf, run))
      }
    ]
  };
  return `${jsonText(log, 2)}
`;
}
function descriptor({ name, severity, summary, mend }) {
  const more = `parallel-plan explain ${name}`;
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: {
      text: `To mend it: ${mend}. ${more} says more.`,
      markdown: `To mend it: ${mend}. \`${more}\` says more.`
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [name.split("/", 1)[0]] }
  };
}
function invocation({ problems, exitCode }) {
  return {
    executionSuccessful: exitCode < 2,
    exitCode,
    toolExecutionNotifications: problems.map((problem) => ({
      level: "error",
      message: { text: plain(problem) }
    }))
  };
}
function results({ path, diagnostics }, indexOf, { digest }) {
  const seen = /* @__PURE__ */ new Map();
  const uri = uriOf(path);
  return diagnostics.map((one) => {
    const key = fingerprintText(one);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      ruleId: one.rule,
      ruleIndex: indexOf.get(one.rule) ?? -1,
      level: LEVELS[one.severity],
      message: { text: [plain(one.message), ...one.related.map(link)].join(" ") },
      locations: [{ physicalLocation: physical(uri, one.location) }],
      ...one.related.length > 0 && {
        relatedLocations: one.related.map((to, i) => related(uri, to, i))
      },
      // Not "primaryLocationLineHash": GitHub's upload action warns of one that it did not compute.
      partialFingerprints: { "parallelPlan/v1": `${digest(key)}:${count}` },
      suppressions: suppressions(one),
      ...one.fixes.length > 0 && { fixes: one.fixes.map((fix) => fixOf(uri, fix)) }
    };
  });
}
function fingerprintText({ rule, tasks, paths, message, accepted }) {
  const end = accepted === void 0 ? "" : `; accepted: ${accepted}`;
  const said = message.endsWith(end) ? message.slice(0, message.length - end.length) : message;
  return JSON.stringify([rule, tasks, paths, said]);
}
function plain(text) {
  return escapeUnwritable(text).replaceAll("](", "] (");
}
function link({ message }, i) {
  return `([${plain(message).replace(/[[\]]/g, "")}](${i + 1}))`;
}
function related(uri, { at, message }, i) {
  return { id: i + 1, physicalLocation: physical(uri, at), message: { text: plain(message) } };
}
function suppressions({ accepted }) {
  if (accepted === void 0) return [];
  return [{ kind: "inSource", status: "accepted", justification: plain(accepted) }];
}
function fixOf(uri, { title, edits }) {
  return {
    description: { text: plain(title) },
    artifactChanges: [
      {
        artifactLocation: uri,
        replacements: edits.map(({ text, ...place }) => ({
          deletedRegion: region(place),
          insertedContent: { text }
        }))
      }
    ]
  };
}
function physical(artifactLocation, place) {
  return { artifactLocation, region: region(place) };
}
function region({ start, end }) {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column
  };
}
function uriOf(path) {
  const slashed = path.replaceAll("\\", "/");
  const encoded = slashed.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  if (slashed.startsWith("/")) return { uri: `file://${encoded}` };
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  if (drive) return { uri: `file:///${drive[1]}:${encoded.slice(4)}` };
  return { uri: encoded, uriBaseId: ROOT };
}
export {
  sarif
};
