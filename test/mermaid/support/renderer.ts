import { inject } from "vitest";
import { launchChromium } from "../../support/chromium.ts";

/** A diagram as Mermaid drew it. */
export interface Drawn {
  /** The labels of the boxes, by the number in their generated id. */
  labels: Record<string, string>;
  /** How many edges there are, with a race's label or without. */
  edges: number;
  races: number;
  /** Names of elements that a diagram of ours never has. */
  strange: string[];
  svg: string;
}

/** A browser with Mermaid in it, as GitHub sets it up. */
export interface Renderer extends AsyncDisposable {
  draw(diagram: string): Promise<Drawn>;
  /** Addresses that the page asked for in vain, and what it said on its console. */
  readonly noise: readonly string[];
}

const PAGE = "<!doctype html><meta charset=utf-8><title>diagram</title><body><pre id=out></pre>";

/** What runs in the page: it draws and then counts what there is. */
const DRAW = `async (diagram) => {
  window.alerts = [];
  window.alert = (text) => window.alerts.push(String(text));
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
  const { svg } = await mermaid.render("drawn", diagram);
  const out = document.querySelector("#out");
  out.innerHTML = svg;
  await new Promise((done) => setTimeout(done, 20));
  const all = (selector) => [...out.querySelectorAll(selector)];
  const strange = all("script, a, image, img, iframe, object, embed, form, input, link, use").map((one) => one.tagName);
  for (const one of all("*"))
    for (const { name } of one.attributes) if (/^on/i.test(name)) strange.push(one.tagName + " " + name);
  return {
    labels: Object.fromEntries(all("g.node").map((node) => [/t(\\d+)/.exec(node.id.replace("drawn", ""))?.[1] ?? node.id, node.textContent.trim()])),
    edges: all(".edgePaths path").length,
    races: all(".edgeLabels g.edgeLabel").filter((one) => one.textContent.trim() === "race").length,
    strange: [...strange, ...window.alerts],
    svg,
  };
}`;

/** Starts the browser and loads Mermaid. */
export async function startRenderer(): Promise<Renderer> {
  const { chromium, mermaid } = inject("renderer");
  const running = await launchChromium(chromium);
  const context = await running.context({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const said: string[] = [];
  page.on("console", (message) => void said.push(message.text()));
  page.on("pageerror", (error) => void said.push(error.message));
  await page.setContent(PAGE);
  await page.addScriptTag({ path: mermaid });
  return {
    draw: (diagram) => page.evaluate<Drawn>(`(${DRAW})(${JSON.stringify(diagram)})`),
    get noise() {
      return [...running.refused, ...said];
    },
    [Symbol.asyncDispose]: () => running[Symbol.asyncDispose](),
  };
}
