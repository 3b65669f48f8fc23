import { expect, test } from "vitest";
import { findings, judge } from "./findings.ts";
import { planText } from "./plan.ts";

test("a plan written as one line is read as it was meant", async () => {
  const { file } = await judge(
    planText(
      "1.1 creates a.ts b.ts | 1.2 titled Wire it, needs 1.1, modifies c.ts, deletes d.ts, writes e.ts, reads a.ts, priority 1, wave 2, done",
    ),
  );
  const tasks = file.parsed?.plan.tasks.map((task) => ({
    id: task.id,
    title: task.title,
    done: task.done,
    needs: task.dependsOn.map(({ id }) => id),
    claims: task.claims.map(({ access, pattern }) => `${access} ${pattern}`),
    priority: task.priority?.value,
    wave: task.wave?.value,
  }));
  expect(tasks).toEqual([
    {
      id: "1.1",
      title: "Build a part",
      done: false,
      needs: [],
      claims: ["create a.ts", "create b.ts"],
      priority: undefined,
      wave: undefined,
    },
    {
      id: "1.2",
      title: "Wire it",
      done: true,
      needs: ["1.1"],
      claims: ["read a.ts", "modify c.ts", "delete d.ts", "write e.ts"],
      priority: 1,
      wave: 2,
    },
  ]);
});

test("it has no finding of its own", async () => {
  const { diagnostics } = await judge(planText("1.1 creates a.ts | 1.2 needs 1.1, modifies a.ts"));
  expect(diagnostics).toEqual([]);
});

test("a misspelt clause is no silent pass", async () => {
  await expect(findings("ownership/write-race", "1.1 writse x.ts")).rejects.toThrow(
    '"writse x.ts" of task 1.1 is no clause',
  );
});
