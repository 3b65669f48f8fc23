import type { Located } from "../../model/plan.ts";
import { instantOf } from "../../model/strategy/instant.ts";
import {
  type Block,
  type HistoryEntry,
  LIFE_CYCLE,
  type Message,
  MESSAGE_TYPES,
  type SessionState,
  type SessionSync,
  SYNC_STATES,
} from "../../model/strategy/session.ts";
import type { Fields } from "../yaml/fields.ts";

/** What can be read of a session; entries that lack what they are about are left out. */
export function readState(top: Fields): SessionState {
  const progress = top.mapping("progress");
  const updated = time(progress, "updated_at");
  return {
    ...defined("id", top.text("session_id")),
    ...defined("project", top.text("project_name")),
    ...defined("planId", top.text("execution_plan_id")),
    ...defined("phase", top.text("phase_id")),
    ...defined("team", top.text("team_assignment")),
    ...defined("wave", top.number("wave_number")),
    ...defined("status", word(top, "status", LIFE_CYCLE)),
    history: top.mappings("history").flatMap(historyEntry),
    ...defined("percent", progress.number("percent")),
    ...defined("tasksDone", progress.number("tasks_done")),
    ...defined("tasksTotal", progress.number("tasks_total")),
    ...defined("updated", updated),
    delivered: progress.texts("deliverables_done"),
    blocks: top.mappings("blocked_by").flatMap(block),
    syncs: top.mappings("synchronization_points").flatMap(sync),
    messages: top.mappings("messages").flatMap(message),
  };
}

function historyEntry(fields: Fields): HistoryEntry[] {
  const status = word(fields, "status", LIFE_CYCLE);
  const began = time(fields, "at");
  if (!status || began === undefined) return [];
  return [{ status: status.value, time: began, at: status.at }];
}

function block(fields: Fields): Block[] {
  const kind = fields.text("kind");
  const since = time(fields, "since");
  if (!kind || since === undefined) return [];
  const description = fields.text("description")?.value ?? "";
  return [{ kind: kind.value, ...defined("phase", fields.text("phase_id")), since, description }];
}

function sync(fields: Fields): SessionSync[] {
  const name = fields.text("name");
  const state = word(fields, "state", SYNC_STATES);
  const since = time(fields, "since");
  return name && state && since !== undefined ? [{ name, state: state.value, since }] : [];
}

function message(fields: Fields): Message[] {
  const id = fields.text("message_id");
  const type = word(fields, "type", MESSAGE_TYPES);
  const from = fields.text("from");
  const sent = time(fields, "sent_at");
  if (!id || !type || !from || sent === undefined) return [];
  const asked = fields.value("needs_answer");
  const waits = type.value === "conflict" || type.value === "sync_request";
  return [
    {
      id: id.value,
      type: type.value,
      from,
      to: fields.texts("to"),
      sent,
      subject: fields.text("subject")?.value ?? "",
      ...defined("phase", fields.text("phase_id")),
      ...defined("sync", fields.text("sync_point")),
      needsAnswer: typeof asked === "boolean" ? asked : waits,
      ...defined("replyTo", fields.text("in_reply_to")?.value),
      answered: time(fields, "answered_at") !== undefined,
      at: id.at,
    },
  ];
}

/** A word of a list; any other is left to the schema. */
function word<T extends string>(
  fields: Fields,
  key: string,
  known: readonly T[],
): Located<T> | undefined {
  const text = fields.text(key);
  const value = known.find((one) => one === text?.value);
  return text && value !== undefined ? { value, at: text.at } : undefined;
}

function time(fields: Fields, key: string): number | undefined {
  const text = fields.text(key);
  return text && instantOf(text.value);
}

/** A property that stands only where it has a value. */
function defined<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
}
