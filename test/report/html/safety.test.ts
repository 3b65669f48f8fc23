import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { htmlReport } from "../../../src/report/html/html-report.ts";
import { HOSTILE_STRINGS } from "../../support/hostile-strings.ts";
import { hostileInput } from "./support/hostile.ts";
import { pageOf } from "./support/page.ts";

/** Every element that the page is made of. */
const ELEMENTS = new Set(
  `a article aside body button code dd div dl dt em fieldset g h1 h2 h3 head header html input label
   legend li line main mark meta nav ol output p path pre rect script section span strong style svg table
   tbody td text th thead title tr tspan ul wbr`.split(/\s+/),
);
/** Every attribute; none runs a script, loads anything or sets a style. */
const ATTRIBUTES = new Set(
  `aria-describedby aria-hidden aria-label aria-labelledby aria-live aria-valuetext autocomplete charset
   checked class content d data-column data-from data-layer data-scale data-task data-to dir dx for
   height hidden href http-equiv id lang max min name role rx scope spellcheck step tabindex title type
   value viewBox width x x1 x2 y y1 y2`.split(/\s+/),
);

/** What stands between the tags of the page's style or script. */
function contentOf(page: string, element: "style" | "script"): string {
  return new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? "";
}

/** The page without its style and scripts, of which other tests know the content. */
function markupOf(page: string): string {
  return page
    .replace(`<style>${contentOf(page, "style")}</style>`, "")
    .replace(`<script>${contentOf(page, "script")}</script>`, "")
    .replace(/<script type="application\/json" id="data">[^<>]*<\/script>/, "");
}

/** The elements, attributes and addresses of a page that do not belong there. */
function strangers(page: string): string[] {
  const markup = markupOf(page).replace("<!doctype html>", "");
  const tags = [...markup.matchAll(/<(\/?)([a-z0-9]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*)>/g)];
  const found = markup.split("<").length - 1 === tags.length ? [] : ["a < that starts no tag"];
  for (const [, , name = "", attributes = ""] of tags) {
    if (!ELEMENTS.has(name)) found.push(name);
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-zA-Z0-9-]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES.has(key)) found.push(`${name} ${key}`);
      if (key === "href" && !/^#[a-z]+(?:-\d+)?$/.test(value))
        found.push(`${name} ${key}=${value}`);
    }
  }
  return found;
}

describe("what a plan may do to its page", () => {
  test.each(Object.entries(HOSTILE_STRINGS))("%s stays text", (_, text) => {
    const page = htmlReport(hostileInput(text));
    expect(strangers(page)).toEqual([]);
    // Bidirectional controls and other invisible characters are shown, not obeyed.
    expect(markupOf(page)).not.toMatch(
      /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069]/,
    );
  });

  test("a stranger is seen", () => {
    const page = '<p class="x">a<b onclick="x">c</b><a href="javascript:x">d</a> e < f</p>';
    expect(strangers(page)).toEqual([
      "a < that starts no tag",
      "b",
      "b onclick",
      "b",
      "a href=javascript:x",
    ]);
  });

  test.each(["title", "h1", "code"])(
    "the text of a script stands in %s as it was written",
    (name) => {
      const text = HOSTILE_STRINGS["a script element"]!;
      expect(htmlReport(hostileInput(text))).toContain(
        `>&lt;script&gt;alert(1)&lt;/script&gt;${name === "title" ? " · parallel-plan" : ""}</${name}>`,
      );
    },
  );
});

describe("the policy of the page", () => {
  test("allows nothing but the one style and the one script, by their hashes", async () => {
    const page = await pageOf("1.1 creates a.txt | 1.2 needs 1.1, modifies a.txt");
    const [, policy = ""] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    const hash = (element: "style" | "script"): string =>
      `&#39;sha256-${createHash("sha256").update(contentOf(page, element)).digest("base64")}&#39;`;
    expect(policy.split("; ")).toEqual([
      "default-src &#39;none&#39;",
      `script-src ${hash("script")}`,
      `style-src ${hash("style")}`,
      "base-uri &#39;none&#39;",
      "form-action &#39;none&#39;",
    ]);
    expect(page.indexOf(policy)).toBeLessThan(page.indexOf("<style>"));
  });

  test("has style and script that name no address and make no markup", async () => {
    const page = await pageOf("1.1 creates a.txt");
    const own = contentOf(page, "style") + contentOf(page, "script");
    expect(own.length).toBeGreaterThan(5000);
    expect(own).not.toMatch(
      /https?:|\/\/|url\(|@import|innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(|fetch|XMLHttp|WebSocket|import\(/,
    );
  });
});

test("the same plan gives the same page", async () => {
  const plan = "1.1 creates a.txt | 1.2 modifies a.txt | 1.3 needs 1.1 1.2, reads b.txt";
  expect(await pageOf(plan)).toBe(await pageOf(plan));
});
