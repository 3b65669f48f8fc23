import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { EXIT } from "../../src/cli/exit-code.ts";
import { makeFolder } from "../cli/support/folder.ts";
import { ioOf, run } from "../cli/support/run.ts";
import { main } from "../../src/cli/main.ts";
import { planWith } from "./support/plan.ts";
import { exampleProject, project, EXAMPLE } from "./support/project.ts";
import { definedOnly } from "../support/package-cache.ts";
import { freePort } from "./support/database.ts";

const API = "contracts/openapi.yaml";
const DOCUMENT =
  'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { responses: { "200": { description: A } } } } }\n';

/** A plan whose mock has an address, and a command that must never run. */
function planAt(url: string, tripwire = "never"): string {
  const command = `touch ${tripwire}; prism mock x`;
  return planWith(
    [API],
    `  mocks: { prism: { enabled: true, command: ${JSON.stringify(command)}, base_url: "${url}" } }\n`,
  );
}

/** True once nobody listens on a port any more. */
async function isClosed(port: number): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    const answered = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (!answered) return true;
    await pause(100);
  }
  return false;
}

/** Starts the program in a process of its own, as a user does, and waits until it says where it is. */
async function start(
  cwd: string,
  tmp: string,
): Promise<{ kill(signal: NodeJS.Signals): void; url: string }> {
  const entry = join(import.meta.dirname, "../../src/cli/entry.ts");
  const child = spawn(process.execPath, [entry, "contracts", "mock", "work-packages.yaml"], {
    cwd,
    env: { ...definedOnly(process.env), TMPDIR: tmp },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const url = await new Promise<string>((done, failed) => {
    child.stdout.once("data", (chunk: Buffer) => done(chunk.toString().trim()));
    child.once("close", (code) => failed(new Error(`it ended with ${code}`)));
  });
  return { url, kill: (signal) => void child.kill(signal) };
}

describe.skipIf(inject("tools") === "")("contracts mock", () => {
  test("answers as the contract says, and ends when it is told to", async () => {
    const cwd = await exampleProject();
    const port = await freePort();
    const plan = join(cwd, EXAMPLE);
    const { readFile, writeFile } = await import("node:fs/promises");
    const text = await readFile(plan, "utf8");
    await writeFile(plan, text.replace("localhost:4010", `localhost:${port}`));
    const ran = { stdout: "", stderr: "" };
    const stop = new AbortController();
    const io = ioOf({ cwd, signal: stop.signal }, ran);
    const code = main(["contracts", "mock", EXAMPLE], io);
    await Promise.race([code, until(() => ran.stdout.includes("\n"))]);
    expect(ran).toEqual({ stdout: `http://127.0.0.1:${port}\n`, stderr: "" });
    const address = `http://127.0.0.1:${port}/notes/7c5b3a52-6f0c-4f0e-9d0b-2f3f4d1c9a11`;
    expect(await (await fetch(address)).json()).toMatchObject({ text: "Buy bread" });
    stop.abort();
    expect(await code).toBe(EXIT.clean);
    expect(await isClosed(port)).toBe(true);
  });

  test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)(
    "ends with the program (%s), and has run no command of the plan",
    async (signal) => {
      const port = await freePort();
      const cwd = await project({
        "work-packages.yaml": planAt(`http://example.com:${port}/x`),
        [API]: DOCUMENT,
      });
      const tmp = await makeFolder();
      const { url, kill } = await start(cwd, tmp);
      expect(url).toBe(`http://127.0.0.1:${port}`);
      expect((await fetch(url)).status).toBe(404);
      kill(signal);
      expect(await isClosed(port)).toBe(true);
      expect(readdirSync(cwd)).not.toContain("never");
      // Only a program that nobody can stop leaves its folder behind.
      expect(readdirSync(tmp).length).toBe(signal === "SIGKILL" ? 1 : 0);
    },
  );

  test("does not fight for a port", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const cwd = await project({
      "work-packages.yaml": planAt(`http://localhost:${port}`),
      [API]: DOCUMENT,
    });
    const { code, stderr } = await run(["contracts", "mock", "work-packages.yaml"], { cwd });
    await new Promise((done) => server.close(done));
    expect([code, stderr]).toEqual([
      EXIT.errors,
      expect.stringContaining(`port ${port} of this machine is taken`),
    ]);
  });
});

test.each(["javascript:alert(1)", "$(id)", "localhost:4010"])(
  "base_url %s is no address",
  async (url) => {
    const cwd = await makeFolder({ "work-packages.yaml": planAt(url), [API]: DOCUMENT });
    const { code, stderr } = await run(["contracts", "mock", "work-packages.yaml"], { cwd });
    expect([code, stderr]).toEqual([EXIT.usage, expect.stringContaining("is no address")]);
  },
);

test("a tool that is not there is one sentence", async () => {
  const cwd = await makeFolder({
    "work-packages.yaml": planAt("http://localhost:1"),
    [API]: DOCUMENT,
  });
  const { code, stderr } = await run(["contracts", "mock", "work-packages.yaml"], { cwd });
  expect({ code, stderr }).toEqual({
    code: EXIT.usage,
    stderr:
      "parallel-plan: @redocly/openapi-core, @stoplight/prism-cli are not installed; run npm install --prefix .parallel-plan/contract-tools @redocly/openapi-core@2.64.0 @stoplight/prism-cli@5.16.0\n",
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(50);
}
