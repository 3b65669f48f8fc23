import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedPlan } from "./generated-plan.ts";
import { time } from "./timing.ts";

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), "..", "bin", "parallel-plan.mjs");

const HEAD = "# T\n\n## Implementation Plan\n\n#### Task 1: X Depends on [none]\n\n";

/** Inputs that make parsers run for minutes or take all memory, by file name. */
export const KILLERS: Readonly<Record<string, () => string>> = {
  "block-quotes.md": () => HEAD + ">".repeat(49 * 1024),
  "nested-lists.md": () => HEAD + "- ".repeat(2000) + "a\n",
  "deep-lists.md": () =>
    HEAD + Array.from({ length: 500 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
  "open-links.md": () => HEAD + "[a](<b".repeat(9000),
  "references.md": () =>
    HEAD +
    Array.from({ length: 20_000 }, (_, i) => `[r${i}]: x`)
      .join("\n")
      .slice(0, 250_000),
  "setext.md": () => HEAD + "a\n=\n".repeat(40_000),
  "list-items.md": () => HEAD + "- a\n".repeat(16_000),
  "emphasis.md": () => HEAD + "*a _b ".repeat(10_000),
  "code-spans.md": () =>
    HEAD + Array.from({ length: 300 }, (_, i) => "`".repeat(i + 1)).join(" a "),
  "open-comments.md": () => `${HEAD}${"<!-- ".repeat(50_000)}`,
  "comments.md": () => `${HEAD}${"<!-- a -->".repeat(6000)}`,
  "open-fences.md": () => HEAD + "```\n~~~\n".repeat(30_000),
  "headings.md": () => "# T\n" + "## a\n".repeat(50_000),
  "long-heading.md": () => `#### Task 1: ${"a ".repeat(60_000)}`,
  "brackets.md": () => `${HEAD.replace("[none]", "[".repeat(60_000))}`,
  "dependency-list.md": () =>
    HEAD.replace("[none]", `[${Array.from({ length: 10_000 }, (_, i) => i).join(", ")}]`),
  "separators.md": () => `#### Task 1: a Depends on [${", and ".repeat(8000)}]\n`,
  "all-on-all.md": () =>
    `# T\n\n## Implementation Plan\n\n${Array.from({ length: 1000 }, (_, i) => `#### Task ${i}: t Depends on [all]\n\nFiles to Modify\n\n- a.ts\n`).join("\n")}`,
  "one-file.md": () =>
    `# T\n\n## Implementation Plan\n\n${Array.from({ length: 1000 }, (_, i) => `#### Task ${i}: t Depends on [none]\n\nFiles to Modify\n\n- a.ts\n- b/\n- c/**\n`).join("\n")}`,
  "one-cycle.md": () =>
    `# T\n\n## Implementation Plan\n\n${Array.from({ length: 1000 }, (_, i) => `#### Task ${i}: t Depends on [${(i + 1) % 1000}]\n`).join("\n")}`,
  "globs.md": () =>
    `# T\n\n## Implementation Plan\n\n${Array.from({ length: 900 }, (_, i) => `#### Task ${i}: t Depends on [none]\n\nFiles to Modify\n\n- src/**/a${i}*/*{a,b,c}*.ts\n`).join("\n")}`,
  "bad-glob.md": () =>
    `${HEAD}Files to Modify\n\n- ${"{a,".repeat(300)}${"}".repeat(300)}\n- ${"+(a|".repeat(200)}${")".repeat(200)}\n- ${"*a".repeat(400)}\n`,
  "yaml-depth.md": () =>
    `---\n${Array.from({ length: 800 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")}\n---\n${HEAD}`,
  "yaml-keys.md": () =>
    `---\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n")}\n---\n${HEAD}`,
  "yaml-flow.md": () => `---\na: [${"1,".repeat(100_000)}]\n---\n${HEAD}`,
  "yaml-brackets.md": () => `---\na: ${"[".repeat(60_000)}\n---\n${HEAD}`,
  "yaml-anchors.md": () =>
    `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\n${HEAD}`,
  "large-plan.md": () => generatedPlan(270),
  "too-large.md": () => "a\n".repeat(10 * 1024 * 1024),
};

const MOST_SECONDS = 2;
const MOST_MEMORY = 512;

/** Prints time and peak memory of `validate` on each killer input, at the default limits. */
export function benchKillers(): void {
  const folder = mkdtempSync(join(tmpdir(), "parallel-plan-killers-"));
  try {
    for (const [name, make] of Object.entries(KILLERS)) {
      const path = join(folder, name);
      writeFileSync(path, make());
      const [timing] = time(process.execPath, [{ name, args: [ENTRY, "validate", path] }], 1);
      if (!timing) continue;
      const over =
        timing.median > MOST_SECONDS * 1000 || timing.memory > MOST_MEMORY ? "  OVER" : "";
      process.stdout.write(
        `  ${name.padEnd(22)} ${(timing.median / 1000).toFixed(2)} s  ${timing.memory.toFixed(0)} MiB${over}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
