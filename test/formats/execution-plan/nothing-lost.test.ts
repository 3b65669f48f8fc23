import { describe, expect, test } from "vitest";
import { planFormats } from "../../../src/formats/convert/convert.ts";
import { makeFolder } from "../../cli/support/folder.ts";
import { run } from "../../cli/support/run.ts";

/** Words that stand nowhere else, each with the heading that it stands below. */
const SAID: readonly (readonly [word: string, heading: string])[] = [
  ["cinnabar", "Glass works"],
  ["obsidian", "Glass works"],
  ["feldspar", "Glass works"],
  ["quartz", "COMPACTION-SAFE ORCHESTRATION"],
  ["granite", "What EXISTS (Ready to Build On)"],
  ["basalt", "What EXISTS (Ready to Build On)"],
  ["marble", "What DOESN'T EXIST (Must Build)"],
  ["slate", "FILE STRUCTURE (Target)"],
  ["jasper", "FILE STRUCTURE (Target)"],
  ["opal", "FILE OWNERSHIP MATRIX"],
  ["topaz", "FILE OWNERSHIP MATRIX"],
  ["beryl", "FILE OWNERSHIP MATRIX"],
  ["turquoise", "FILE OWNERSHIP MATRIX"],
  ["agate", "FILE OWNERSHIP MATRIX"],
  ["zircon", "FILE OWNERSHIP MATRIX"],
  ["onyx", "WORKER DEFINITIONS"],
  ["garnet", ""],
  ["spinel", ""],
  ["olivine", ""],
  ["pyrite", ""],
  ["galena", ""],
  ["halite", ""],
  ["calcite", ""],
  ["gypsum", ""],
  ["malachite", "ORCHESTRATOR PROTOCOL"],
  ["azurite", "Phase 1: Setup Worktrees"],
  ["sphene", "Phase 2: Spawn Workers (Parallel)"],
  ["kyanite", "Phase 3: Monitor Progress"],
  ["epidote", "Phase 4: Validate Each Worker"],
  ["fluorite", "Phase 5: Merge (Ordered)"],
  ["barite", "Phase 6: Cleanup"],
  ["celestine", "CHECKPOINT TEMPLATE"],
  ["rutile", "ANTI-PATTERNS"],
  ["apatite", "Questions"],
];

/** Every section of the template, filled in. */
const PLAN = `# Glass works

**Goal:** Melt cinnabar glass.

**Philosophy:** The obsidian comes before the bottle.

The feldspar is bought already.

---

## COMPACTION-SAFE ORCHESTRATION

1. **Before the start:** write the quartz file

## CURRENT STATE ANALYSIS

### What EXISTS (Ready to Build On)

| Component | Location | Status | Notes |
|-----------|----------|--------|-------|
| The granite | \`src/oven.ts\` | Works | basalt inside |

### What DOESN'T EXIST (Must Build)

| Component | Priority | Complexity | Notes |
|-----------|----------|------------|-------|
| Bottles | P0 | High | marble moulds |

## FILE STRUCTURE (Target)

\`\`\`
src/
├── oven.ts        # W1 MODIFIES: slate lining
└── bottle.ts      # W2 CREATES: jasper neck
\`\`\`

## FILE OWNERSHIP MATRIX

The opal rule holds.

| File | W1 | W2 | Notes | Risk |
|------|----|----|-------|------|
| src/oven.ts | PRIMARY | READ (on turquoise days) | keep the topaz door | beryl dust |
| src/bottle.ts | - | PRIMARY | W2 creates this |  |
| src/lid.ts | - | - | nobody touches the agate lid | |

**Legend:**
- PRIMARY: Creates or owns the file
- READ: May read but not modify

Ask the zircon guild first.

## WORKER DEFINITIONS

Each one wears onyx gloves.

### Worker 1: Oven (Foundation)

**Worktree:** \`../glass-w1\` (in the garnet room)
**Branch:** \`feat/oven\` (cut from spinel)
**Files Owned:** \`src/oven.ts\` – the olivine part

**Task:**
1. Heat the pyrite
2. Cool it

**Validation:**
\`\`\`bash
cd ../glass-w1 && npm test -- galena
\`\`\`

**Done When:**
- [ ] The halite is dry

### Worker 2: Bottle

**Worktree:** \`../glass-w2\`
**Branch:** \`feat/bottle\`
**Depends On:** W1 (needs the calcite mould)
**Files Owned:** \`src/bottle.ts\`
**Context:** gypsum is cheap

**Task:**
1. Blow it

**Validation:** \`npm test\`

## ORCHESTRATOR PROTOCOL

The malachite table comes first.

### Phase 1: Setup Worktrees

\`\`\`bash
cd /path/to/azurite
git worktree add ../glass-w1 -b feat/oven
\`\`\`

### Phase 2: Spawn Workers (Parallel)

Each gets a sphene badge.

### Phase 3: Monitor Progress

Look at the kyanite lamp.

### Phase 4: Validate Each Worker

Weigh the epidote.

### Phase 5: Merge (Ordered)

\`\`\`bash
git merge feat/oven --no-edit
git merge feat/bottle --no-edit
# If conflict: keep the fluorite side
\`\`\`

### Phase 6: Cleanup

Sweep the barite.

## CHECKPOINT TEMPLATE

\`\`\`markdown
# Checkpoint: celestine

**Status:** IN_PROGRESS
\`\`\`

## ANTI-PATTERNS

1. **Do not shake the rutile**

## Questions

Who pays for the apatite?
`;

interface Converted {
  text: string;
  lost: string[];
}

async function convert(plan: string, to: string): Promise<Converted> {
  const cwd = await makeFolder({ "plan.md": plan });
  const { stdout } = await run(["convert", "plan.md", "--to", to, "--format", "json"], { cwd });
  return JSON.parse(stdout) as Converted;
}

describe.each(planFormats())("as %s", (to) => {
  test.each(SAID)("%s is in the text or told as lost", async (word, heading) => {
    const { text, lost } = await convert(PLAN, to);
    expect(PLAN.toLowerCase().split(word)).toHaveLength(2);
    const isTold = lost.some(
      (sentence) =>
        sentence.includes(word) ||
        (sentence.startsWith("not carried over: the text below") &&
          sentence.includes(`"${heading}"`)),
    );
    expect([word, text.includes(word) || isTold]).toEqual([word, true]);
  });
});

test("in its own format, what is its author's stays in their words", async () => {
  const { text, lost } = await convert(PLAN, "execution-plan");
  expect(text).toContain("**Philosophy:** The obsidian comes before the bottle.");
  expect(text).toContain("| keep the topaz door; Risk: beryl dust |");
  for (const part of ["CURRENT STATE ANALYSIS", "FILE STRUCTURE (Target)", "ORCHESTRATOR PROTOCOL"])
    expect(text.match(new RegExp(`^## ${part.replaceAll(/[()]/g, "\\$&")}$`, "gmi"))).toHaveLength(
      1,
    );
  const kept = PLAN.slice(PLAN.indexOf("## ORCHESTRATOR PROTOCOL"));
  expect(text.slice(text.indexOf("## ORCHESTRATOR PROTOCOL"))).toBe(kept);
  expect(lost.filter((sentence) => !sentence.startsWith("not carried over: line"))).toEqual([
    "execution-plan does not hold the notes on files (src/lid.ts: nobody touches the agate lid)",
  ]);
});

test("written once more it does not change", async () => {
  const once = await convert(PLAN, "execution-plan");
  const twice = await convert(once.text, "execution-plan");
  expect(twice).toMatchObject({ text: once.text, lost: [] });
});
