import {
  EXIT,
  Refusal,
  Workspaces,
  findSources,
  plural,
  readPlan,
  tell
} from "./chunk-ZU2Z7FRA.mjs";

// src/cli/one-source.ts
async function openOne(command, positionals, options, io) {
  if (positionals.length !== 1)
    throw new Refusal("usage", `${command} takes one path; expected parallel-plan ${command} PATH`);
  const workspaces = new Workspaces(options);
  const [source, ...others] = await findSources(positionals, options, workspaces, io, "plans");
  if (!source || others.length > 0)
    throw new Refusal(
      "usage",
      `${positionals[0]} holds ${source ? others.length + 1 : 0} plans; expected one file`
    );
  if ("problem" in source) throw new Refusal("unreadable", source.problem);
  const { file, bytes, beside = true } = source;
  return { file, bytes, beside, workspace: await workspaces.of(file) };
}
function readOne({ file, bytes, workspace }, options) {
  return readPlan(bytes, file, {
    limits: { ...workspace.config.limits, ...options.limits },
    root: workspace.root.path,
    ...options.as && { as: options.as }
  });
}
function tellUnread({ findings }, io) {
  const count = findings.filter(
    ({ rule, severity = "error" }) => rule === "plan/unreadable" && severity === "error"
  ).length;
  if (count === 0) return;
  const said = `the plan has ${plural(count, "error")}, so parts of it were not read`;
  tell(`${said}; see parallel-plan validate`, io);
}
function planOf({ parsed, findings }) {
  const over = findings.find((finding) => finding.overLimit);
  if (over) throw new Refusal("over-limit", over.message);
  if (parsed) return parsed.plan;
  const message = findings[0]?.message ?? "the file could not be read";
  throw new Refusal("unreadable", message, EXIT.errors);
}

export {
  openOne,
  readOne,
  tellUnread,
  planOf
};
