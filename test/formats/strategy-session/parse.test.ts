import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/list.ts";
import { judge } from "../../rules/support/findings.ts";
import { SESSION, sessionText } from "./support.ts";

const path = "state/sessions/session_002.json";

/** Rule, line and message of every finding. */
async function told(text: string): Promise<[string, number, string][]> {
  const { diagnostics } = await judge(text, { path });
  return diagnostics.map(({ rule, location, message }) => [rule, location.start.line, message]);
}

test("a session that fits has no finding, and is read as it stands", async () => {
  const { diagnostics, file } = await judge(sessionText(), { path });
  expect(diagnostics).toEqual([]);
  const document = file.parsed?.document;
  if (!document || !("state" in document)) throw new Error("it is no session");
  const { state } = document;
  expect(state.status?.value).toBe("coordinating");
  expect(state.history.map(({ time }) => new Date(time).toISOString())).toEqual([
    "2026-01-05T09:00:00.000Z",
    "2026-01-06T09:00:00.000Z",
    "2026-01-08T13:00:00.000Z",
  ]);
  expect(
    state.messages.map(({ id, needsAnswer, answered }) => [id, needsAnswer, answered]),
  ).toEqual([["002-1", true, false]]);
  expect(state.blocks.map(({ phase }) => phase?.value)).toEqual(["store"]);
});

test("the schema by itself takes the session, too", () => {
  const schema = join(import.meta.dirname, "../../../schemas/strategy-session.schema.json");
  const ajv = new Ajv2020({ allErrors: true });
  expect(ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object)(SESSION)).toBe(true);
});

test.each([
  ["by its content", "x.json", sessionText(), "strategy-session"],
  ["by its content on one line", "x.json", JSON.stringify(SESSION), "strategy-session"],
  ["by its name", path, "{}", "strategy-session"],
  ["not by the name of its folder", "sessions/notes.json", "{}", undefined],
  ["not by an id of a session", "x.json", '{"other": {"id": "session_001"}}', undefined],
])("a session is recognised %s", async (_, name, text, format) =>
  expect(await detectFormat(name, text)).toBe(format),
);

const at = (day: string): string => `2026-01-${day}T09:00:00Z`;

test.each<[string, object, [string, number, string][]]>([
  [
    "a status that is none",
    { status: "done" },
    [
      [
        "plan/schema",
        8,
        "status must be one of created, active, coordinating, completed, archived",
      ],
    ],
  ],
  [
    "a key that is not known",
    { owner: "ann" },
    [["plan/schema", 60, 'the session has the key "owner", which is not known']],
  ],
  [
    "progress beyond the end",
    { progress: { percent: 120, updated_at: at("09") } },
    [["plan/schema", 25, "progress.percent must be at most 100"]],
  ],
  [
    "a message of another type",
    { messages: [{ ...SESSION.messages[0], type: "chat" }] },
    [
      [
        "plan/schema",
        51,
        "messages[0].type must be one of coordination, status, conflict, sync_request",
      ],
    ],
  ],
  [
    "a day that does not exist",
    { progress: { percent: 50, updated_at: "2026-02-30T09:00:00Z" } },
    [
      [
        "plan/schema",
        26,
        '"2026-02-30T09:00:00Z" is no time; expected a day and an hour that exist',
      ],
    ],
  ],
  [
    "a time without its distance from UTC, and an id of another form",
    { session_id: "two", progress: { percent: 50, updated_at: "2026-01-05 09:00" } },
    [
      ["plan/schema", 2, "session_id does not fit; expected one such as session_001"],
      [
        "plan/schema",
        26,
        "progress.updated_at does not fit; expected one such as 2026-01-05T09:00:00Z",
      ],
    ],
  ],
  [
    "a life that starts in the middle",
    { status: "active", history: [{ status: "active", at: at("06") }] },
    [["plan/schema", 11, "the history begins with active; expected created"]],
  ],
  [
    "a step that is left out",
    {
      status: "completed",
      history: [
        { status: "created", at: at("05") },
        { status: "completed", at: at("06") },
      ],
    },
    [["plan/schema", 15, "completed follows created; expected active or archived"]],
  ],
  [
    "a life after the end",
    {
      status: "active",
      history: [
        { status: "created", at: at("05") },
        { status: "archived", at: at("06") },
        { status: "active", at: at("07") },
      ],
    },
    [["plan/schema", 19, "active follows archived; expected nothing after it"]],
  ],
  [
    "a time that runs backwards",
    {
      status: "active",
      history: [
        { status: "created", at: at("06") },
        { status: "active", at: at("05") },
      ],
    },
    [
      [
        "plan/schema",
        15,
        "active began at 2026-01-05T09:00:00Z, before created at 2026-01-06T09:00:00Z; expected times that run forwards",
      ],
    ],
  ],
  [
    "a status that the history does not end with",
    { status: "active" },
    [
      [
        "plan/schema",
        8,
        "the status is active, and the history ends with coordinating; expected the same",
      ],
    ],
  ],
  [
    "two messages of one id, of which one replies to itself",
    { messages: [SESSION.messages[0], { ...SESSION.messages[0], in_reply_to: "002-1" }] },
    [
      ["plan/schema", 60, "message 002-1 replies to itself; expected another's id"],
      ["plan/schema", 60, "two messages have the id 002-1; expected one of its own each"],
    ],
  ],
])("%s is found", async (_, instead, findings) => {
  expect(await told(sessionText(instead))).toEqual(findings);
});

test.each([
  ["nothing", ""],
  ["null", "null"],
  ["a list", "[]"],
  ["a number", "3"],
  ["lists in place of everything", sessionText({ history: {}, progress: [], messages: "x" })],
  ["no JSON", '{"session_id": '],
  ["a key twice", '{"session_id": "session_001", "session_id": "session_002"}'],
  ["a hostile key", '{"session_id": "session_001", "__proto__": {"a": 1}}'],
  ["mappings in lists of text", sessionText({ messages: [{ to: [{}, [], null] }] })],
])("%s is a finding and no crash", async (_, text) => {
  const findings = await told(text);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.every(([rule]) => rule === "plan/schema" || rule === "plan/unreadable")).toBe(
    true,
  );
});
