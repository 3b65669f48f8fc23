import { describe, expect, test } from "vitest";
import { graphMermaid, mermaidLabel, tooLargeNote } from "../../../src/report/graph/mermaid.ts";
import { picture, titled } from "./support/picture.ts";

describe("the graph as Mermaid", () => {
  test("has generated ids, edges, races without arrows, and styles by class and by link", async () => {
    const line =
      "1.1 titled Tables, done | 1.2 titled Hash: how?, modifies a.ts | 1.3 modifies a.ts, titled Cookies | 2.1 needs 1.1 1.2, titled Sign-in";
    expect(graphMermaid(await picture(line, "1.2", "2.1"))).toBe(`flowchart LR
  t0["1.1 Tables #10003;"]
  t1["1.2 Hash#58; how#63;"]
  t2["1.3 Cookies"]
  t3["2.1 Sign-in"]
  t0 --> t3
  t1 --> t3
  t1 -. race .- t2
  classDef critical stroke:#d97706,stroke-width:3px
  class t1,t3 critical
  classDef done stroke-dasharray:4 3
  class t0 done
  linkStyle 1 stroke:#d97706,stroke-width:3px
  linkStyle 2 stroke:#dc2626,stroke-width:2px
`);
  });

  test("marks circles", async () => {
    expect(graphMermaid(await picture("1 needs 2, titled A | 2 needs 1, titled B")))
      .toBe(`flowchart LR
  t0["1 A"]
  t1["2 B"]
  t1 --> t0
  t0 --> t1
  classDef circular stroke:#dc2626,stroke-width:3px
  class t0,t1 circular
  linkStyle 0,1 stroke:#dc2626,stroke-width:2px
`);
  });

  test("says when it is more than GitHub draws", () => {
    const small = titled("a", "b");
    expect(tooLargeNote(small, graphMermaid(small))).toBeUndefined();
    const long = titled(...Array.from({ length: 502 }, () => "a"));
    expect(tooLargeNote(long, graphMermaid(long))).toMatch(
      /at most 50000 characters and 500 edges/,
    );
  });
});

describe("a label of Mermaid", () => {
  test.each([
    ['say "hi"', "say #34;hi#34;"],
    ["[a](b) {c}", "#91;a#93;#40;b#41; #123;c#125;"],
    ["a;b#35;", "a#59;b#35;35#59;"],
    ["`**x**`", "#96;#42;#42;x#42;#42;#96;"],
    ["<img src=x>", "#60;img src#61;x#62;"],
    ["&lt;", "#38;lt#59;"],
    ["%% comment %%{init}%%", "#37;#37; comment #37;#37;#123;init#125;#37;#37;"],
    ["1. list", "1#46; list"],
    ["- list", "#45; list"],
    ["v1.2, well-known", "v1.2, well-known"],
    ["javascript:x", "javascript#58;x"],
    ["ﬂ°°60¶ß", "#64258;#176;#176;60#182;ß"],
    ["a\n  b\u202E", "a#92;u#123;a#125; b#92;u#123;202e#125;"],
    ["計画 naïve 😀", "計画 naïve #128512;"],
  ])("writes %j", (text, label) => {
    expect(mermaidLabel(text)).toBe(label);
  });

  test("is cut at 80 characters", () => {
    expect(mermaidLabel("é".repeat(81))).toBe(`${"é".repeat(79)}#8230;`);
    expect(mermaidLabel("é".repeat(80))).toBe("é".repeat(80));
  });
});
