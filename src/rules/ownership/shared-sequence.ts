import { push, type Side } from "../../model/claims.ts";
import { baseName, directoryName } from "../../model/path.ts";
import { defineRule } from "../define-rule.ts";

/** A number, or a mark for the next one, at the start of a name: `0007_users.sql`, `V12__x.sql`, `NNN-title.md`. */
const NUMBERED =
  /^(v|adr-?|rfc-?)?(\d{1,6}|n{2,}|x{2,}|\[(?:next|n+|x+|num(?:ber)?)\]|<(?:next|n+|x+|num(?:ber)?)>)(?=[-_.]|__)(.*)$/i;

/** Folders whose files are taken in the order of their numbers. */
const ORDERED =
  /(?:^|\/)(?:.*migrat.*|adrs?|decisions|rfcs?|alembic|versions|changelogs?|flyway)\//i;

export default defineRule({
  name: "ownership/shared-sequence",
  severity: "warning",
  summary:
    "Unordered tasks create files that take the next number of one sequence, such as migrations.",
  mend: "let one task depend on the other, so that the numbers follow the order of merging",

  *check({ analysis: { plan, order, claims } }) {
    const sequences = new Map<string, { side: Side; path: string; number: string }[]>();
    for (const [path, sides] of claims.files) {
      const creators = sides.filter(
        ({ claim, task }) => claim.access === "create" && !plan.tasks[task]!.done,
      );
      const match = creators.length > 0 && NUMBERED.exec(baseName(path));
      if (!match) continue;
      const number = (match[2] ?? "").toLowerCase();
      const folder = `${directoryName(path)}${(match[1] ?? "").toLowerCase()}`;
      const sequence = ORDERED.test(path) ? folder : `${folder}${number}`;
      for (const side of creators) push(sequences, sequence, { side, path, number });
    }
    for (const members of sequences.values()) {
      members.sort((a, b) => a.side.task - b.side.task);
      for (const [i, b] of members.entries()) {
        const a = members
          .slice(0, i)
          .find(
            (other) =>
              other.path !== b.path &&
              other.side.task !== b.side.task &&
              !order.precedes(other.side.task, b.side.task) &&
              !order.precedes(b.side.task, other.side.task),
          );
        if (!a) continue;
        const [first, second] = [plan.tasks[a.side.task]!.id, plan.tasks[b.side.task]!.id];
        yield {
          at: b.side.claim.at,
          message: `task ${second} creates ${b.path} while task ${first} creates ${a.path} of the same sequence; let one depend on the other`,
          tasks: [first, second],
          paths: [a.path, b.path],
          related: [{ at: a.side.claim.at, message: `task ${first} takes its number here` }],
        };
      }
    }
  },
});
