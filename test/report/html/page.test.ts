import { describe, expect, test } from "vitest";
import { pageOf, sectionOf, textOf } from "./support/page.ts";

const RACY = "1.1 modifies a.txt | 1.2 modifies a.txt | 1.3 needs 1.1, creates b.txt";

describe("the head of the page", () => {
  test.each([
    [
      "1.1 creates a.txt | 1.2 creates b.txt",
      "No two tasks can collide. Every order that respects the dependencies ends in the same files. 1 pair of tasks may run at once; 2 claims on files compared.",
    ],
    [
      RACY,
      "1 race found. Tasks that may run at once touch the same files. 2 pairs of tasks may run at once; 3 claims on files compared.",
    ],
    [
      "1.1 creates a.txt | 1.2 needs 9.9, creates b.txt",
      "Not proved: 1 error. No race was found, but what is wrong with the plan may hide one.",
    ],
  ])("says what is proved of %s", async (plan, verdict) => {
    expect(textOf(await pageOf(plan))).toContain(verdict);
  });

  test("has the figures", async () => {
    expect(textOf(await pageOf(RACY, 2))).toContain(
      "Tasks 3 Critical path 2 tasks no schedule can cut this chain With 2 agents 2 steps proved to be the shortest Speed-up 1.5× one agent takes 3 steps Findings 1 error 0 warnings, 0 infos",
    );
  });
});

describe("the graph", () => {
  test("has a link for each task and a path for each dependency that no other implies", async () => {
    const page = await pageOf(
      "1.1 creates a | 1.2 needs 1.1, creates b | 1.3 needs 1.1 1.2, creates c",
    );
    expect(page.match(/<a class="node[^"]*"/g)).toHaveLength(3);
    const edges = [...page.matchAll(/<path class="([^"]*)" data-from="(\d)" data-to="(\d)"/g)];
    expect(edges.map(([, name, from, to]) => `${name} ${from} ${to}`)).toEqual([
      "edge critical 0 1",
      "edge critical 1 2",
    ]);
  });

  test("says of a task what a glance tells", async () => {
    const page = await pageOf(`${RACY} | 1.4 done, creates d.txt`);
    expect(
      [...page.matchAll(/<a class="(node[^"]*)"[^>]*><title>([^<]*)/g)].map(([, ...told]) => told),
    ).toEqual([
      ["node critical wrong", "1.1 Build a part, on the critical path, 1 error"],
      ["node wrong", "1.2 Build a part, 1 error"],
      ["node done", "1.4 Build a part, done"],
      ["node critical", "1.3 Build a part, on the critical path"],
    ]);
  });
});

describe("the schedule", () => {
  test("goes up to as many agents as are of use", async () => {
    const page = await pageOf("1.1 creates a | 1.2 creates b | 1.3 needs 1.1, creates c", 2);
    expect(sectionOf(page, "schedule")).toContain("2 agents: 2 steps, proved to be the shortest.");
    expect(page).toContain('id="agents" min="0" max="1" step="1" value="1"');
    expect(page.match(/<a class="bar/g)).toHaveLength(3);
  });

  test("is not there for a plan that runs in a circle", async () => {
    const page = await pageOf("1.1 needs 1.2, creates a | 1.2 needs 1.1, creates b");
    expect(sectionOf(page, "schedule")).toBe(
      "Schedule Tasks wait for each other in a circle, so there is no schedule.",
    );
    expect(page.match(/<path class="edge circle"/g)).toHaveLength(2);
  });
});

describe("the files", () => {
  test("stand in a table, races first and marked", async () => {
    const page = await pageOf(`${RACY}, reads a.txt`);
    expect(sectionOf(page, "files")).toBe(
      "Files and their tasks 2 paths, 1 of several tasks, 1 with a race. only files of several tasks Path contains C creates M modifies R reads W! races Path 1.1 1.2 1.3 a.txt M! M! R b.txt C No file fits.",
    );
    expect(page).toContain('title="1.2 modifies a.txt, a race"');
  });

  test("of a plan with many tasks list their tasks", async () => {
    const tasks = Array.from({ length: 61 }, (_, i) => `1.${i + 1} creates x${i % 60}.txt`);
    const page = await pageOf(tasks.join(" | "));
    expect(page).toContain('<table class="owners" id="matrix">');
    expect(sectionOf(page, "files")).toContain("Path Tasks x0.txt C! 1.1 C! 1.61 x1.txt C 1.2");
    expect(page).toContain('id="only-shared" checked=""');
  });
});

test("a finding shows its line, the other place, and the way out", async () => {
  const page = await pageOf(RACY);
  expect(sectionOf(page, "findings")).toMatch(
    /^Findings Show 1 error error ownership\/write-race docs\/parallel-plan\.md:31:3 task 1\.2 modifies a\.txt while task 1\.1 modifies it; let one depend on the other 31 - a\.txt task 1\.1 claims it here 19 - a\.txt Mend: .*\. Tasks 1\.1 1\.2 Rule: docs\/rules\/ownership\/write-race\.md$/,
  );
  expect(page).toContain("- <mark>a.txt</mark>");
});

test("a card has all that is known of a task", async () => {
  const page = await pageOf(
    "1.1 creates a.txt | 1.2 needs 1.1, titled Join <it>, modifies a.txt, reads b.txt",
  );
  expect(sectionOf(page, "tasks")).toMatch(
    /1\.2 Join <it> Waits for 1\.1 Needed by no task Critical path a delay here delays the plan With 4 agents agent 1, step 2 In the plan lines \d+ to \d+ M modifies a\.txt R reads b\.txt$/,
  );
});

test("a plan without tasks has its page", async () => {
  const page = await pageOf("# A plan\n\n## Implementation Plan\n\nNothing yet.\n");
  expect(textOf(page)).toContain("The plan has no task.");
});
