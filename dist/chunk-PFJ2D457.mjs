import {
  FOLLOWS,
  LIFE_CYCLE,
  MESSAGE_TYPES,
  SYNC_STATES
} from "./chunk-WW4ZZUDE.mjs";
import {
  INSTANT,
  instantOf,
  instantText
} from "./chunk-QXCDZHZI.mjs";
import {
  readYaml
} from "./chunk-AKG3IADJ.mjs";
import {
  faultFinding
} from "./chunk-XFSFFJ34.mjs";
import {
  Fields
} from "./chunk-BKS67OQE.mjs";
import {
  jsonSchema
} from "./chunk-ZU2Z7FRA.mjs";

// src/generated/strategy-session.schema.ts
var strategy_session_schema_default = jsonSchema(
  '{"type":"object","required":["session_id","phase_id","team_assignment","status","history","progress"],"additionalProperties":false,"properties":{"session_id":{"$ref":"sessionId"},"execution_plan_id":{"$ref":"name"},"project_name":{"$ref":"name"},"phase_id":{"$ref":"name"},"team_assignment":{"$ref":"name"},"wave_number":{"type":"integer","minimum":1},"status":{"$ref":"status"},"history":{"type":"array","maxItems":1000,"minItems":1,"items":{"type":"object","required":["status","at"],"additionalProperties":false,"properties":{"status":{"$ref":"status"},"at":{"$ref":"time"},"reason":{"$ref":"text"}}}},"progress":{"$ref":"progress"},"blocked_by":{"type":"array","maxItems":100,"items":{"$ref":"block"}},"synchronization_points":{"type":"array","maxItems":1000,"items":{"$ref":"syncPoint"}},"messages":{"type":"array","maxItems":2000,"items":{"$ref":"message"}}},"$defs":{"sessionId":{"type":"string","pattern":"^session_[0-9]{3,6}$"},"name":{"type":"string","maxLength":200,"minLength":1},"text":{"type":"string","maxLength":4000},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"},"status":{"enum":["created","active","coordinating","completed","archived"]},"progress":{"type":"object","required":["percent","updated_at"],"additionalProperties":false,"properties":{"percent":{"type":"number","maximum":100,"minimum":0},"tasks_done":{"type":"integer","minimum":0},"tasks_total":{"type":"integer","minimum":1},"deliverables_done":{"type":"array","maxItems":1000,"items":{"$ref":"name"}},"updated_at":{"$ref":"time"}}},"block":{"type":"object","required":["kind","since","description"],"additionalProperties":false,"properties":{"kind":{"enum":["dependency","resource","conflict","quality_gate","decision"]},"phase_id":{"$ref":"name"},"since":{"$ref":"time"},"description":{"$ref":"text"}}},"syncPoint":{"type":"object","required":["name","state","since"],"additionalProperties":false,"properties":{"name":{"$ref":"name"},"state":{"enum":["preparing","ready","passed","failed"]},"since":{"$ref":"time"}}},"message":{"type":"object","required":["message_id","type","from","to","sent_at","subject"],"additionalProperties":false,"properties":{"message_id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"type":{"enum":["coordination","status","conflict","sync_request"]},"from":{"$ref":"sessionId"},"to":{"type":"array","maxItems":1000,"minItems":1,"items":{"$ref":"name"}},"sent_at":{"$ref":"time"},"subject":{"$ref":"name"},"body":{"$ref":"text"},"phase_id":{"$ref":"name"},"sync_point":{"$ref":"name"},"needs_answer":{"type":"boolean"},"in_reply_to":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"answered_at":{"$ref":"time"}}}}}'
);

// src/formats/strategy-session/life.ts
function* lifeFindings(state, top) {
  yield* orderFindings(state);
  yield* statusFindings(state, top);
  yield* messageFindings(state);
}
function* orderFindings({ history }) {
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
        `${entry.status} began at ${instantText(entry.time)}, before ${before.status} at ${instantText(before.time)}; expected times that run forwards`
      );
  }
}
function* statusFindings({ status, history }, top) {
  const last = history.at(-1);
  const written = top.value("history");
  if (!status || !last || !Array.isArray(written) || written.length !== history.length) return;
  if (last.status === status.value) return;
  yield {
    ...schema(
      status.at,
      `the status is ${status.value}, and the history ends with ${last.status}; expected the same`
    ),
    related: [{ at: last.at, message: "the history ends here" }]
  };
}
function* messageFindings({ messages }) {
  const seen = /* @__PURE__ */ new Map();
  for (const message2 of messages) {
    const first = seen.get(message2.id);
    if (first)
      yield {
        ...schema(
          message2.at,
          `two messages have the id ${message2.id}; expected one of its own each`
        ),
        related: [{ at: first.at, message: "the first one" }]
      };
    else seen.set(message2.id, message2);
    if (message2.replyTo === message2.id)
      yield schema(message2.at, `message ${message2.id} replies to itself; expected another's id`);
  }
}
function schema(at, message2) {
  return { rule: "plan/schema", at, message: message2 };
}

// src/formats/strategy-session/state.ts
function readState(top) {
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
    messages: top.mappings("messages").flatMap(message)
  };
}
function historyEntry(fields) {
  const status = word(fields, "status", LIFE_CYCLE);
  const began = time(fields, "at");
  if (!status || began === void 0) return [];
  return [{ status: status.value, time: began, at: status.at }];
}
function block(fields) {
  const kind = fields.text("kind");
  const since = time(fields, "since");
  if (!kind || since === void 0) return [];
  const description = fields.text("description")?.value ?? "";
  return [{ kind: kind.value, ...defined("phase", fields.text("phase_id")), since, description }];
}
function sync(fields) {
  const name = fields.text("name");
  const state = word(fields, "state", SYNC_STATES);
  const since = time(fields, "since");
  return name && state && since !== void 0 ? [{ name, state: state.value, since }] : [];
}
function message(fields) {
  const id = fields.text("message_id");
  const type = word(fields, "type", MESSAGE_TYPES);
  const from = fields.text("from");
  const sent = time(fields, "sent_at");
  if (!id || !type || !from || sent === void 0) return [];
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
      answered: time(fields, "answered_at") !== void 0,
      at: id.at
    }
  ];
}
function word(fields, key, known) {
  const text = fields.text(key);
  const value = known.find((one) => one === text?.value);
  return text && value !== void 0 ? { value, at: text.at } : void 0;
}
function time(fields, key) {
  const text = fields.text(key);
  return text && instantOf(text.value);
}
function defined(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/formats/strategy-session/times.ts
var TIME_KEYS = /* @__PURE__ */ new Set(["at", "since", "sent_at", "answered_at", "updated_at"]);
function* timeFindings(json, value = json.value, path = []) {
  if (typeof value === "string") {
    if (!TIME_KEYS.has(String(path.at(-1))) || !INSTANT.test(value)) return;
    if (instantOf(value) !== void 0) return;
    yield {
      rule: "plan/schema",
      at: json.placeOf(path),
      message: `"${value}" is no time; expected a day and an hour that exist`
    };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* timeFindings(json, item, [...path, i]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value))
      yield* timeFindings(json, item, [...path, key]);
  }
}

// src/formats/strategy-session/parse.ts
function parseStrategySession(index, { limits }) {
  const json = readYaml(index.text, 0, index, limits);
  const top = new Fields(json, json.value);
  const state = readState(top);
  const findings = json.findings.length > 0 ? json.findings : [...schemaFindings(json), ...timeFindings(json), ...lifeFindings(state, top)];
  return {
    format: "strategy-session",
    plan: {
      format: "strategy-session",
      title: state.id?.value ?? "",
      phases: [],
      tasks: [],
      references: [],
      allows: []
    },
    document: { state, at: index.place(0, 0) },
    findings,
    names: namesIn(top)
  };
}
var NAMES = "session_id execution_plan_id phase_id team_assignment message_id from to sync_point in_reply_to deliverables_done".split(
  " "
);
function namesIn(top) {
  const lists = ["blocked_by", "messages"].flatMap((key) => top.mappings(key));
  return [
    ...[top, top.mapping("progress"), ...lists].flatMap(
      (fields) => NAMES.flatMap((key) => fields.texts(key))
    ),
    ...top.mappings("synchronization_points").flatMap((fields) => fields.texts("name"))
  ];
}
function schemaFindings(json) {
  return strategy_session_schema_default.faults(json.value).map((fault) => faultFinding(fault, json, "the session"));
}

export {
  parseStrategySession
};
