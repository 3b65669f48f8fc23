import {
  readProtocol
} from "./chunk-2ZFEAKX6.mjs";
import {
  oneLine
} from "./chunk-MFD3ALQU.mjs";
import {
  fill
} from "./chunk-O4HA6N6K.mjs";
import {
  orderTasks
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/checkpoint/write.ts
function writeCheckpoint(plan) {
  const { before } = orderTasks(plan.tasks);
  const rows = plan.tasks.map(({ id, done }, i) => {
    const open = (before[i] ?? []).filter((other) => !plan.tasks[other].done);
    const waits = open.map((other) => plan.tasks[other].id).join(", ");
    const notes = waits === "" || done ? "" : `waits for ${waits}`;
    return `| ${cell(id)} | ${done ? "done" : "pending"} | | ${cell(notes)} |`;
  });
  const ready = plan.tasks.filter(
    ({ done, inPlace }, i) => !done && !inPlace && (before[i] ?? []).every((other) => plan.tasks[other].done)
  );
  const text = `# Checkpoint: ${oneLine(plan.title) || "Plan"}

**Plan:** ${fill("path of the plan")}
**Created:** ${fill("date and time")}
**Last Updated:** ${fill("date and time")}
**Status:** IN_PROGRESS

## Worker Status

| Worker | Status | Last Update | Notes |
| --- | --- | --- | --- |
${rows.join("\n")}

## Current Phase

${firstPhase(plan)}

## Blockers

- None

## Next Actions

1. Create the worktrees, one after another
2. Start in one message: ${ready.map(({ id }) => oneLine(id)).join(", ") || "nobody, as no worker is ready"}
`;
  return {
    text,
    lost: ["checkpoint holds the workers of the plan and where they stand, nothing else"]
  };
}
function firstPhase({ ownParts = [] }) {
  const [first] = ownParts.flatMap(readProtocol);
  if (!first || first.number > 1) return "Phase 1: Set up";
  const name = oneLine(first.name);
  return `Phase ${first.number}${name === "" ? "" : `: ${name}`}`;
}
function cell(text) {
  return oneLine(text).replaceAll("|", "\\|");
}
export {
  writeCheckpoint
};
