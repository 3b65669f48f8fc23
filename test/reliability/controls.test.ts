import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { execute } from "../cli/support/execute.ts";
import { makeFolder, makeRepository } from "../cli/support/folder.ts";
import { CLEAN } from "../cli/support/plans.ts";
import { planText } from "../rules/support/plan.ts";

const PROGRAM = join(import.meta.dirname, "..", "..", "bin/parallel-plan.mjs");

/** Everything that a terminal acts on, but the line break, which our own output has. */
// oxlint-disable-next-line no-control-regex
const RAW =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/u;

/** What a text can bring that a terminal acts on; NUL would end an argument. */
const CONTROLS = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter(
    (code) => ![0, 9, 10, 13].includes(code),
  ),
  ...Array.from({ length: 0x21 }, (_, i) => 0x7f + i),
  0x061c,
  0x200b,
  0x200e,
  0x200f,
  0x2028,
  0x2029,
  0x202a,
  0x202e,
  0x2060,
  0x2066,
  0x2069,
  0xfeff,
].map((code) => String.fromCharCode(code));
const ALL = `${CONTROLS.join("")}\u001B[31m\u009B2J\u001B]0;title\u0007`;

/** A plan that has every kind of message, with controls in each of its texts. */
const HOSTILE = [
  `# Title ${ALL}`,
  `Summary ${ALL}`,
  `## Relevant ${ALL} Files`,
  `- /src/${ALL}.ts: ${ALL}`,
  "## Implementation Plan",
  `### Phase 1: ${ALL}`,
  `#### Task 1.1: ${ALL} Depends on [9.9${ALL}, ${ALL}]`,
  `Files to Create\n- a${ALL}.ts\n- ../${ALL}.ts\n- \`b ${ALL}.ts\``,
  `#### Task 1.2: ${ALL} Depends on [none ${ALL}]`,
  `Files to modify\n- a${ALL}.ts\n- /home/${ALL}/x.ts\n- /home/me/${ALL}/x.ts`,
  `#### Task 1.${ALL}3: ${ALL} Depends on [1.2]`,
  `#### Task 1.1: again${ALL}`,
  `Do ${ALL}.`,
  `<!-- parallel-plan: allow ownership/write-race${ALL} x${ALL}: because ${ALL} -->`,
  `<!-- parallel-plan: allow dependency/duplicate-id: because ${ALL} -->`,
].join("\n\n");

/** A path that is read as one, so that messages name it. */
const COLOURED = "src/\u001B[31mx\u009B2J.ts";

/** Documents whose messages quote them. */
const DOCUMENTS: [string, string][] = [
  ["a plan", HOSTILE],
  ["front matter", `---\na: *x\u001B[31m${ALL}\nb: !${ALL} c\n---\n${CLEAN}`],
  ["a race", planText(`1.1 modifies ${COLOURED} | 1.2 modifies ${COLOURED}`)],
];

async function outputs(cwd: string, argv: readonly string[], input = ""): Promise<string> {
  const home = join(cwd, "..");
  const { code, stdout, stderr } = await execute("node", [PROGRAM, ...argv], {
    cwd,
    env: { HOME: home, XDG_STATE_HOME: join(cwd, "state") },
    input,
  });
  expect(code, argv.join(" ")).toBeLessThan(3);
  return stdout + stderr;
}

describe("S26: no raw control reaches a terminal", () => {
  test.each(DOCUMENTS)("from %s", async (_, document) => {
    const cwd = await makeRepository({ ".docs/plans/demo/parallel-plan.md": document });
    const plan = ".docs/plans/demo/parallel-plan.md";
    const input = JSON.stringify({
      cwd,
      session_id: "s",
      tool_input: { file_path: join(cwd, plan) },
    });
    const all = [
      await outputs(cwd, ["validate", plan, "--verbose"]),
      await outputs(cwd, ["validate", plan, "--format", "json"]),
      await outputs(cwd, ["validate", "--staged"]),
      await outputs(cwd, ["validate", "-", "--as", "shared"], document),
      await outputs(cwd, ["parse", plan]),
      await outputs(cwd, ["graph", plan]),
      await outputs(cwd, ["graph", plan, "--format", "mermaid"]),
      await outputs(cwd, ["graph", plan, "--format", "dot"]),
      await outputs(cwd, ["graph", plan, "--format", "svg"]),
      await outputs(cwd, ["context", "plan", "demo"]),
      await outputs(cwd, ["hook", "PostToolUse"], input),
      await outputs(cwd, ["hook", "Stop"], input),
      await outputs(cwd, ["hook", "SessionStart"], input),
      await outputs(cwd, ["fix", plan]),
    ];
    for (const [i, text] of all.entries())
      expect(
        RAW.exec(text)?.index,
        `output ${i}: ${text.slice((RAW.exec(text)?.index ?? 0) - 60, 60)}`,
      ).toBeUndefined();
    expect(all.join("")).toMatch(/\\u\{1b\}\[31m/);
  });

  test("from a path", async () => {
    const name = `a${ALL}\n\t\r-parallel-plan.md`;
    const folder = `docs${ALL}\n`;
    const cwd = await makeRepository({
      [`${folder}/${name}`]: planText("1.1 needs 9.9, creates a.ts"),
      [`.docs/plans/${folder}/requirements.md`]: `# ${ALL}\n`,
    });
    const input = JSON.stringify({
      cwd,
      session_id: "s",
      tool_input: { file_path: join(cwd, folder, name) },
    });
    for (const [argv, text] of [
      [["validate"], ""],
      [["validate", folder, "--verbose"], ""],
      [["validate", `${folder}/${name}`, "--format=json"], ""],
      [["validate", "--staged"], ""],
      [["validate", "-", "--stdin-path", name], CLEAN],
      [["validate", join(cwd, folder, name), "--root", ".docs"], ""],
      [["validate", `gone${name}`, name], ""],
      [["validate", `gone${name}`, "--format=json"], ""],
      [["parse", `gone${name}`], ""],
      [["graph", `${folder}/${name}`, "--format=svg"], ""],
      [["graph", `${folder}/${name}`, "--out", `gone${ALL}/x`], ""],
      [["fix", folder], ""],
      [["context"], ""],
      [["context", "plan", folder], ""],
      [["hook", "PostToolUse"], input],
      [["hook", "Stop"], input],
      [["hook", "SessionStart"], input],
    ] as const) {
      const said = await outputs(cwd, argv, text);
      expect(RAW.test(said), `${JSON.stringify(argv)}: ${JSON.stringify(said)}`).toBe(false);
    }
  });

  test.each([
    ["a command", [ALL]],
    ["an option", ["validate", `--${ALL}`]],
    ["a rule", ["validate", "--rule", `${ALL}=off`]],
    ["a severity", ["validate", "--rule", `ownership/write-race=${ALL}`]],
    ["a limit", ["validate", "--limit", `${ALL}=1`]],
    ["an output", ["validate", "--format", ALL]],
    ["a root", ["validate", "--root", ALL]],
    ["a format", ["parse", "x.md", "--as", ALL]],
    ["a rule to explain", ["explain", ALL]],
    ["agents", ["validate", "--agents", ALL]],
    ["a path that is an option", ["validate", "x.md", ALL, "--fix"]],
    ["an event", ["hook", ALL]],
  ])("from an argument: %s", async (_, argv) => {
    const cwd = await makeFolder();
    const plain = await outputs(cwd, argv, "{}");
    const json = await outputs(cwd, [...argv, "--format=json"], "{}");
    expect({ plain: RAW.test(plain), json: RAW.test(json) }, plain + json).toEqual({
      plain: false,
      json: false,
    });
  });

  test("from the configuration", async () => {
    const config = `"${ALL.replaceAll(/[\0-\u001F\u007F"\\]/g, "")}": 1\nrules: { "${"\u0085\u009B31m\u202E"}": off }\nhook: "\\e[31m"\n`;
    const cwd = await makeFolder({ ".parallel-plan.yaml": config, "parallel-plan.md": CLEAN });
    for (const format of ["pretty", "json"]) {
      const said = await outputs(cwd, ["validate", "parallel-plan.md", "--format", format]);
      expect(said).toContain("plan/");
      expect(RAW.test(said), JSON.stringify(said)).toBe(false);
    }
  });
});
