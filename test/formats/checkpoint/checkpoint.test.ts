import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { convertPlan } from "../../../src/formats/convert/convert.ts";
import { detectFormat } from "../../../src/formats/list.ts";
import { judge } from "../../rules/support/findings.ts";
import { readExecutionPlan, template } from "../execution-plan/support/plan.ts";

test("the first checkpoint of a plan is read back and has no finding", async () => {
  const { plan } = await readExecutionPlan(template());
  const { text } = await convertPlan(plan, "checkpoint");
  const { file, diagnostics } = await judge(text, { path: "docs/anything.md" });
  expect(file.parsed?.format).toBe("checkpoint");
  expect(diagnostics).toEqual([]);
  expect(file.parsed?.document).toMatchObject({
    status: { value: "IN_PROGRESS" },
    phase: { value: "Phase 1: Set up" },
    workers: [
      { id: { value: "W1" }, status: { value: "pending" } },
      { id: { value: "W2" }, status: { value: "pending" } },
    ],
    blockers: { items: [] },
  });
  expect(text).toContain("| W2 | pending | | waits for W1 |");
  expect(text).toContain("2. Start in one message: W1");
});

test("a plan that shows a checkpoint in a code block is none", async () => {
  const text = `${template()}\n\`\`\`markdown\n# Checkpoint: X\n**Status:** BLOCKED\n| Worker | Status |\n\`\`\`\n`;
  expect(await detectFormat("docs/notes.md", text)).toBe("execution-plan");
});

/** What `validate` says of the checkpoint in a folder with these files. */
async function validate(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "checkpoint-"));
  try {
    await mkdir(join(root, "docs/archive"), { recursive: true });
    await writeFile(join(root, ".parallel-plan.yaml"), "agents: 2\n");
    for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
    let out = "";
    const write = (text: string): void => void (out += text);
    const args = ["validate", "docs/archive/CHECKPOINT_x.md", "--format", "json"];
    await main(args, {
      stdin: (async function* () {})(),
      stdout: { write },
      stderr: { write },
      env: {},
      cwd: root,
      columns: 80,
      terminal: false,
    });
    const { files: judged } = JSON.parse(out) as {
      files: { diagnostics: { message: string }[] }[];
    };
    return judged
      .flatMap(({ diagnostics }) => diagnostics.map(({ message }) => message))
      .join("\n");
  } finally {
    await rm(root, { recursive: true });
  }
}

const CHECKPOINT = `# Checkpoint: X

**Status:** IN_PROGRESS

| Worker | Status |
|---|---|
| W1 | pending |
| W3 | pending |

## Current Phase

Phase 1: Set up
`;

const told = (path: string): string =>
  `worker W2 of ${path} has no row in the checkpoint; expected one for each worker\nthe checkpoint tells of W3, which ${path} does not have; expected W1?`;

test("a plan in the folder above is its plan", async () => {
  const found = await validate({
    "docs/plan.md": template(),
    "docs/archive/CHECKPOINT_x.md": CHECKPOINT,
  });
  expect(found).toBe(told("docs/plan.md"));
});

test("of two plans the one that it names is its plan", async () => {
  const named = CHECKPOINT.replace("**Status", "**Plan:** [the plan](../other.md)\n**Status");
  const files = { "docs/plan.md": template(), "docs/other.md": template() };
  expect(await validate({ ...files, "docs/archive/CHECKPOINT_x.md": named })).toBe(
    told("docs/other.md"),
  );
  expect(await validate({ ...files, "docs/archive/CHECKPOINT_x.md": CHECKPOINT })).toBe("");
});

test("a plan outside of the root is not read", async () => {
  const named = CHECKPOINT.replace("**Status", "**Plan:** ../../../x.md\n**Status");
  const found = await validate({ "docs/archive/CHECKPOINT_x.md": named });
  expect(found).toContain(
    "names the plan ../../../x.md, which is no execution plan in the repository",
  );
});
