import { copyFileSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedPlan } from "./generated-plan.ts";
import { type Contender, machineNode, time } from "./timing.ts";

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), "..", "bin", "parallel-plan.mjs");
const RUNS = 15;

/** What a user should wait at most on Node 20, as a multiple of the bare runtime. */
const WANTED: Record<string, number> = {
  "validate, 25 KB plan": 3.0,
  "validate, 2 KB packages": 1.8,
  "hook, nothing to do": 1.25,
};

/** A small plan in YAML. */
const PACKAGES = join(dirname(ENTRY), "..", "examples", "search", "work-packages.yaml");

/** Prints cold start times of the committed bundle as multiples of `node -e 0` in the same run. */
export function benchSpeed(): void {
  const folder = mkdtempSync(join(tmpdir(), "parallel-plan-bench-"));
  try {
    const plan = planOfSize(25 * 1024);
    const path = join(folder, "docs", "parallel-plan.md");
    mkdirSync(dirname(path));
    writeFileSync(path, plan);
    const packages = join(folder, "work-packages.yaml");
    copyFileSync(PACKAGES, packages);
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `file-${i}.ts`), "");
    spawnSync("git", ["init", "-q", folder]);
    spawnSync("git", ["-C", folder, "add", "."]);
    const tool = (file: string): string =>
      JSON.stringify({ session_id: "", cwd: folder, tool_input: { file_path: file } });
    const contenders = [
      { name: "node -e 0", args: ["-e", "0"] },
      { name: "validate, 25 KB plan", args: [ENTRY, "validate", path] },
      { name: "validate, 2 KB packages", args: [ENTRY, "validate", packages] },
      {
        name: "hook, nothing to do",
        args: [ENTRY, "hook", "PostToolUse"],
        input: tool(join(folder, "file-1.ts")),
      },
      { name: "hook, 25 KB plan", args: [ENTRY, "hook", "PostToolUse"], input: tool(path) },
      { name: "--version", args: [ENTRY, "--version"] },
      ...withoutCertificates(),
    ];
    for (const [label, node] of [
      ["machine's node", machineNode()],
      ["pinned node", process.execPath],
    ] as const) {
      if (!node) {
        process.stdout.write(`  ${label}: none on PATH, skipped\n`);
        continue;
      }
      const version = spawnSync(node, ["--version"]).stdout.toString().trim();
      process.stdout.write(
        `  ${label} ${version}, ${RUNS} interleaved runs, plan of ${plan.length} bytes\n`,
      );
      for (const { name, median, ratio, memory } of time(node, contenders, RUNS)) {
        const wanted = version.startsWith("v20.") ? WANTED[name] : undefined;
        const verdict =
          wanted === undefined
            ? ""
            : `  wanted at most ${wanted.toFixed(2)}${ratio > wanted ? "  OVER" : ""}`;
        process.stdout.write(
          `    ${name.padEnd(24)} ${median.toFixed(1).padStart(7)} ms  x${ratio.toFixed(2)}  peak ${memory.toFixed(0)} MiB${verdict}\n`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where NODE_EXTRA_CA_CERTS is set, a bare node spends half of its start on it: then it is shown without, too. */
function withoutCertificates(): Contender[] {
  const { NODE_EXTRA_CA_CERTS: certificates, ...env } = process.env;
  if (certificates === undefined) return [];
  return [{ name: "node -e 0, no extra CA", args: ["-e", "0"], env }];
}

function planOfSize(bytes: number): string {
  let tasks = 1;
  while (generatedPlan(tasks + 1).length <= bytes) tasks++;
  return generatedPlan(tasks);
}
