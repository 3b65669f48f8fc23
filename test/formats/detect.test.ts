import { expect, test } from "vitest";
import { detectFormat } from "../../src/formats/list.ts";

const TASKS = "# P\n\n## Implementation Plan\n\n#### Task 1.1: A Depends on [none]\n";
const SHARED = "# P\n\n## Relevant Files\n\n- a.ts\n";
type Row = [name: string, path: string, text: string, format: string | undefined];

const PACKAGES = "packages:\n  - package_id: wp-a\n";
const WORK = "work-packages";
const LETTER = "Dear all,\n\nsee you.\n";

test.each<Row>([
  ["a plan, whatever its name", "notes.md", TASKS, "task-plan"],
  ["a plan that is called like a shared document", "shared.md", TASKS, "task-plan"],
  [
    "a plan of another level",
    "x.md",
    "# P\n## Implementation Plan\n### T1: A [Depends on: none]\n",
    "task-plan",
  ],
  [
    "a plan with bodies that declare",
    "x.md",
    "# P\n### Phase 1\n#### Task 1: A\n**Depends on**: none\n",
    "task-plan",
  ],
  ["a shared document", "shared.md", SHARED, "shared"],
  ["a shared document of another name", "notes.md", SHARED, "shared"],
  ["a name that says plan", "docs/parallel-plan.md", LETTER, "task-plan"],
  ["a name that says plan, in capitals", "docs/Parallel-Plan.MD", LETTER, "task-plan"],
  ["a name that only sounds like it", "docs/my-parallel-plan.md", LETTER, undefined],
  ["a name that says shared", "docs/shared.md", LETTER, "shared"],
  ["another text", "README.md", LETTER, undefined],
  ["a list of things to do", "todo.md", "# To do\n\n- [ ] 1.1 this\n- [ ] 1.2 that\n", undefined],
  [
    "chapters with numbers",
    "guide.md",
    "# G\n\n## 1. Start\n\n### 1.1 Install\n\nRun it.\n",
    undefined,
  ],
  ["tasks within code", "README.md", `# R\n\n\`\`\`\n${TASKS}\`\`\`\n`, undefined],
  [
    "work packages, whatever their name",
    "plan.yml",
    "packages:\n  - package_id: wp-a\n",
    "work-packages",
  ],
  ["work packages as JSON", "plan.json", '{"packages": [{"package_id": "wp-a"}]}', "work-packages"],
  ["a name that says work packages", "x/work-packages.yaml", "", "work-packages"],
  ["packages of another kind", "pnpm-workspace.yaml", "packages:\n  - apps/*\n", undefined],
  ["another YAML file", "ci.yaml", "jobs: {}\n", undefined],
  [
    "sessions below phases",
    "x.md",
    "# P\n## Phase 1: A\n### Session A: B\n- Worktree: ../a\n- Task: build\n",
    "session-plan",
  ],
  ["sessions of a conference", "x.md", "# P\n## Session 1: Opening\n\nWelcome.\n", undefined],
  [
    "an ownership matrix beside sessions",
    "x.md",
    "# P\n## File Ownership Matrix\n## Phase 1\n### Session A: B\n- Task: build\n",
    undefined,
  ],
  [
    "a dependency graph of one phase",
    "graph.json",
    '{"schema_version": 1, "phases": [{"id": "a", "name": "A", "duration": "1 day"}]}',
    "dependency-graph",
  ],
  ["phases of another kind", "moon.json", '{"phases": [{"name": "full"}]}', undefined],
  ["an empty file", "x.md", "", undefined],
  ...["standard-input.md", "x.txt", "work-packages.md", "plan", "work-packages.yaml.bak"].map(
    (name): Row => [`work packages in ${name}`, name, PACKAGES, WORK],
  ),
  ["work packages as JSON without a name", "-", '{"packages": [{"package_id": "wp-a"}]}', WORK],
  ["packages of the loose form without a name", "x", "packages:\n  - id: a\n", WORK],
  ["work packages below comments", "x.txt", `\uFEFF# A note\r\n\n---\n# b\n${PACKAGES}`, WORK],
  [
    "a graph without a name",
    "graph",
    "schema_version: 1\nphases:\n  - { id: a, duration: 1 day, dependencies: [] }\n",
    "dependency-graph",
  ],
  ["a plan in Markdown without an ending", "plan", TASKS, "task-plan"],
  [
    "a plan in Markdown below front matter",
    "plan",
    `---\npackages: 1\n---\n\n${TASKS}`,
    "task-plan",
  ],
  ["a plan in Markdown with the ending of data", "plan.yaml", TASKS, "task-plan"],
  ["a plan in Markdown below a field", "plan.md", `Status: new\n\n${TASKS}`, "task-plan"],
  ["packages within code", "guide.md", `# G\n\n\`\`\`yaml\n${PACKAGES}\`\`\`\n`, undefined],
  ["packages within code below a field", "g.md", `To: you\n\n~~~\n${PACKAGES}~~~\n`, undefined],
  ["a long line of spaces", "x", `${" ".repeat(1e5)}x\n${PACKAGES}`, undefined],
  ["packages below a sentence", "guide.md", `A file starts like this\n\n${PACKAGES}`, undefined],
])("%s", async (_, path, text, format) => expect(await detectFormat(path, text)).toBe(format));
