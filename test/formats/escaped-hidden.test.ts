import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "../rules/support/findings.ts";
import { documentText, packageText } from "./work-packages/support.ts";

const OTHER = packageText("wp-b", { depends_on: "[$x]" });

/** Documents with a name as a text in quotes, `"$"`, in one place. */
const PLACES: Readonly<Record<string, [path: string, text: string]>> = {
  "an id": ["work-packages.yaml", packages({ package_id: '"$"' })],
  "an id that another waits for": ["work-packages.yaml", packages({ depends_on: '["$", wp-b]' })],
  "a place to write": ["work-packages.yaml", packages({ scope: scope('["src/$/**"]') })],
  "a place to write in a list of lines": [
    "work-packages.yaml",
    packages({ scope: scope('\n        - "src/$.ts"\n        - docs/a.md') }),
  ],
  "a lock": ["work-packages.yaml", packages({ locks: '{ files: [], keys: ["flag:$/b"] }' })],
  "a locked file": ["work-packages.yaml", packages({ locks: '{ files: ["$.ts"], keys: [] }' })],
  "a worktree": ["work-packages.yaml", packages({ worktree: '{ name: "$" }' })],
  "the id of the feature": ["work-packages.yaml", packages({}).replace("id: search", 'id: "$"')],
  "a loose id": ["work-packages.yaml", documentText('  - id: "$"\n    name: A\n')],
  "a loose file": ["work-packages.yaml", documentText('  - id: a\n    files: ["src/$.ts"]\n')],
  "a phase of a graph": ["graph.json", graph('"id": "$"')],
  "a path of a graph": ["graph.json", graph('"id": "a", "deliverables": ["src/$.ts"]')],
  "a conflict of a graph": ["graph.json", graph('"id": "a", "conflicts": ["$"]')],
  "a session": ["session_001.json", session('"session_id": "$"')],
  "a message to a session": [
    "session_001.json",
    session(
      '"session_id": "session_001", "messages": [{ "message_id": "m1", "type": "conflict", "from": "$" }]',
    ),
  ],
};

function packages(more: Readonly<Record<string, string>>): string {
  return documentText(packageText("wp-a", more) + OTHER.replace("[$x]", "[]"));
}

function scope(paths: string): string {
  return `\n      read_allow: [docs/**]\n      write_allow: ${paths}`;
}

function graph(phase: string): string {
  return `{ "schema_version": 1, "project_name": "x",
  "phases": [{ "name": "A", "duration": "1 day",
  ${phase} }] }`;
}

function session(fields: string): string {
  return `{ "schema_version": 1, "execution_plan_id": "p", "phase_id": "a", "wave_number": 1,
  ${fields} }`;
}

const CHARACTERS = [
  0, 1, 7, 8, 9, 10, 13, 27, 31, 127, 0x80, 0x85, 0x9b, 0x9f, 0x61c, 0x200b, 0x200c, 0x200e, 0x200f,
  0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5,
  0x180b, 0x180c, 0x180d, 0x180e, 0x180f, 0x200d, 0x2028, 0x2029, 0x2061, 0x2064, 0x206a, 0x206f,
  0x3164, 0xfe00, 0xfe0e, 0xfe0f, 0xffa0, 0x1bca0, 0x1d173, 0xe0001, 0xe0041, 0xe0100, 0xe01ef,
];

/** The short escapes of YAML. */
const SHORT: Readonly<Record<number, string>> = { 0: "0", 7: "a", 27: "e", 0x85: "N" };

function escapes(code: number, isJson: boolean): string[] {
  const hex = code.toString(16);
  if (code > 0xffff) {
    const units = String.fromCodePoint(code).split("");
    const pair = units.map((unit) => `\\u${unit.charCodeAt(0).toString(16)}`).join("");
    return isJson ? [pair] : [`\\U${hex.padStart(8, "0")}`];
  }
  const always = [`\\u${hex.padStart(4, "0")}`, `\\u${hex.toUpperCase().padStart(4, "0")}`];
  if (isJson) return always;
  const short = SHORT[code] === undefined ? [] : [`\\${SHORT[code]}`];
  const byte = code < 0x100 ? [`\\x${hex.padStart(2, "0")}`] : [];
  return [...always, `\\U${hex.padStart(8, "0")}`, ...byte, ...short];
}

/** The findings about characters that nobody sees, as `line severity character`. */
async function hidden(text: string, path: string): Promise<string[]> {
  const { diagnostics } = await judge(text, {
    path,
    ...(path.startsWith("session") && { as: "strategy-session" as const }),
  });
  return diagnostics.flatMap(({ rule, message, location, severity }) => {
    const [, code] = /an id or path holds the invisible character (U\+\w+);/.exec(message) ?? [];
    return rule === "plan/unreadable" && code !== undefined
      ? [`${location.start.line} ${severity} ${code}`]
      : [];
  });
}

test.each(Object.entries(PLACES))(
  "%s holds no invisible character, written as an escape or as it is",
  async (_, [path, text]) => {
    const line = text.slice(0, text.indexOf("$")).split("\n").length;
    expect(await hidden(text.replace("$", "ab"), path)).toEqual([]);
    for (const code of CHARACTERS) {
      const told = `${line} error U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
      for (const escape of escapes(code, path.endsWith("json")))
        expect(await hidden(text.replace("$", `a${escape}b`), path), escape).toEqual([told]);
      // As they are, a tab and a line break are white space of YAML, and a NUL makes no text.
      if ([0, 9, 10, 13].includes(code)) continue;
      const raw = text.replace("$", `a${String.fromCodePoint(code)}b`);
      expect(await hidden(raw, path), `raw ${code}`).toEqual([told]);
    }
  },
);

/** Joiners and selectors that change what a reader sees. */
const SEEN = ["⚙\uFE0F", "1\uFE0F\u20E3", "❤\uFE0F\u200D🔥", "☎\uFE0E", "葛\u{E0100}", "ᠠ\u180B"];

test.each(SEEN.map((text) => [text]))("%s has no invisible character", async (text) => {
  for (const [path, document] of Object.values(PLACES))
    expect(await hidden(document.replace("$", text), path)).toEqual([]);
  const prose = packages({ description: `"Builds ${text}."` });
  expect(await warned(prose, "work-packages.yaml")).toEqual([]);
});

/** The warnings about characters that nobody sees in what is no name, as `line:column character others`. */
async function warned(text: string, path: string): Promise<string[]> {
  const { diagnostics } = await judge(text, { path });
  return diagnostics.flatMap(({ rule, message, location: { start }, severity }) => {
    const told = /^the text holds the invisible character (U\+\w+)( and \d+ more)?;/.exec(message);
    if (rule !== "plan/unreadable" || !told) return [];
    expect(severity).toBe("warning");
    return [`${start.line}:${start.column} ${told[1]}${told[2] ?? ""}`];
  });
}

test.each<[string, (text: string) => string]>([
  ["a description", (text) => packages({ description: `"Builds ${text} a part"` })],
  [
    "a command",
    (text) => packages({}).replace("command: npm test", () => `command: "npm ${text} test"`),
  ],
])("%s gets one warning for an escape as for the character itself", async (_, plan) => {
  const before = plan("$").split("$")[0]!.split("\n");
  const place = `${before.length}:${before.at(-1)!.length + 1}`;
  for (const code of CHARACTERS) {
    const isControl = code < 0xa0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    const told = isControl ? [] : [`${place} ${name}`];
    const raw = isControl ? [] : [String.fromCodePoint(code)];
    for (const form of [...escapes(code, false), ...raw])
      expect(await warned(plan(form), "work-packages.yaml"), form).toEqual(told);
  }
  // An escaped backslash is no escape, and nothing is one in single quotes.
  expect(await warned(plan(String.raw`\\u200B`), "work-packages.yaml")).toEqual([]);
  const single = plan(String.raw`\u200B`).replace(/"([^"\n]*u200B[^"\n]*)"/, "'$1'");
  expect(single).toContain(String.raw`\u200B`);
  expect(await warned(single, "work-packages.yaml")).toEqual([]);
});

test("a graph in JSON gets one warning at the first place", async () => {
  const text = graph(
    '"id": "a", "deliverables": ["src/a.ts"], "description": "\\u202Ea \\udb40\\udc41"',
  ).replace('"A"', '"A\\u00AD"');
  expect(await warned(text, "graph.json")).toEqual([`2:26 U+00AD and 2 more`]);
});

test("an escape and the character itself in one name are one finding a place", async () => {
  const text = packages({ scope: scope('["src/a\\u200Bb.ts", "src/a\u200Bb.ts"]') });
  expect(await hidden(text, "work-packages.yaml")).toEqual(["13 error U+200B", "13 error U+200B"]);
});

test("a text of visible characters has no such finding, whatever its escapes", async () => {
  const visible = fc.string({
    unit: fc.constantFrom("a", "Z", "0", "-", "_", "é", "ü", "中", "😀", "👩\u200D💻", ...SEEN),
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(visible, fc.constantFrom(...Object.values(PLACES)), async (name, place) => {
      const [path, text] = place;
      const escaped = name.replace(
        /[\u0080-\uFFFF]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
      expect(await hidden(text.replace("$", name), path)).toEqual([]);
      expect(await hidden(text.replace("$", escaped), path)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("control characters in the names of a Markdown plan are found, elsewhere they are no error", async () => {
  const plan = (path: string, text: string): string =>
    `# P\n\n#### Task 1.1: A Depends on [none]\n\nFiles to modify\n- \`${path}\`\n\n${text}\n`;
  expect(await hidden(plan("src/a\u001Bb.ts", "Do it."), "parallel-plan.md")).toEqual([
    "6 error U+001B",
  ]);
  expect(await hidden(plan("src/a.ts", "Do\u001B it."), "parallel-plan.md")).toEqual([]);
});
