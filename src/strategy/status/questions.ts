import type { StrategyOutline } from "../../model/strategy/outline.ts";
import type { Message, SessionState } from "../../model/strategy/session.ts";
import { waitedMinutes } from "../../model/strategy/worked.ts";

/** A message that waits for an answer. */
export interface Asked {
  id: string;
  type: Message["type"];
  from: string;
  to: string[];
  subject: string;
  /** How long it has waited, in minutes of working time. */
  minutes: number;
  /** After how many it is handed up. */
  limit: number;
  over: boolean;
}

/** Messages that want an answer, and that neither their sender nor a reply closes; the oldest first. */
export function openQuestions(
  { conflictMinutes, blockedMinutes, calendar }: StrategyOutline,
  states: readonly SessionState[],
  time: number,
): Asked[] {
  const messages = states.flatMap((state) => state.messages);
  const replies = new Set(messages.flatMap(({ replyTo }) => replyTo ?? []));
  return messages
    .filter(({ id, needsAnswer, answered }) => needsAnswer && !answered && !replies.has(id))
    .map(({ id, type, from, to, subject, sent }): Asked => {
      const minutes = waitedMinutes(sent, time, calendar);
      const limit = type === "conflict" ? conflictMinutes : blockedMinutes;
      const names = to.map(({ value }) => value);
      const over = minutes >= limit;
      return { id, type, from: from.value, to: names, subject, minutes, limit, over };
    })
    .toSorted((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1));
}
