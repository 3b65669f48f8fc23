import { expect, test } from "vitest";
import { expectCommand } from "./support/prompts.ts";
import { call } from "./support/model.ts";
import { FILES, GOOD_PLAN, PLAN, SHARED } from "./support/plans.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

inClient("a command of the plugin's folder", () => {
  test.each([
    ["/shared demo with a cache", "shared"],
    ["/parallel-plan:shared demo with a cache", "shared"],
    ["/parallel-plan demo with a cache", "parallel-plan"],
    ["/parallel-plan:parallel-plan demo with a cache", "parallel-plan"],
  ])("%s reaches the model as its prompt", async (prompt, command) => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const { requests } = await workshop.session({
      prompt,
      conversations: [{ name: "main", opens: /demo with a cache/, steps: [["understood"]] }],
    });
    expect(requests).toHaveLength(1);
    await expectCommand(requests[0], command, "demo with a cache");
  });

  test("lets the model write and check the plan without asking the user", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const { requests } = await workshop.session({
      prompt: "/parallel-plan demo",
      conversations: [
        {
          name: "main",
          opens: /parallel-plan:parallel-plan/,
          steps: [
            [call("Skill", { skill: "parallel-plan:writing-parallel-plans" })],
            [call("Write", { file_path: workshop.project.at(PLAN), content: GOOD_PLAN })],
            [call("Bash", { command: `parallel-plan validate ${PLAN}`, description: "check" })],
            [
              call("Bash", {
                command: `parallel-plan schedule --format text ${PLAN}`,
                description: "figures",
              }),
            ],
            [call("Bash", { command: `parallel-plan graph ${PLAN}`, description: "picture" })],
          ],
        },
      ],
    });
    const results = requests.flatMap(({ toolResults }) => toolResults);
    expect(results).toHaveLength(5);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(await workshop.project.read(PLAN)).toBe(GOOD_PLAN);
  });
});

inClient("/parallel-plan without shared.md", () => {
  test.each(["/parallel-plan demo", "/parallel-plan:parallel-plan demo"])(
    "%s asks no model and sends the user to /shared",
    async (prompt) => {
      await using workshop = await openWorkshop(FILES);
      const { requests, outcome } = await workshop.session({
        prompt,
        conversations: [{ name: "main", opens: /./, steps: [["should not be asked"]] }],
      });
      expect(requests).toEqual([]);
      expect(outcome.stdout).toMatch(/run `?\/shared demo/i);
    },
  );
});
