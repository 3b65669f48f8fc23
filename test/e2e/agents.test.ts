import { expect, test } from "vitest";
import { call } from "./support/model.ts";
import { FILES, GOOD_PLAN, PLAN, SHARED } from "./support/plans.ts";
import { meetingOf } from "./support/meeting.ts";
import { expectAgent } from "./support/prompts.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

const LENSES = ["paths", "order", "completeness"];
const TOPICS = ["storage", "interface"];

inClient("the agents of the plugin", () => {
  test("critics attack a plan at the same time and bring back what they found", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED, [PLAN]: GOOD_PLAN });
    const meeting = meetingOf(LENSES.length);
    const { requests } = await workshop.session({
      prompt: "/parallel-plan demo",
      conversations: [
        {
          name: "main",
          opens: /parallel-plan:parallel-plan/,
          steps: [LENSES.map((lens) => agentCall("plan-critic", lens, `lens ${lens} of ${PLAN}`))],
        },
        {
          name: "critic",
          opens: /^lens /,
          steps: [
            async () => {
              await meeting.arrive();
              return [call("Read", { file_path: workshop.project.at(PLAN) })];
            },
            ({ opening }) => [`nothing to object: ${opening}`],
          ],
        },
      ],
    });
    expect(meeting.complete()).toBe(true);
    const critics = requests.filter(({ conversation }) => conversation === "critic");
    expect(critics).toHaveLength(2 * LENSES.length);
    for (const critic of critics) await expectAgent(critic, "plan-critic");
    const readings = critics.flatMap(({ toolResults }) => toolResults);
    expect(readings.map(({ failed }) => failed)).toEqual(LENSES.map(() => false));
    const verdicts = requests.findLast(({ conversation }) => conversation === "main")?.text;
    for (const lens of LENSES) expect(verdicts).toContain(`nothing to object: lens ${lens}`);
  });

  test("researchers work at the same time and write their documents unasked", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const meeting = meetingOf(TOPICS.length);
    const document = (topic: string): string => `.docs/plans/demo/${topic}.docs.md`;
    const { requests } = await workshop.session({
      prompt: "/shared demo with a cache",
      conversations: [
        {
          name: "main",
          opens: /parallel-plan:shared/,
          steps: [TOPICS.map((topic) => agentCall("codebase-researcher", topic, `topic ${topic}`))],
        },
        ...TOPICS.map((topic) => ({
          name: topic,
          opens: new RegExp(`^topic ${topic}`),
          steps: [
            async () => {
              await meeting.arrive();
              const file_path = workshop.project.at(document(topic));
              return [call("Write", { file_path, content: `# ${topic}\n` })];
            },
            [`${topic} is written`],
          ],
        })),
      ],
    });
    expect(meeting.complete()).toBe(true);
    for (const topic of TOPICS) {
      const researcher = requests.filter(({ conversation }) => conversation === topic);
      await expectAgent(researcher[0], "codebase-researcher");
      expect(researcher[1]?.toolResults).toMatchObject([{ failed: false }]);
      expect(await workshop.project.read(document(topic))).toBe(`# ${topic}\n`);
    }
  });
});

/** A call of one of the plugin's agents that waits for its answer, as the commands ask for. */
function agentCall(agent: string, description: string, prompt: string) {
  return call("Agent", {
    subagent_type: `parallel-plan:${agent}`,
    description,
    prompt,
    run_in_background: false,
  });
}
