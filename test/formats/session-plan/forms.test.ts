import { describe, expect, test } from "vitest";
import { judge } from "../../rules/support/findings.ts";

/** Each task as one line: id, title, worktree and branch, what it depends on, its claims. */
async function read(text: string): Promise<string[]> {
  const { file } = await judge(text, { path: "plan.md" });
  expect(file.parsed?.format).toBe("session-plan");
  return file.parsed!.plan.tasks.map((task) => {
    const { id, title, worktree, branch, dependsOn, claims } = task;
    return [
      `${id} ${title}`.trim(),
      ...(worktree || branch ? [`${worktree?.value} ${branch?.value}`] : []),
      ...(dependsOn.length > 0 ? [`needs ${dependsOn.map((one) => one.id).join(" ")}`] : []),
      ...claims.map(({ access, pattern }) => `${access} ${pattern}`),
    ].join(", ");
  });
}

describe("where a session works", () => {
  const session = (heading: string, text = "- Task: Saddle it"): string =>
    `# Parallel plan\n\n## Phase 1\n\n### ${heading}\n\n${text}\n`;
  test.each([
    ["Session A (worktree: `../horse-a`, branch: `horse/a`)", "1A, ../horse-a horse/a"],
    ["Session A: Horse (branch: horse/a)", "1A Horse, undefined horse/a"],
    ["Session A: Horse [worktree: ../horse-a]", "1A Horse, ../horse-a undefined"],
  ])("may stand in its heading: %s", async (heading, task) =>
    expect(await read(session(heading))).toEqual([task]),
  );

  const fence = (...lines: string[]): string => ["```bash", ...lines, "```"].join("\n");
  test.each([
    [["git worktree add ../horse-a -b horse/a"], "../horse-a horse/a"],
    [["git worktree add -b horse/a '../horse a' main"], "../horse a horse/a"],
    [["git worktree add ../horse-a horse/a # there already"], "../horse-a horse/a"],
    [["git worktree add ../horse-a && cd ../horse-a"], "../horse-a undefined"],
    [["git worktree add --detach ../horse-a v2"], "../horse-a undefined"],
  ])("may stand in a command: %s", async (lines, places) =>
    expect(await read(session("Session A: Horse", fence(...lines)))).toEqual([
      `1A Horse, ${places}`,
    ]),
  );

  test("is not guessed from two commands, and its own lines count", async () => {
    const two = fence("git worktree add ../a -b a", "git worktree add ../b -b b");
    expect(await read(session("Session A: Horse", `- Task: Ride\n\n${two}`))).toEqual(["1A Horse"]);
    const own = `- Branch: horse/own\n\n${fence("git worktree add ../a -b a")}`;
    expect(await read(session("Session A: Horse", own))).toEqual(["1A Horse, ../a horse/own"]);
  });
});

test("sessions may stand in bold lines", async () => {
  const text = `# Stable: Parallel Execution Plan

## Phase 1

**Session A (worktree: \`../stable-a\`, branch: \`stable/a\`)**
- Task: stalls
- Output: \`src/stalls.ts\`

**Session B: Hay** (branch: stable/b):

- Output: \`src/hay.ts\`

**Sync Point:** merge

## Phase 2

\`\`\`text
**Session X**
\`\`\`

**Session C**
- Output: \`src/stalls.ts\`
`;
  expect(await read(text)).toEqual([
    "1A, ../stable-a stable/a, write src/stalls.ts",
    "1B Hay, undefined stable/b, write src/hay.ts",
    "2C, needs 1A 1B, write src/stalls.ts",
  ]);
});

test("terminals that create worktrees are sessions", async () => {
  const terminal = (name: string): string =>
    `## Terminal ${name}: Barn\n\n\`\`\`bash\ngit worktree add ../barn-${name} -b barn/${name}\ncd ../barn-${name}\n\`\`\`\n\n`;
  expect(await read(`# Parallel Session Plan\n\n${terminal("1")}${terminal("2")}`)).toEqual([
    "1 Barn, ../barn-1 barn/1",
    "2 Barn, ../barn-2 barn/2",
  ]);
});

test("the headings of a phase without sessions are its steps", async () => {
  const text =
    "# P\n\n## Phase 1\n\n### Session A: Horse\n\n- Branch: a\n\n**Sync Point**\n\n## Phase 2: Merge (sequential)\n\n### Step 1: Merge A\n### Step 2: Ride\n\n- slowly\n- twice\n\n### 3. Feed it\n";
  const { file } = await judge(text, { path: "plan.md" });
  expect(
    file
      .parsed!.plan.tasks.slice(1)
      .map(({ id, brief, dependsOn }) => [
        id,
        brief.text,
        dependsOn.map((one) => one.id).join(" "),
      ]),
  ).toEqual([
    ["2.1", "Merge A", "1A"],
    ["2.2", "Ride\n- slowly\n- twice", "2.1"],
    ["2.3", "Feed it", "2.2"],
  ]);
});

test("a plan may be German in its headings and outputs", async () => {
  const text = `# Parallel Execution Plan: Stall

## Phase 1: Boxen

### Sitzung A: Tore

- Branch: stall/tore
- Ausgabe: Neue Datei src/tore.ts

**Synchronisationspunkt:** alles zusammenführen

## Phase 2: Heu

### Sitzung A: Heu

- Abhängig von: keine
- Ausgabe: Geändert src/tore.ts

### Sitzung B: Stroh

- Abhängig von: Sitzung A
- Ausgabe: src/tore.ts
`;
  expect(await read(text)).toEqual([
    "1A Tore, undefined stall/tore, create src/tore.ts",
    "2A Heu, needs 1A, modify src/tore.ts",
    "2B Stroh, needs 1A 2A, write src/tore.ts",
  ]);
});

test("a table of agents may be German", async () => {
  const text =
    "# Umsetzungsplan\n\n| Agent | Aufgabe | Dateien | Abhängigkeiten |\n|---|---|---|---|\n| Agent 1 | Hof | `src/hof.ts` | keine |\n| Agent 2 | Tor | `src/hof.ts` | Agent 1 |\n";
  const { file } = await judge(text, { path: "plan.md" });
  expect(file.parsed?.format).toBe("execution-plan");
  expect(
    file.parsed?.plan.tasks.map(({ id, title, dependsOn, claims }) => [
      id,
      title,
      ...dependsOn.map((one) => one.id),
      ...claims.map(({ pattern }) => pattern),
    ]),
  ).toEqual([
    ["Agent 1", "Hof", "src/hof.ts"],
    ["Agent 2", "Tor", "Agent 1", "src/hof.ts"],
  ]);
});

test("phases may have Roman numbers", async () => {
  const session = (name: string, more = ""): string =>
    `### Session ${name}: Horse\n\n- Task: Saddle it\n${more}\n`;
  const text = `# Parallel plan\n\n## Phase I: Stable\n\n${session("A")}**Sync Point:** merge\n\n## Phase II\n\n${session("A")}**Sync Point:** Phase II is merged before Phase III\n\n## Phase III\n\n${session("B")}## Phase IV\n\n${session("A", "- Depends on: Phase III")}${session("B", "- Depends on: Session A (Phase II)")}`;
  expect(await read(text)).toEqual([
    "I-A Horse",
    "II-A Horse, needs I-A",
    "III-B Horse, needs II-A",
    "IV-A Horse, needs III-B",
    "IV-B Horse, needs II-A",
  ]);
});
