import type { ParserFinding } from "../../model/diagnostic.ts";
import { instantText } from "../../model/strategy/instant.ts";
import { FOLLOWS, type SessionState } from "../../model/strategy/session.ts";
import type { Fields } from "../yaml/fields.ts";

/** What no schema can say of a session: its statuses follow each other, its times run forwards. */
export function* lifeFindings(state: SessionState, top: Fields): Generator<ParserFinding> {
  yield* orderFindings(state);
  yield* statusFindings(state, top);
  yield* messageFindings(state);
}

function* orderFindings({ history }: SessionState): Generator<ParserFinding> {
  const [first] = history;
  if (first && first.status !== "created")
    yield schema(first.at, `the history begins with ${first.status}; expected created`);
  for (const [i, entry] of history.entries()) {
    const before = history[i - 1];
    if (!before) continue;
    if (!FOLLOWS[before.status].includes(entry.status)) {
      const may = FOLLOWS[before.status];
      const expected = may.length > 0 ? may.join(" or ") : "nothing after it";
      yield schema(entry.at, `${entry.status} follows ${before.status}; expected ${expected}`);
    }
    if (entry.time < before.time)
      yield schema(
        entry.at,
        `${entry.status} began at ${instantText(entry.time)}, before ${before.status} at ${instantText(before.time)}; expected times that run forwards`,
      );
  }
}

function* statusFindings({ status, history }: SessionState, top: Fields): Generator<ParserFinding> {
  const last = history.at(-1);
  const written = top.value("history");
  if (!status || !last || !Array.isArray(written) || written.length !== history.length) return;
  if (last.status === status.value) return;
  yield {
    ...schema(
      status.at,
      `the status is ${status.value}, and the history ends with ${last.status}; expected the same`,
    ),
    related: [{ at: last.at, message: "the history ends here" }],
  };
}

function* messageFindings({ messages }: SessionState): Generator<ParserFinding> {
  const seen = new Map<string, (typeof messages)[number]>();
  for (const message of messages) {
    const first = seen.get(message.id);
    if (first)
      yield {
        ...schema(
          message.at,
          `two messages have the id ${message.id}; expected one of its own each`,
        ),
        related: [{ at: first.at, message: "the first one" }],
      };
    else seen.set(message.id, message);
    if (message.replyTo === message.id)
      yield schema(message.at, `message ${message.id} replies to itself; expected another's id`);
  }
}

function schema(at: ParserFinding["at"], message: string): ParserFinding {
  return { rule: "plan/schema", at, message };
}
