import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../cli/support/folder.ts";
import { CLEAN, GUESSED, RACY, SHARED, UNKNOWN } from "../cli/support/plans.ts";
import { openSession, Session } from "./support/session.ts";

const PLAN = ".docs/plans/demo/parallel-plan.md";
const OTHER = ".docs/plans/other/parallel-plan.md";
const FILES = {
  ".docs/plans/demo/shared.md": SHARED,
  ".docs/plans/other/shared.md": SHARED,
  "x.txt": "",
};
const SILENT = { code: 0, stdout: "", stderr: "", answer: undefined };

test("a turn does not end while a plan written in it has errors", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  await session.write(OTHER, UNKNOWN);
  const { answer } = await session.stop();
  expect(answer?.decision).toBe("block");
  expect(answer?.reason?.split("\n")).toEqual([
    "A plan that you wrote does not check. Mend it before you end the turn.",
    `${PLAN} still has 1 error:`,
    expect.stringMatching(
      /^\.docs\/plans\/demo\/parallel-plan\.md:31:3 ownership\/write-race .* → /,
    ),
    `${OTHER} still has 1 error:`,
    expect.stringMatching(
      /^\.docs\/plans\/other\/parallel-plan\.md:23:41 dependency\/unknown .* → /,
    ),
  ]);
  await session.edit(PLAN, CLEAN);
  expect((await session.stop(true)).answer?.reason).not.toContain(PLAN);
  await session.edit(OTHER, GUESSED);
  expect(await session.stop(true)).toEqual(SILENT);
  expect(await session.stop()).toEqual(SILENT);
});

test("it looks at the plan as it is now", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  await writeFile(join(session.cwd, PLAN), CLEAN);
  expect(await session.stop()).toEqual(SILENT);
});

test("a plan that is gone or over a limit holds nothing back", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  await rm(join(session.cwd, PLAN));
  expect(await session.stop()).toEqual(SILENT);
});

test("a plan that was there before, or was written in another session, holds nothing back", async () => {
  const session = await openSession({ ...FILES, [PLAN]: RACY });
  expect(await session.stop()).toEqual(SILENT);
  await session.write(OTHER, RACY);
  expect(await new Session(session.cwd, session.home, "another").stop()).toEqual(SILENT);
  expect((await session.stop()).answer?.decision).toBe("block");
});

test("after eight blocks in a row it gives up, until the plan is written again", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  for (let i = 0; i < 8; i++)
    expect((await session.stop(i > 0)).answer?.decision, `block ${i}`).toBe("block");
  expect(await session.stop(true)).toEqual(SILENT);
  expect(await session.stop(true)).toEqual(SILENT);
  await session.edit(PLAN, UNKNOWN);
  expect((await session.stop()).answer?.decision).toBe("block");
});

test("a plan that held back an earlier turn is forgotten when a new turn ends", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  expect((await session.stop()).answer?.decision).toBe("block");
  // The user interrupted; the next turn is about something else.
  expect(await session.stop()).toEqual(SILENT);
  expect(await session.stop(true)).toEqual(SILENT);
});

test("switched to warn after a write, it holds nothing back", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  session.env = { PARALLEL_PLAN_HOOK: "warn" };
  expect(await session.stop()).toEqual(SILENT);
});

/** Paths and modes of everything below a folder. */
async function modes(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(
      async (name) => [name, ((await stat(join(folder, name))).mode & 0o777).toString(8)] as const,
    ),
  );
  return Object.fromEntries(found.toSorted());
}

test("what it remembers lies in a folder of the user's own, and says no more than path and count", async () => {
  const session = await openSession(FILES);
  const state = await makeFolder();
  session.env = { XDG_STATE_HOME: state };
  await session.write(PLAN, RACY);
  const found = await modes(state);
  const [folder = "", file = ""] = Object.keys(found).slice(-2);
  expect(found).toEqual({
    "parallel-plan": "700",
    "parallel-plan/sessions": "700",
    [folder]: "700",
    [file]: "600",
  });
  expect(file).toMatch(/^parallel-plan\/sessions\/[0-9a-f]{32}\/[0-9a-f]{32}\.json$/);
  expect(JSON.parse(await readFile(join(state, file), "utf8"))).toEqual({
    file: join(session.cwd, PLAN),
    blocks: 0,
  });
  await session.edit(PLAN, CLEAN);
  await session.stop();
  expect(Object.keys(await modes(state))).not.toContain(file);
});

test("without XDG_STATE_HOME it is the home's state folder; a relative one does not count", async () => {
  const session = await openSession(FILES);
  session.env = { XDG_STATE_HOME: "state" };
  await session.write(PLAN, RACY);
  expect(await readdir(join(session.home, ".local/state/parallel-plan"))).toEqual(["sessions"]);
  expect(await readdir(session.cwd)).toEqual([".docs", ".git", "x.txt"]);
});

test("a session's name leads nowhere else", async () => {
  const session = await openSession(FILES);
  const hostile = new Session(session.cwd, session.home, "../../../../evil\0$(id)");
  await hostile.write(PLAN, RACY);
  expect((await hostile.stop()).answer?.decision).toBe("block");
  expect(
    Object.keys(await modes(session.home)).filter(
      (path) => !path.startsWith(".local/state/parallel-plan"),
    ),
  ).toEqual([".local", ".local/state"]);
});

test("where it cannot remember, findings are still told, and there is one notice", async () => {
  const session = await openSession(FILES);
  session.env = { XDG_STATE_HOME: "/dev/null/state" };
  const { code, answer, stderr } = await session.write(PLAN, RACY);
  expect({ code, decision: answer?.decision }).toEqual({ code: 0, decision: "block" });
  expect(stderr).toMatch(
    /^parallel-plan: the plan is not checked again when the turn ends: ENOTDIR[^\n]*\n$/,
  );
  expect(await session.stop()).toEqual(SILENT);
});

test("damaged notes are passed over", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  await session.write(OTHER, UNKNOWN);
  const folder = join(session.home, ".local/state/parallel-plan/sessions");
  const [own = ""] = await readdir(folder);
  const notes = (await readdir(join(folder, own))).map((name) => join(folder, own, name));
  await writeFile(notes[0]!, '{"file": 7');
  expect((await session.stop()).answer?.reason?.match(/still has/g)).toHaveLength(1);
});

test("notes of sessions that ended a week ago are dropped when a session starts", async () => {
  const session = await openSession(FILES);
  await session.write(PLAN, RACY);
  const folder = join(session.home, ".local/state/parallel-plan/sessions");
  const [own = ""] = await readdir(folder);
  await writeFile(join(folder, "not-ours"), "");
  const eightDaysAgo = Date.now() / 1000 - 8 * 24 * 60 * 60;
  await utimes(join(folder, own), eightDaysAgo, eightDaysAgo);
  await utimes(join(folder, "not-ours"), eightDaysAgo, eightDaysAgo);
  await session.start();
  expect(await readdir(folder)).toEqual(["not-ours"]);
});

test("two hooks at once answer both, and both plans are remembered", async () => {
  const session = await openSession(FILES);
  const answers = await Promise.all([
    session.write(PLAN, RACY),
    session.write(OTHER, UNKNOWN),
    session.write(PLAN, RACY),
  ]);
  for (const { code, answer, stderr } of answers)
    expect({ code, decision: answer?.decision, stderr }).toEqual({
      code: 0,
      decision: "block",
      stderr: "",
    });
  expect((await session.stop()).answer?.reason?.match(/still has/g)).toHaveLength(2);
});
