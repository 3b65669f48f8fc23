import { expect, test } from "vitest";
import { call, type Step } from "./support/model.ts";
import { FILES } from "./support/plans.ts";
import { expectCommand } from "./support/prompts.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

const FOLDER = ".docs/plans/notes";
const OUT = ".claude/state/projects/notes/parallel-execution";

const GRAPH = {
  schema_version: 1,
  project_name: "notes",
  phases: [
    { id: "store", name: "Store", duration: "2 days", required_skills: ["sql"] },
    {
      id: "index",
      name: "Index",
      duration: "3 days",
      dependencies: ["store"],
      required_skills: ["sql"],
    },
    {
      id: "page",
      name: "Page",
      duration: "2 days",
      dependencies: ["store"],
      required_skills: ["web"],
    },
  ],
};

const TEAMS = {
  schema_version: 1,
  start_date: "2026-01-05",
  teams: [
    { team_id: "backend", team_size: 2, key_skills: ["sql"] },
    { team_id: "web", key_skills: ["web"] },
  ],
};

const bash = (command: string): Step => [call("Bash", { command, description: "strategy" })];

inClient("/parallel-strategy", () => {
  test("computes a strategy, fills its slots and no figure, and validates it, without asking the user", async () => {
    await using workshop = await openWorkshop({
      ...FILES,
      [`${FOLDER}/graph.json`]: JSON.stringify(GRAPH),
    });
    const at = (path: string): string => workshop.project.at(path);
    const { requests } = await workshop.session({
      prompt: `/parallel-strategy ${FOLDER}/graph.json with two teams`,
      conversations: [
        {
          name: "main",
          opens: /parallel-plan:parallel-strategy/,
          steps: [
            [call("Skill", { skill: "parallel-plan:planning-strategies" })],
            [
              call("Write", {
                file_path: at(`${FOLDER}/teams.json`),
                content: JSON.stringify(TEAMS),
              }),
            ],
            bash(
              `parallel-plan strategy ${FOLDER}/graph.json --teams ${FOLDER}/teams.json --out ${OUT}`,
            ),
            bash(`parallel-plan strategy slots ${OUT} --format json`),
            ({ toolResults }) => {
              const { slots } = JSON.parse(toolResults[0]!.text) as {
                slots: Record<string, string>;
              };
              const texts = Object.keys(slots).map((id) => [id, `What ${id.length} people know`]);
              const content = JSON.stringify({ slots: Object.fromEntries(texts) as object });
              return [call("Write", { file_path: at(`${FOLDER}/strategy-slots.json`), content })];
            },
            bash(`parallel-plan strategy fill ${OUT} --from ${FOLDER}/strategy-slots.json`),
            bash(`parallel-plan validate --strict ${OUT}`),
            bash(`parallel-plan strategy begin ${OUT} --at 2026-01-05T08:00:00Z`),
            bash("parallel-plan strategy status notes --at 2026-01-06T12:00:00Z"),
            ["Here is the strategy. Do you approve it?"],
          ],
        },
      ],
    });
    await expectCommand(requests[0], "parallel-strategy", `${FOLDER}/graph.json with two teams`);
    const results = requests.flatMap(({ toolResults }) => toolResults);
    expect(results.filter(({ failed }) => failed)).toEqual([]);
    expect(results).toHaveLength(9);
    const told = results.map(({ text }) => text);
    expect(told[5]).toMatch(/\d+ slots filled, none is open/);
    expect(told[6]).toMatch(/6 files: 0 errors, 0 warnings/);
    expect(told[7]).toContain("3 sessions written");
    expect(told[8]).toContain("start session_001: phase store of backend waits for nothing");
    const document = await workshop.project.read(`${OUT}/strategy.md`);
    expect(document).toContain("| Phases | 3 |");
    expect(document).toMatch(/## Hand-off\n\nNext: orchestrator\./);
    expect(document).not.toContain("<fill");
  });

  test("reaches the model by its long name, too, and may ask before it writes anything", async () => {
    await using workshop = await openWorkshop({
      ...FILES,
      [`${FOLDER}/graph.json`]: JSON.stringify(GRAPH),
    });
    const { requests } = await workshop.session({
      prompt: `/parallel-plan:parallel-strategy ${FOLDER}/graph.json`,
      conversations: [
        {
          name: "main",
          opens: /parallel-plan:parallel-strategy/,
          steps: [["Which teams are there, and when do they start?"]],
        },
      ],
    });
    expect(requests).toHaveLength(1);
    await expectCommand(requests[0], "parallel-strategy", `${FOLDER}/graph.json`);
    await expect(workshop.project.read(`${OUT}/execution-plan.json`)).rejects.toThrow(/ENOENT/);
  });
});
