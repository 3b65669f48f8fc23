import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { execute } from "./support/execute.ts";
import { makeFolder } from "./support/folder.ts";
import { oneFile } from "./support/one-file.ts";

/** More than a pipe holds when nobody reads. */
const LONG = Array.from({ length: 900 }, (_, i) => i + 1)
  .map(
    (i) =>
      `### Task ${i}: Part ${i}\n\n**Dependencies:** None\n**Files:**\n\n- Create: \`src/part-${i}/index.ts\`\n`,
  )
  .join("\n");

/** What the program prints into a file, and through what stands behind it in a shell. */
async function printed(behind: string): Promise<{ whole: string; got: string; stderr: string }> {
  const cwd = await makeFolder({ "docs/parallel-plan.md": LONG });
  const program = `${await oneFile(cwd)} validate docs/parallel-plan.md --no-repository`;
  const whole = await execute("sh", ["-c", `${program} > all.json; cat all.json`], { cwd });
  // A program that opens the same pipe as a stream makes it one that does not block.
  await writeFile(
    join(cwd, "other.mjs"),
    'process.stdout.write(""); setTimeout(() => {}, 2500);\n',
  );
  const shell = `(node other.mjs & sleep 0.7; ${program}) | ${behind}`;
  const { stdout, stderr } = await execute("sh", ["-c", shell], { cwd, timeout: 50_000 });
  return { whole: whole.stdout, got: stdout, stderr };
}

test("all comes through a pipe that does not block and a reader that is slow", async () => {
  const { whole, got, stderr } = await printed("(sleep 2; cat)");
  expect(whole.length).toBeGreaterThan(100_000);
  expect(got === whole).toBe(true);
  expect(stderr).toBe("");
}, 60_000);

test("a reader that goes away is no failure", async () => {
  const { whole, got, stderr } = await printed("head -c 100");
  expect(got).toBe(whole.slice(0, 100));
  expect(stderr).toBe("");
}, 60_000);
