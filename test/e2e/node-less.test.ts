import { expect, test } from "vitest";
import { call } from "./support/model.ts";
import { FILES, PLAN, RACE_PLAN, SHARED } from "./support/plans.ts";
import { withoutNode } from "./support/search-path.ts";
import { inClient, openWorkshop } from "./support/workshop.ts";

inClient("a machine without node", () => {
  test("keeps working: one notice, nothing is blocked", async () => {
    await using workshop = await openWorkshop({ ...FILES, ...SHARED });
    const path = await withoutNode(workshop.scratch.path);
    const { requests, events, hooks } = await workshop.session({
      prompt: "go on",
      path,
      permissionMode: "acceptEdits",
      conversations: [
        {
          name: "main",
          opens: /^go on\b/,
          steps: [[call("Write", { file_path: workshop.project.at(PLAN), content: RACE_PLAN })]],
        },
      ],
    });
    expect(requests.map(({ step }) => step)).toEqual([0, 1]);
    expect(requests[1]?.toolResults.map(({ failed }) => failed)).toEqual([false]);
    expect(requests[1]?.news).not.toMatch(/hook|\bnode\b/i);
    expect(await workshop.project.read(PLAN)).toBe(RACE_PLAN);
    expect(hooks).toEqual([
      { event: "SessionStart:startup", status: 0 },
      { event: "PostToolUse:Write", status: 0 },
      { event: "Stop", status: 0 },
    ]);
    const notices = events.filter(({ subtype }) => subtype === "hook_response");
    expect(JSON.stringify(notices)).toMatch(/\bnode\b/i);
  });
});
