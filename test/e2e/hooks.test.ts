import { expect, test } from "vitest";
import { call } from "./support/model.ts";
import type { Conversation, Step } from "./support/model.ts";
import {
  FILES,
  GOOD_PLAN,
  PLAN,
  RACE_PLAN,
  SHARED,
  claimLine,
  findingsIn,
  headingLine,
  taskPlan,
} from "./support/plans.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

/** Two tasks on one file, a dependency that is no task, and two tasks that wait for each other. */
const BAD_PLAN = taskPlan(
  { id: "1.1", dependsOn: "none", modifies: "src/store.ts" },
  { id: "1.2", dependsOn: "none", modifies: "src/store.ts" },
  { id: "2.1", dependsOn: "9.9", modifies: "src/api.ts" },
  { id: "3.1", dependsOn: "3.2", modifies: "src/list.ts" },
  { id: "3.2", dependsOn: "3.1", modifies: "src/page.ts" },
);

const RACE = `${PLAN}:${claimLine(RACE_PLAN, "1.2")} ownership/write-race`;

inClient("a plan that the model writes", () => {
  test("comes back with each finding at its line, and the mended plan goes through", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const file_path = workshop.project.at(PLAN);
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying(
        [call("Write", { file_path, content: BAD_PLAN })],
        [call("Write", { file_path, content: GOOD_PLAN })],
        ["the plan is done"],
      ),
    });
    expect(requests.map(({ step }) => step)).toEqual([0, 1, 2]);
    expect(findingsIn(requests[1]?.news)).toEqual([
      `${PLAN}:${claimLine(BAD_PLAN, "1.2")} ownership/write-race`,
      `${PLAN}:${headingLine(BAD_PLAN, "2.1")} dependency/unknown`,
      `${PLAN}:${headingLine(BAD_PLAN, "3.1")} dependency/cycle`,
    ]);
    expect(requests[2]?.toolResults.map(({ failed }) => failed)).toEqual([false]);
    expect(findingsIn(requests[2]?.news)).toEqual([]);
    expect(await workshop.project.read(PLAN)).toBe(GOOD_PLAN);
  });

  test("comes back after an edit that breaks it", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const file_path = workshop.project.at(PLAN);
    const order = "Depends on [1.1]";
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying(
        [call("Write", { file_path, content: GOOD_PLAN })],
        [call("Edit", { file_path, old_string: order, new_string: "Depends on [7.7]" })],
        [call("Edit", { file_path, old_string: "Depends on [7.7]", new_string: order })],
      ),
    });
    expect(requests.map(({ news }) => findingsIn(news))).toEqual([
      [],
      [],
      [`${PLAN}:${headingLine(GOOD_PLAN, "1.2")} dependency/unknown`],
      [],
    ]);
  });

  test("is let through with its warnings told", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const file_path = workshop.project.at(PLAN);
    const reading = "**READ THESE BEFORE TASK**\n\n- /";
    const content = GOOD_PLAN.replace(`${reading}README.md`, `${reading}src/gone.ts`);
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying([call("Write", { file_path, content })]),
    });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.news).not.toContain("blocking error");
    expect(findingsIn(requests[1]?.news)).toEqual([
      `${PLAN}:${headingLine(GOOD_PLAN, "1.1") + 4} ownership/read-missing`,
    ]);
  });

  test("is let through with its errors told where the project wants no more than that", async () => {
    await using workshop = await openWorkshop({
      ...FILES,
      ...SHARED,
      ".parallel-plan.yaml": "hook: warn\n",
    });
    const file_path = workshop.project.at(PLAN);
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying([call("Write", { file_path, content: RACE_PLAN })]),
    });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.news).not.toContain("blocking error");
    expect(findingsIn(requests[1]?.news)).toEqual([RACE]);
  });

  test("any other file is none of the hook's business", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED, [PLAN]: RACE_PLAN });
    const file_path = workshop.project.at("src/new.ts");
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying([call("Write", { file_path, content: "export {};\n" })]),
    });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.toolResults.map(({ failed }) => failed)).toEqual([false]);
    expect(requests[1]?.news).not.toMatch(/hook|parallel-plan/i);
  });
});

inClient("a turn in which a bad plan was written", () => {
  test("is held back, and ends once the plan is mended", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const file_path = workshop.project.at(PLAN);
    const { requests } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying(
        [call("Write", { file_path, content: RACE_PLAN })],
        ["the plan is done"],
        [call("Write", { file_path, content: GOOD_PLAN })],
        ["now it is done"],
      ),
    });
    expect(requests.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
    expect(findingsIn(requests[1]?.news)).toEqual([RACE]);
    expect(requests[2]?.news).toMatch(/^Stop hook feedback:/);
    expect(requests[2]?.news).toContain(PLAN);
  });

  test("ends in spite of the plan when the client has had enough", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const file_path = workshop.project.at(PLAN);
    const { requests, events } = await workshop.session({
      prompt: "go on",
      permissionMode: "acceptEdits",
      conversations: saying([call("Write", { file_path, content: RACE_PLAN })]),
    });
    const held = requests.slice(2);
    expect(held).toHaveLength(8);
    expect(held.filter(({ news }) => !news.includes(PLAN))).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: "result", is_error: false });
  });
});

inClient("a bad plan from before", () => {
  test("is told at the start and holds nothing back", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED, [PLAN]: RACE_PLAN });
    const { requests } = await workshop.session({
      prompt: "go on",
      conversations: saying(["nothing to do"]),
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.text).toContain(PLAN);
  });

  test("nothing is told when every plan is good", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED, [PLAN]: GOOD_PLAN });
    const { requests } = await workshop.session({
      prompt: "go on",
      conversations: saying(["nothing to do"]),
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.text).not.toContain(PLAN);
  });
});

/** The one conversation of a session in which the user says "go on". */
function saying(...steps: readonly Step[]): Conversation[] {
  return [{ name: "main", opens: /^go on\b/, steps }];
}
