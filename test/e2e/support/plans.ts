/** Where the plan of every test lies in its project. */
export const PLAN = ".docs/plans/demo/parallel-plan.md";

/** A project that a plan can speak of. */
export const FILES = {
  "README.md": "# Demo\n",
  "src/store.ts": "export const store = new Map();\n",
  "src/api.ts": 'export { store } from "./store.ts";\n',
  "src/list.ts": "export const list = [];\n",
  "src/page.ts": "export const page = 1;\n",
} as const;

/** What `/parallel-plan` asks for before it starts. */
export const SHARED = {
  ".docs/plans/demo/shared.md": [
    "# Demo",
    "",
    "The store keeps entries. The interface hands them out. Both are small.",
    "",
    "## Relevant Files",
    "",
    "- /src/store.ts: the entries",
    "- /src/api.ts: the interface",
    "",
    "## Relevant Tables",
    "",
    "None",
    "",
    "## Relevant Patterns",
    "",
    "None",
    "",
    "## Relevant Docs",
    "",
    "- /README.md: what it is for",
    "",
  ].join("\n"),
} as const;

/** One task: its dependencies as they stand in the bracket, and the one file that it modifies. */
export interface PlannedTask {
  readonly id: string;
  readonly dependsOn: string;
  readonly modifies: string;
}

/** A complete task plan with these tasks. */
export function taskPlan(...tasks: readonly PlannedTask[]): string {
  return [
    "# Demo",
    "",
    "The store learns to forget old entries. The interface shows what was forgotten. Both parts are small.",
    "",
    "## Critically Relevant Files and Documentation",
    "",
    "- /README.md",
    "",
    "## Implementation Plan",
    "",
    "### Phase 1",
    "",
    ...tasks.flatMap(taskLines),
    "## Advice",
    "",
    "- The store is read while it changes.",
    "",
  ].join("\n");
}

function taskLines({ id, dependsOn, modifies }: PlannedTask): string[] {
  return [
    `#### Task ${id}: Part ${id} Depends on [${dependsOn}]`,
    "",
    "**READ THESE BEFORE TASK**",
    "",
    "- /README.md",
    "",
    "**Instructions**",
    "",
    "Files to modify",
    "",
    `- /${modifies}`,
    "",
    "Teach this part what the summary says. Mind that other parts call it while it changes.",
    "",
  ];
}

/** A plan that holds water: the second task waits for the first. */
export const GOOD_PLAN = taskPlan(
  { id: "1.1", dependsOn: "none", modifies: "src/store.ts" },
  { id: "1.2", dependsOn: "1.1", modifies: "src/api.ts" },
);

/** The same plan with both tasks on one file and no order between them. */
export const RACE_PLAN = taskPlan(
  { id: "1.1", dependsOn: "none", modifies: "src/store.ts" },
  { id: "1.2", dependsOn: "none", modifies: "src/store.ts" },
);

/** The 1-based line of a task's heading, where its dependencies stand. @throws when there is no such task */
export function headingLine(plan: string, id: string): number {
  const line = plan.split("\n").findIndex((text) => text.startsWith(`#### Task ${id}:`)) + 1;
  if (line === 0) throw new Error(`no task ${id}`);
  return line;
}

/** The 1-based line on which a task names the file that it modifies. */
export function claimLine(plan: string, id: string): number {
  return headingLine(plan, id) + 10;
}

/** The findings in a text that a model got, as `path:line rule`, in order. */
export function findingsIn(text: string | undefined): string[] {
  const lines = (text ?? "").matchAll(/(\S+?):(\d+):\d+ ([a-z]+\/[a-z0-9.-]+) /g);
  return [...lines].map(([, path, line, rule]) => `${path}:${line} ${rule}`);
}
