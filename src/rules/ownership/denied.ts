import { isWrite } from "../../model/claims.ts";
import { overlap } from "../../model/pattern/overlap.ts";
import { defineRule } from "../define-rule.ts";
import { verb } from "../shared/races.ts";

/** Steps of all comparisons together, about half a second; what is not compared is not told. */
const MOST_STEPS = 200_000;

export default defineRule({
  name: "ownership/denied",
  severity: "error",
  summary: "A task claims to write what it denies itself.",
  mend: "take the path off one of the two lists",

  *check({ analysis: { plan } }) {
    const budget = { steps: MOST_STEPS };
    for (const task of plan.tasks) {
      if (task.done) continue;
      const denied = task.claims.filter(({ access, outside }) => access === "deny" && !outside);
      if (denied.length === 0) continue;
      for (const claim of task.claims) {
        if (!isWrite(claim.access) || claim.outside || overlap(claim, claim, denied, budget))
          continue;
        const why = denied.filter((deny) => overlap(claim, deny, [], budget));
        yield {
          at: claim.at,
          message: `task ${task.id} ${verb(claim.access)} ${claim.pattern}, all of which it denies itself through ${why.map(({ pattern }) => pattern).join(" and ")}; expected a path that it may touch`,
          tasks: [task.id],
          paths: [claim.pattern],
          related: why.map(({ at }) => ({ at, message: `task ${task.id} denies it here` })),
        };
      }
    }
  },
});
