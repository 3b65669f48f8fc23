import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { graphDot } from "../../../src/report/graph/dot.ts";
import type { GraphPicture } from "../../../src/report/graph/picture.ts";
import { HOSTILE_STRINGS } from "../../support/hostile-strings.ts";
import { picture, pictureOfText, titled } from "./support/picture.ts";

const HAS_DOT = spawnSync("dot", ["-V"]).status === 0;
const dot = (format: string, input: string): string =>
  execFileSync("dot", [`-T${format}`], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "ignore"],
  });

afterAll(() => {
  if (HAS_DOT) return;
  const line = "!".repeat(78);
  console.error(
    `${line}\nGRAPHVIZ IS NOT INSTALLED: nothing of DOT was tried with the real program.\n${line}`,
  );
});

/** Nodes and edges of `dot -Tplain`, and those that the picture has. */
function read(shown: GraphPicture): { nodes: string[]; edges: string[] } {
  const lines = dot("plain", graphDot(shown))
    .split("\n")
    .map((line) => line.split(" "));
  const of = (kind: string): string[][] => lines.filter(([word]) => word === kind);
  return {
    nodes: of("node")
      .map(([, id]) => id!)
      .sort(),
    edges: of("edge")
      .map(([, from, to]) => `${from} ${to}`)
      .sort(),
  };
}

function wanted({ tasks, edges, races }: GraphPicture): ReturnType<typeof read> {
  return {
    nodes: tasks.map((_, i) => `t${i}`).sort(),
    edges: [
      ...edges.map(({ from, to }) => `t${from} t${to}`),
      ...races.map(({ a, b }) => `t${a} t${b}`),
    ].sort(),
  };
}

describe.skipIf(!HAS_DOT)("Graphviz", () => {
  test("reads every task and edge of the example", async () => {
    const path = join(import.meta.dirname, "../../../examples/user-auth/parallel-plan.md");
    const shown = await pictureOfText(readFileSync(path, "utf8"), ["1.1", "2.1"]);
    expect(shown.tasks).toHaveLength(12);
    expect(read(shown)).toEqual(wanted(shown));
  });

  test("reads circles, races and done tasks", async () => {
    const line = "1 done | 2 needs 1, modifies a.ts | 3 modifies a.ts | 4 needs 5 2 | 5 needs 4";
    const shown = await picture(line, "1", "2");
    expect(read(shown)).toEqual(wanted(shown));
  });

  test.each(Object.entries(HOSTILE_STRINGS))("takes %s for text", (_, text) => {
    const shown = titled(text, `\\N \\G ${text}\\`);
    expect(read(shown)).toEqual(wanted(shown));
    expect(dot("svg", graphDot(shown))).not.toMatch(/<script|xlink:href="(?!#)|<image|<b>/i);
  });

  test("shows titles as they are written", () => {
    const svg = dot("svg", graphDot(titled('Say "hi" &lt; \\N \\l a&b')));
    expect(svg).toContain(">Say &quot;hi&quot; &amp;lt; \\N \\l a&amp;b<");
  });
});
