import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { graphDot } from "../../src/report/graph/dot.ts";
import { ganttSvg } from "../../src/report/graph/gantt-svg.ts";
import { graphMermaid } from "../../src/report/graph/mermaid.ts";
import type { GraphPicture } from "../../src/report/graph/picture.ts";
import { graphSvg } from "../../src/report/graph/svg.ts";
import { graphText } from "../../src/report/graph/text.ts";
import type { Schedule } from "../../src/schedule/schedule.ts";
import { titled } from "../report/graph/support/picture.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";

const HOSTILE = Object.entries(HOSTILE_STRINGS);

/** Everything that a terminal or a reader's eye is misled by, but tabs and line breaks. */
// oxlint-disable-next-line no-control-regex
const RAW =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u;

/** Two tasks whose every text is hostile, and that race. */
function hostile(text: string): GraphPicture {
  const picture = titled(text, text);
  const tasks = picture.tasks.map((task) => ({ ...task, id: text }));
  return { ...picture, tasks, races: [{ a: 0, b: 1, paths: [text] }] };
}

function gantt(...texts: string[]): string {
  const slots = texts.map((task, i) => ({ task, agent: 1, start: i, end: i + 1 }));
  const schedule: Schedule = {
    agents: 1,
    unit: "tasks",
    lowerBound: texts.length,
    makespan: texts.length,
    optimal: true,
    criticalPath: texts,
    barrierMakespan: texts.length,
    serial: texts.length,
    speedup: 1,
    efficiency: 1,
    waves: [texts],
    slots,
    advice: "serial",
  };
  return ganttSvg({ title: texts.join(" "), schedule, titleOf: (id) => id });
}

describe.each(HOSTILE)("S28: %s", (_, text) => {
  test("is but a label of Mermaid", () => {
    const [head, ...lines] = graphMermaid(hostile(text)).trimEnd().split("\n");
    expect(head).toBe("flowchart LR");
    expect(lines.slice(2)).toEqual([
      "  t0 --> t1",
      "  t0 -. race .- t1",
      "  linkStyle 1 stroke:#dc2626,stroke-width:2px",
    ]);
    const label = /^ {2}t[01]\["(?:[\p{L}\p{N}\p{M} ,.-]|#\d+;)+"\]$/u;
    for (const line of lines.slice(0, 2)) expect(line).toMatch(label);
  });

  test("is but values in quotes in DOT", () => {
    const dot = graphDot(hostile(text));
    const outside = dot.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
    expect(outside).toBe(graphDot(hostile("x")).replace(/"(?:[^"\\\n]|\\.)*"/g, '""'));
    expect(dot).not.toMatch(RAW);
  });

  test("is but text in SVG", () => {
    for (const svg of [graphSvg(hostile(text)), gantt(text, "x")]) {
      const inert = svg.replace(/>[^<]*</g, "><");
      expect(inert).not.toMatch(/<(?!\/?(?:svg|title|desc|style|rect|text|g|path|defs|marker)\b)/);
      expect(inert).not.toMatch(/alert|javascript|example|href|\son\w+=/i);
      expect(svg).not.toMatch(RAW);
    }
  });

  test("is but text in a terminal", () => {
    const paint = (_: string, shown: string): string => shown;
    expect(graphText(hostile(text), { columns: 60, paint })).not.toMatch(RAW);
  });
});

test("S28: SVG with all of them is well-formed", async () => {
  const texts = [...HOSTILE.map(([, text]) => text), "\uFFFE\uFFFF\uDFFF"];
  for (const contents of [graphSvg(titled(...texts)), gantt(...texts)]) {
    const xml = { fileName: "graph.svg", contents: new TextEncoder().encode(contents) };
    expect((await validateXML({ xml, normalization: "c14n" })).errors).toEqual([]);
  }
});
