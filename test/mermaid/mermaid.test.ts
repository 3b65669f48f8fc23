import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { generatedPlan } from "../../bench/generated-plan.ts";
import { graphMermaid, mermaidLabel, tooLargeNote } from "../../src/report/graph/mermaid.ts";
import type { GraphPicture } from "../../src/report/graph/picture.ts";
import { picture, pictureOfText, titled } from "../report/graph/support/picture.ts";
import { HOSTILE_STRINGS } from "../support/hostile-strings.ts";
import { type Drawn, type Renderer, startRenderer } from "./support/renderer.ts";

const EXAMPLES = join(import.meta.dirname, "../../examples");
const example = (name: string): string =>
  readFileSync(join(EXAMPLES, name, "parallel-plan.md"), "utf8");

/** Labels as somebody who reads the diagram sees them: numbers of characters are characters again. */
function labels({ tasks }: GraphPicture): Record<string, string> {
  const seen = tasks.map(({ id, title, done }, i): [string, string] => [
    String(i),
    mermaidLabel(`${id} ${title}${done ? " ✓" : ""}`).replace(/#(\d+);/g, (_, code: string) =>
      // Half a pair is no character.
      /^5[5-7]\d{3}$/.test(code) ? "\uFFFD" : String.fromCodePoint(Number(code)),
    ),
  ]);
  return Object.fromEntries(seen);
}

describe.skipIf(inject("renderer").mermaid === "")("the real Mermaid draws", () => {
  let renderer: Renderer;
  beforeAll(async () => void (renderer = await startRenderer()));
  afterAll(() => renderer?.[Symbol.asyncDispose]());

  const draw = (shown: GraphPicture): Promise<Drawn> => renderer.draw(graphMermaid(shown));

  async function expectDrawn(shown: GraphPicture): Promise<void> {
    const drawn = await draw(shown);
    expect(drawn.labels).toEqual(labels(shown));
    expect({ edges: drawn.edges, races: drawn.races, strange: drawn.strange }).toEqual({
      edges: shown.edges.length + shown.races.length,
      races: shown.races.length,
      strange: [],
    });
    expect(renderer.noise).toEqual([]);
  }

  test.each(["user-auth", "first-look"])("every task and edge of the example %s", async (name) => {
    await expectDrawn(await pictureOfText(example(name), ["1.1", "2.1"]));
  });

  test("a task alone, circles, races, done tasks and a critical path", async () => {
    await expectDrawn(await picture("1"));
    const line =
      "1 done | 2 needs 1, modifies a.ts | 3 modifies a.ts | 4 needs 5 2 | 5 needs 4 | 6 needs 2";
    await expectDrawn(await picture(line, "2", "6"));
  });

  test("styles the critical path, circles and races", async () => {
    const { svg } = await draw(
      await picture("1 | 2 needs 1 | 3 modifies a.ts | 4 modifies a.ts", "1", "2"),
    );
    expect(svg.match(/stroke:#d97706[ !;]/g)?.length).toBeGreaterThanOrEqual(3);
    expect(svg).toMatch(/stroke:#dc2626/);
  });

  test.each(Object.entries(HOSTILE_STRINGS))("%s as nothing but text", async (_, text) => {
    await expectDrawn(titled(text, `end ${text}`));
  });

  test.each([
    "end",
    "graph",
    "subgraph x",
    "o",
    "x",
    "default",
    "class t0 x",
    "-->",
    "1. a",
    "- a",
    "# a",
    "> a",
    "***",
  ])("a title that means something to Mermaid or Markdown: %s", async (title) => {
    await expectDrawn(titled(title));
  });

  test("a large plan within the limits of GitHub", async () => {
    const shown = await pictureOfText(generatedPlan(48));
    expect(tooLargeNote(shown, graphMermaid(shown))).toBeUndefined();
    await expectDrawn(shown);
  });

  test("nothing beyond the limits of which the note warns", async () => {
    const shown = titled(...Array.from({ length: 502 }, () => "a"));
    expect(tooLargeNote(shown, graphMermaid(shown))).toBeDefined();
    const refused = await draw(shown).then(
      ({ svg }) => svg,
      (error: unknown) => String(error),
    );
    expect(refused).toMatch(/too many edges|edges/i);
  });
});
