import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { runInThread } from "../../src/host/worker.ts";
import { makeFolder } from "../cli/support/folder.ts";

const SEND = 'import { parentPort, workerData } from "node:worker_threads";\n';

async function thread(source: string, timeoutMs = 20_000): Promise<unknown> {
  const folder = await makeFolder({ "work.mjs": SEND + source });
  const file = pathToFileURL(join(folder, "work.mjs"));
  return runInThread(file, { number: 6 }, { timeoutMs, memoryMb: 64 });
}

test("gives what the thread answers", async () => {
  const source = "parentPort.postMessage({ value: workerData.number * 7 });";
  expect(await thread(source)).toEqual({ value: 42 });
});

test("ends a thread that never ends", async () => {
  expect(await thread("for (;;);", 300)).toEqual({
    problem: "it took longer than 0.3 s",
    ended: true,
  });
});

test("ends a thread that takes too much memory", async () => {
  const source = "const all = []; for (;;) all.push(new Array(1e5).fill({}));";
  expect(await thread(source)).toEqual({
    problem: "it needed more than 64 MiB",
    ended: true,
  });
});

test("tells the first line of an error", async () => {
  expect(await thread('throw new Error("no\\nmore");')).toEqual({ problem: "no" });
});

test("tells when the thread says nothing, and gives it no environment", async () => {
  const source = "if (Object.keys(process.env).length > 0) parentPort.postMessage({ value: 1 });";
  expect(await thread(source)).toEqual({ problem: "it ended with 0 and said nothing" });
});
