import {
  allowComments,
  fieldTexts,
  pathItems,
  titles
} from "./chunk-S7RMAIB2.mjs";
import {
  homeOf
} from "./chunk-DM6SPCRK.mjs";
import {
  DONE_WHEN,
  pathsOf,
  readTitle,
  withoutOrder
} from "./chunk-ZU3JBKEU.mjs";
import {
  aliasesOf
} from "./chunk-BXWUXV5Y.mjs";
import {
  MERGE_COMMAND,
  inMerged,
  nameWorktrees
} from "./chunk-ZH5P7PNR.mjs";
import {
  shellWord
} from "./chunk-EC5TKAAO.mjs";
import {
  idsOf,
  newIds
} from "./chunk-ODYRQG7D.mjs";
import {
  codeSpan,
  oneLine,
  quoted
} from "./chunk-MFD3ALQU.mjs";
import {
  fill
} from "./chunk-O4HA6N6K.mjs";
import {
  isRow,
  readDependencies
} from "./chunk-SCKJLYT6.mjs";
import {
  leadingMixedName,
  plainTitle,
  readLabel,
  readMixedHeading,
  readPathItem
} from "./chunk-V4XTOYGT.mjs";
import {
  isWrite,
  orderTasks,
  tidyPath
} from "./chunk-ZU2Z7FRA.mjs";

// src/formats/execution-plan/write/ids.ts
function workerName(id) {
  const short = /^W(\d+(?:\.\d+)*[A-Za-z]?)$/.exec(id)?.[1];
  if (short !== void 0) return `Worker ${short}`;
  const named = leadingMixedName(id);
  return named?.length === id.length && named.name.id === id ? id : `Worker \`${id}\``;
}
function renamedIds(plan) {
  const { known, unknown } = idsOf(plan);
  const isHeld = (id) => isNamed(id) && isReadAs(id, known);
  const renamed = newIds(known, isHeld, (_, nth) => `W${nth}`);
  const taken = known.map((id) => renamed.get(id) ?? id);
  const isTaken = (id) => taken.includes(id) || isNamed(id) && isReadAs(id, taken);
  for (const [id, other] of newIds([...taken, ...unknown], isTaken, (_, nth) => `U${nth}`))
    renamed.set(id, other);
  return renamed;
}
function isNamed(id) {
  const heading = `${workerName(id)}: T`;
  const read = readMixedHeading({ text: heading, offset: 0 });
  const isPlain = /^[^\s,;&+|`()[\]<>*~#\\"']+$/.test(id) || !workerName(id).includes("`");
  return isPlain && read?.name.id === id && read.title === "T";
}
function isReadAs(id, ids) {
  const aliases = aliasesOf(ids.map(namedOf));
  const scope = {
    ids,
    numberOf: new Map(ids.map((other, i) => [other, i])),
    position: ids.length,
    phases: /* @__PURE__ */ new Map(),
    named: (text) => aliases.ids(text, ids.length)
  };
  const value = { text: id, offset: 0, start: 0, end: id.length };
  const [part, ...others] = readDependencies(value, scope);
  const isOne = others.length === 0 && part?.how === "plain" && part.ids.join() === id;
  if (!ids.includes(id)) return isOne;
  const column = aliases.one(id);
  return isOne && column !== void 0 && ids[column] === id;
}
function namedOf(id) {
  const read = readMixedHeading({ text: workerName(id), offset: 0 });
  return { id, name: read?.name ?? { kind: "worker", key: id, id }, title: "" };
}

// src/formats/execution-plan/write/matrix.ts
function ownedPaths(plan, order, ids) {
  const paths = /* @__PURE__ */ new Map();
  for (const task of order.topological) {
    const { id, claims } = plan.tasks[task];
    for (const { pattern, access } of claims) {
      if (!isRow2(pattern) || isImplied(claims, pattern, access)) continue;
      const path = paths.get(pattern) ?? { pattern, workers: [], inOrder: true };
      paths.set(pattern, path);
      const isSaid = path.workers.some((one) => one.task === task && one.access === access);
      if (!isSaid) path.workers.push({ task, id: ids.get(id) ?? id, access });
    }
  }
  for (const path of paths.values()) path.inOrder = isChain(path, order);
  return [...paths.values()].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
function isImplied(claims, pattern, access) {
  const says = ({ access: other }) => other !== "write" && isWrite(other);
  return access === "write" && claims.some((one) => one.pattern === pattern && says(one));
}
function isRow2(pattern) {
  const [path, ...others] = pathsOf({ text: cellOf({ pattern }), offset: 0 });
  return others.length === 0 && path !== void 0 && tidyPath(path.text).pattern === pattern;
}
function isChain({ workers: workers2 }, order) {
  const writers = workers2.filter(({ access }) => isWrite(access)).map(({ task }) => task);
  return writers.every((task, i) => {
    const before = writers[i - 1];
    return before === void 0 || before === task || order.precedes(before, task);
  });
}
var MOST_COLUMNS = 12;
var MOST_ROWS = 150;
var WORDS = {
  create: "CREATE",
  write: "WRITE",
  modify: "MODIFY",
  delete: "DELETE",
  read: "READ",
  deny: "DENY"
};
function matrixParts(paths, ids, own) {
  const notes = notesByPath(own);
  const table = ids.length <= MOST_COLUMNS ? workerColumns(ids, notes) : roleColumns(paths, notes);
  const parts = [];
  for (let from = 0; from < paths.length; from += MOST_ROWS) {
    if (from > 0) parts.push(`### Ownership matrix, part ${from / MOST_ROWS + 1}`);
    const rows = paths.slice(from, from + MOST_ROWS).map(table.row);
    parts.push([line(table.head), line(table.head.map(() => "---")), ...rows.map(line)].join("\n"));
  }
  return parts;
}
function notesByPath(own) {
  const notes = /* @__PURE__ */ new Map();
  for (const { pattern, text } of own)
    notes.set(pattern, (notes.get(pattern) ?? /* @__PURE__ */ new Set()).add(oneLine(text)));
  return new Map([...notes].map(([pattern, texts]) => [pattern, [...texts].join("; ")]));
}
function workerColumns(ids, notes) {
  return {
    head: ["File", ...ids, "Notes"],
    row: (path) => [
      cellOf(path),
      ...ids.map((id) => wordsOf(path, id)),
      notes.get(path.pattern) ?? notesOf(path)
    ]
  };
}
function wordsOf(path, id) {
  const owner = ownerOf(path);
  const words = path.workers.filter((worker) => worker.id === id).map((worker) => {
    if (worker !== owner) return WORDS[worker.access];
    return worker.access === "create" ? "PRIMARY (new)" : "PRIMARY";
  });
  return words.length === 0 ? "-" : words.join(", ");
}
function ownerOf({ workers: workers2 }) {
  const first = workers2.find(({ access }) => access === "create" || access === "write");
  return workers2.find((one) => one.task === first?.task && one.access === "create") ?? first;
}
function roleColumns(paths, notes) {
  const used = new Set(paths.flatMap(({ workers: workers2 }) => workers2.map(({ access }) => access)));
  const accesses = Object.keys(WORDS).filter((access) => used.has(access));
  const hasOwners = paths.some((path) => ownerOf(path)?.access === "write");
  return {
    head: [
      "File",
      ...hasOwners ? ["PRIMARY"] : [],
      ...accesses.map((access) => WORDS[access]),
      ...notes.size > 0 ? ["Notes"] : []
    ],
    row: (path) => {
      const owner = ownerOf(path);
      const isPrimary = (worker) => worker === owner && worker.access === "write";
      const named = (workers2) => workers2.map(({ id }) => id).join(", ") || "-";
      return [
        cellOf(path),
        ...hasOwners ? [named(path.workers.filter(isPrimary))] : [],
        ...accesses.map(
          (access) => named(path.workers.filter((one) => one.access === access && !isPrimary(one)))
        ),
        ...notes.size > 0 ? [notes.get(path.pattern) ?? ""] : []
      ];
    }
  };
}
function cellOf({ pattern }) {
  return `\`${oneLine(pattern)}\``;
}
function notesOf({ workers: workers2, inOrder }) {
  const writers = [...new Set(workers2.filter(({ access }) => isWrite(access)).map(({ id }) => id))];
  return writers.length > 1 && inOrder ? writers.join(", then ") : "";
}
function line(cells) {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

// src/formats/execution-plan/write/places.ts
function placed(plan, ids) {
  const tasks = plan.tasks.map((task, i) => ({ ...held(task), id: ids[i] }));
  const names = nameWorktrees(tasks.filter(isOpen), plan.title, "../");
  return tasks.map((task, i) => {
    const found = names.get(task);
    const { id, at } = plan.tasks[i];
    if (!found) return { ...task, id };
    const branch = task.branch ?? { value: found.branch, at };
    return { ...task, id, branch, worktree: task.worktree ?? { value: found.worktree, at } };
  });
}
function isOpen({ done, inPlace }) {
  return !done && !inPlace;
}
function held(own) {
  const { branch, worktree, ...task } = own;
  const texts = fieldTexts(own);
  return {
    ...task,
    ...branch && texts.has("Branch") && { branch },
    ...worktree && texts.has("Worktree") && { worktree }
  };
}
function workPlaces(tasks, ids, title) {
  const named = tasks.map((task, i) => ({ ...task, id: ids[i] }));
  const names = nameWorktrees(named.filter(isOpen), title);
  return named.map((task) => {
    const found = names.get(task);
    const branch = found && shellWord(found.branch);
    const worktree = found && pathWord(found.worktree);
    return branch !== void 0 && worktree !== void 0 ? { branch, worktree } : void 0;
  });
}
function pathWord(worktree) {
  const word = shellWord(worktree);
  if (word === void 0) return void 0;
  if (!worktree.includes("/")) return `../"${"${PWD##*/}"}"-worktrees/${word}`;
  return worktree.startsWith("-") ? `./${word}` : word;
}

// src/formats/execution-plan/write/shell.ts
function shell(lines) {
  const runs = lines.flatMap((line2) => [...line2.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(Math.max(2, ...runs) + 1);
  return `${fence}bash
${lines.join("\n")}
${fence}`;
}
function commandLines(verification) {
  return verification.flatMap(({ value }) => value.split(/[\r\n]+/)).map(oneLine).filter(Boolean);
}

// src/formats/execution-plan/write/protocol.ts
function protocolParts(input) {
  const { ids, tasks, order } = input;
  const places = workPlaces(tasks, ids, input.title);
  const workers2 = order.topological.flatMap((task) => {
    const place = places[task];
    return place ? [{ ...place, id: ids[task], task }] : [];
  });
  const steps = tasks.some(({ inPlace }) => inPlace);
  return [
    "### Phase 1: Set up",
    `Start from a clean checkout of the branch that everything is merged into. Write the checkpoint first: \`parallel-plan convert PLAN --to checkpoint --out CHECKPOINT\`. Then create all worktrees before anything is merged: \`parallel-plan sessions PLAN --create\` makes them as this plan names them. By hand, create one after the other, as two at a time fight over git's locks.`,
    block(unique(workers2.map(createLine))),
    "### Phase 2: Spawn",
    `Start every worker whose dependencies are merged in one message: one call of the Agent tool each, with \`run_in_background: true\`. Each agent gets its definition from this document, the path of its worktree, and three rules: work only there, touch only what the matrix gives you, and commit as \`[${ids[0] ?? "W1"}] what changed\` with your own id. When a merge makes further workers ready, start all of these in one message, too.${steps ? " What has no worktree is no agent's work, but yours." : ""}`,
    ...takeIn(workers2, input),
    "### Phase 3: Monitor",
    "Do not poll: each agent that ends opens a new turn. Write every change into the checkpoint, and after a compaction read the checkpoint before anything else.",
    ids.map((id) => `- ${id}: pending \u2192 running \u2192 validating \u2192 done, or failed`).join("\n"),
    "### Phase 4: Validate",
    "When a worker says that it is done, run its validation in its worktree yourself, and compare what it changed with the matrix. Its word is no evidence.",
    block(workers2.map(({ branch, id }) => `git diff --name-only HEAD...${branch}   # ${id}`)),
    `If either fails, start the worker again in the same worktree, with its definition, the command that failed and its output. After the third failure set it to failed in the checkpoint, set the status to BLOCKED, and ask.`,
    "### Phase 5: Merge (ordered)",
    `Merge a worker when its validation passes and everything it depends on is merged, in this order. After each merge run the worker's validation once more, here in the merged checkout; what fails there is mended before the next merge.${steps ? " A line that starts with `#` is a step without a worktree: carry it out here yourself, as its definition says." : ""}`,
    block(mergeLines(input, places)),
    ...validationHere(workers2, input),
    "#### When a merge conflicts",
    conflicts(input),
    "### Phase 6: Clean up",
    "Only when everything is merged and verified. No command here is forced: git refuses to remove a worktree with changes and to delete a branch that is not merged. Look at ignored files first, as they go with the worktree. Where git refuses, somebody's work is still there: save it, never force.",
    block(unique(workers2.map(({ branch, worktree }) => cleanUp(branch, worktree))))
  ].filter((part) => part !== "");
}
function block(lines) {
  return lines.length === 0 ? "" : shell(lines.flatMap((line2) => line2.split("\n")));
}
function unique(lines) {
  return [...new Set(lines)];
}
function createLine({ branch, worktree }) {
  return `git worktree add -b ${branch} ${worktree} HEAD`;
}
function cleanUp(branch, worktree) {
  return [
    `git -C ${worktree} status --short --ignored`,
    `git worktree remove ${worktree}`,
    `git branch --delete ${branch}`
  ].join("\n");
}
function takeIn(workers2, { order, ids, tasks }) {
  const lines = workers2.flatMap(({ task, worktree, id }) => {
    const before = (order.before[task] ?? []).filter((other) => !tasks[other].done);
    if (before.length === 0) return [];
    const names = before.map((other) => ids[other]).join(", ");
    return [
      `git -C ${worktree} merge --ff-only "$(git rev-parse HEAD)"   # ${id}, when merged: ${names}`
    ];
  });
  if (lines.length === 0) return [];
  return [
    "A worktree holds what was there when it was made. So before a worker that waits for others starts, take what is merged by then into its worktree, from this checkout:",
    shell(lines)
  ];
}
function mergeLines({ order, ids, tasks }, places) {
  return order.topological.flatMap((number) => {
    const { inPlace, done, branch, title } = tasks[number];
    const own = places[number]?.branch ?? (branch && shellWord(branch.value));
    const name = [ids[number], oneLine(title)].filter(Boolean).join(": ");
    if (inPlace) return done ? [] : [`# ${name}`];
    return own === void 0 ? [] : [`git ${MERGE_COMMAND} --no-edit ${own}`];
  });
}
function validationHere(workers2, { tasks }) {
  const worktrees = workers2.flatMap(({ task }) => tasks[task].worktree?.value ?? []);
  const lines = workers2.flatMap(({ task, id }) => {
    const commands = commandLines(tasks[task].verification);
    const here = commands.map((one) => inMerged(one, worktrees));
    if (here.every((one, i) => one === commands[i])) return [];
    return [`# ${id}`, ...here.filter((one) => one !== "")];
  });
  if (lines.length === 0) return [];
  return [
    "#### Validation in this checkout",
    "These workers are validated by commands that enter a worktree, where nothing is merged. Here run these instead:",
    shell(lines)
  ];
}
function conflicts({ paths }) {
  const shared = paths.flatMap((path) => {
    const writers = path.workers.filter(({ access }) => isWrite(access));
    const ids = [...new Set(writers.map(({ id }) => id))];
    if (ids.length < 2) return [];
    const [first, ...later] = ids;
    const how = `what ${first} wrote stands, and the change of ${later.join(", then ")} is made again on top of it`;
    return [`- ${codeSpan(oneLine(path.pattern))}: ${how}; ${fill("what else to keep")}`];
  });
  const other = `- Any other file: the matrix says who owns it, and the owner's side stands. Stop the merge (\`git merge --abort\`) and send the other worker back with the conflict.`;
  return [...shared, other].join("\n");
}

// src/formats/execution-plan/write/worker.ts
function writeWorker(task, id, depends, marks) {
  return [
    `${marks} ${headingOf(task, id)}`,
    fields(task, depends).join("\n"),
    `**Task:**`,
    instructions(task),
    ...validation(task),
    ...task.inPlace ? [] : ["**Done When:**", DONE_WHEN.join("\n")]
  ].filter((part) => part !== "");
}
function headingOf({ title, estimate }, id) {
  const name = workerName(id);
  const isRead = (one) => {
    const read = readMixedHeading({ text: `${name}: ${one}`, offset: 0 });
    const title2 = read && readTitle(read.title);
    return read?.name.id === id && title2?.text === one && !title2.done && (estimate !== void 0 || title2.estimate === void 0);
  };
  const found = titles(oneLine(title)).find(isRead);
  return found === void 0 || found === "" ? name : `${name}: ${found}`;
}
function fields(task, depends) {
  const own = fieldTexts(task);
  const values = [
    ["Status", own.get("Status")],
    ["Worktree", own.get("Worktree")],
    ["Branch", own.get("Branch")],
    ["Depends On", depends.join(", ") || "none"],
    ["Files Owned", ownFiles(task)],
    ["Locks", own.get("Locks")],
    ["Estimate", own.get("Estimate")],
    ["Priority", own.get("Priority")],
    ["Wave", own.get("Wave")]
  ];
  return values.filter(([, value]) => value !== void 0).map(([name, value]) => `**${name}:** ${value}`);
}
function ownFiles({ claims, brief }) {
  const all = [
    ...new Set(claims.filter(({ access }) => isWrite(access)).map((one) => one.pattern))
  ].filter(isRow2);
  const listed = all.filter(isListed).toSorted().map((pattern) => `\`${pattern}\``);
  if (all.length === 0) return brief.saysNoFiles ? "none" : void 0;
  if (listed.length === 0) return void 0;
  return `${listed.join(", ")}${listed.length < all.length ? ", and so on" : ""}`;
}
function isListed(pattern) {
  const read = readPathItem({ text: `\`${pattern}\`, \`z.ts\``, offset: 0 });
  return read.length === 2 && read.every(({ to, action }) => !to && !action) && tidyPath(read[0].text).pattern === pattern;
}
function instructions({ brief }) {
  const text = quoted(brief.text, isOther);
  return text === "" ? fill("what to do, step by step") : text;
}
function isOther(line2) {
  const bare = line2.replace(/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*/, "");
  return readLabel(bare) !== void 0 || isRow(line2) || /^\s*\|/.test(line2);
}
function validation({ verification, inPlace }) {
  const commands = commandLines(verification);
  if (commands.length > 0) return [`**Validation:**
${shell(commands)}`];
  return inPlace ? [] : [`**Validation:** ${fill("a command that fails while the work is wrong")}`];
}

// src/formats/execution-plan/write/write.ts
var PROTOCOL = /\borchestrat|\bexecution protocol\b/i;
function writeExecutionPlan(written) {
  const ids = renamedIds(written);
  const names = written.tasks.map(({ id }) => ids.get(id) ?? id);
  const own = ownParts(written, ids);
  const isProtocol = own.unless(PROTOCOL, ["made"]).length === 0;
  const plan = isProtocol ? written : { ...written, tasks: placed(written, names) };
  const order = orderTasks(plan.tasks);
  const paths = ownedPaths(plan, order, ids);
  const goal = plan.summary === void 0 ? void 0 : oneLine(plan.summary);
  const parts = [
    `# ${plainTitle(oneLine(plan.title)) || "Plan"}`,
    `**Goal:** ${goal ?? fill("one sentence: what is there when all is merged")}`,
    `**Philosophy:** ${oneLine(plan.principle ?? "") || fill("the principle that decides where two ways are open")}`,
    ...allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === void 0)),
    ...own.before,
    ...own.unless(/\bcurrent state\b|\bwhat exists\b/i, [
      "## CURRENT STATE ANALYSIS",
      "### What exists",
      references(plan),
      "### What has to be built",
      `- ${fill("each part, its priority, and how hard it is")}`
    ]),
    ...own.unless(/\bfile structure\b/i, structure(paths)),
    "## FILE OWNERSHIP MATRIX",
    "One owner for each file, so that no two workers change it at the same time.",
    ...matrixParts(paths, [...new Set(names)], ids.size === 0 ? plan.fileNotes ?? [] : []),
    LEGEND,
    "## WORKER DEFINITIONS",
    ...workers(plan, ids, names),
    ...own.unless(PROTOCOL, [
      "## ORCHESTRATOR PROTOCOL",
      ...protocolParts({ order, ids: names, tasks: plan.tasks, paths, title: plan.title })
    ]),
    ...own.after,
    ...own.unless(/\banti-?patterns?\b/i, [
      "## ANTI-PATTERNS",
      ANTI_PATTERNS.map((line2, i) => `${i + 1}. ${line2}`).join("\n")
    ]),
    ...plan.advice === void 0 ? [] : ["## ADVICE", quoted(plan.advice)]
  ];
  return { text: `${parts.filter((part) => part !== "").join("\n\n")}
`, lost: [], ids };
}
function ownParts({ ownParts: all = [] }, ids) {
  const kept = ids.size === 0 ? all : [];
  const texts = (isBefore) => kept.filter((one) => one.isBefore === isBefore).flatMap(({ sections }) => sections).flatMap(({ level, heading, text }) => [
    `${"#".repeat(level)} ${oneLine(heading)}`,
    quoted(text)
  ]);
  const headings = kept.flatMap(({ sections }) => sections.map(({ heading }) => heading));
  return {
    before: texts(true),
    after: texts(false),
    unless: (heading, parts) => headings.some((one) => heading.test(one)) ? [] : parts
  };
}
function references({ references: paths }) {
  const items = pathItems(paths.map(({ pattern }) => pattern));
  return (items.length === 0 ? [fill("the files to build on")] : items).map((item) => `- ${item}`).join("\n");
}
var LISTED = /^[\p{L}\p{N}_.@[(][^\s`*?{}#|]*$/u;
function structure(paths) {
  const lines = paths.flatMap(
    ({ pattern, workers: workers2 }) => workers2.filter(({ access }) => access === "create" && LISTED.test(pattern)).map(({ id }) => `${pattern}  # ${id} CREATES`)
  );
  if (lines.length === 0) return [];
  return ["## FILE STRUCTURE (TARGET)", `\`\`\`
${lines.join("\n")}
\`\`\``];
}
var LEGEND = `- PRIMARY: owns the file; with (new), creates it
- WRITE, CREATE, MODIFY, DELETE: changes it when the owner's work is merged
- READ: may read it and changes nothing
- DENY: must not touch it
- \`-\`: has nothing to do with it`;
var ANTI_PATTERNS = [
  "**Two owners.** A file that two workers change at the same time is a conflict that nobody planned. Move the change to the owner, or let one depend on the other.",
  "**Merging on a worker's word.** Done means that its validation passed where you ran it.",
  "**Merging as they come in.** The order follows the dependencies; a later worker builds on the earlier one's result.",
  "**Starting one after the other.** Workers that are ready start in one message; otherwise they run in a row.",
  "**Keeping the state in the conversation.** A compaction takes it. What is not in the checkpoint did not happen.",
  "**Forcing git.** `--force`, `-D`, `stash` and `reset --hard` delete somebody's work."
];
function workers(plan, ids, names) {
  const hasPhases = plan.tasks.some(({ phase: phase2 }) => phase2 !== void 0);
  let phase;
  return plan.tasks.flatMap((task, i) => {
    const depends = [...new Set(task.dependsOn.map(({ id }) => ids.get(id) ?? id))];
    const heading = task.phase === phase ? [] : [phaseHeading(plan, task.phase)];
    phase = task.phase;
    const [first = "", ...rest] = writeWorker(task, names[i], depends, hasPhases ? "####" : "###");
    const allows = allowComments(plan.allows.filter(({ at }) => homeOf(plan, at) === task));
    return [...heading, first, ...allows, ...rest];
  });
}
function phaseHeading({ phases }, id) {
  if (id === void 0) return "### Further workers";
  const title = withoutOrder(quoted(oneLine(phases.find((phase) => phase.id === id)?.title ?? "")));
  return `### Phase ${oneLine(id)}${title === "" ? "" : `: ${title}`}`;
}
export {
  writeExecutionPlan
};
