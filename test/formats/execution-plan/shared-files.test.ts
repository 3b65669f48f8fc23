import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, shown } from "./support/plan.ts";

const plan = (shared: string): string => `# Plan

**Goal:** Count.

${shared}

### Worker 1: A

**Files Owned:** \`src/a.ts\`

### Worker 2: B

**Files Owned:** \`src/b/\`

### Worker 3: C

**Files Owned:** \`src/c.ts\`
`;

/** What the workers claim, and the findings about how the document is read. */
async function read(shared: string): Promise<{ claims: string[]; told: string[] }> {
  const { plan: found, findings } = await readExecutionPlan(plan(shared));
  return { claims: shown(found), told: findings.map(({ rule, message }) => `${rule} ${message}`) };
}

const OWN = ["W1: write src/a.ts", "W2: write src/b/", "W3: write src/c.ts"];
const [, B, C] = OWN;
const withAll = (path: string): string[] => [
  `W1: write ${path}, write src/a.ts`,
  `W2: write ${path}, write src/b/`,
  `W3: write ${path}, write src/c.ts`,
];

describe("files that several workers touch", () => {
  test.each<[string, string, string[]]>([
    [
      "what each of them adds",
      "## Shared Files (coordinate before touching)\n\n- `x.json`: W1 adds the SDK, W3 adds a script",
      ["W1: write x.json, write src/a.ts", B!, "W3: write x.json, write src/c.ts"],
    ],
    [
      "all of them",
      "## Shared Files\n\n- `x.json`: all workers append their keys",
      withAll("x.json"),
    ],
    ["names alone", "## Shared Files\n\n- `x.json`: W1, W2, W3", withAll("x.json")],
    [
      "numbers",
      "### Potential Conflicts\n\n- `x.json` - modified by workers 1 and 3",
      ["W1: write x.json, write src/a.ts", B!, "W3: write x.json, write src/c.ts"],
    ],
    [
      "items below an item",
      "## Shared Files\n\n- `x.json`\n  - W1: adds a script\n  - W2: adds another",
      ["W1: write x.json, write src/a.ts", "W2: write x.json, write src/b/", C!],
    ],
    [
      "a list below a label",
      "## Rules\n\n**Shared files:**\n\n- `x.json`: W1, W2\n\n**Other files:**\n\n- `y.json`: W1, W2",
      ["W1: write x.json, write src/a.ts", "W2: write x.json, write src/b/", C!],
    ],
    [
      "a table, which gives no ownership",
      "## Potential Conflicts\n\n| File | Workers | Resolution |\n|---|---|---|\n| `x.json` | W1, W3 | W1 first |",
      ["W1: write x.json, write src/a.ts", B!, "W3: write x.json, write src/c.ts"],
    ],
    ["what they own already", "## Shared Files\n\n- `src/b/x.ts`: W2 edits it, too", OWN],
    ["what is only read", "## Shared Files (read-only)\n\n- `x.json`: W1, W2", OWN],
    [
      "how conflicts are avoided",
      "## Potential conflicts: how to avoid them\n\n- `x.json`: W1, W2",
      OWN,
    ],
    ["prose", "## Shared Files\n\n- W1 owns `x.json`\n- `x.json` is generated", OWN],
  ])("%s", async (_, text, claims) => {
    expect(await read(text)).toEqual({ claims, told: [] });
  });

  test.each([
    ["`x.json`: W1 owns it, W3 asks before a change", "x.json", "W1, W3"],
    ["`x.json` - W1 first, then W2", "x.json", "W1, W2"],
    ["`src/b/x.ts`: W2 creates it, W3 imports it", "src/b/x.ts", "W3"],
  ])("%s is told", async (item, path, ids) => {
    expect(await read(`## Shared Files\n\n- ${item}`)).toEqual({
      claims: OWN,
      told: [
        `plan/partly-read what "Shared Files" says of ${path} is not read, and the files of ${ids} leave it out; expected it among the files of each worker that writes it`,
      ],
    });
  });

  test("a table of conflicts is no ownership matrix with two owners", async () => {
    const table =
      "| File | Workers | Resolution |\n|---|---|---|\n| `src/a.ts` | W1, W3 | W1 first |";
    const { diagnostics } = await judge(plan(`## Potential Conflicts\n\n${table}`), {
      as: "execution-plan",
    });
    const rules = diagnostics
      .map(({ rule }) => rule)
      .filter((rule) => rule.startsWith("ownership/"));
    expect(rules).toEqual(["ownership/write-race"]);
  });
});
