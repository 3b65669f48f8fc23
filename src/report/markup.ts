import { escapeControls } from "./escape.ts";

/** Text that is markup already. Only this file makes it, so whatever else is printed was escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What stands inside an element; nothing stands for `undefined` and `false`. */
export type Child = Markup | string | number | undefined | false | readonly Child[];

/** Attributes by name; `true` is one without a value, `undefined` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements of HTML that have no content and no end tag. */
const VOID = new Set(["br", "input", "link", "meta", "wbr"]);

/**
 * An element of HTML or SVG as markup. Names are ours; values and children may come from a plan: they
 * are escaped, and controls that could turn the reading direction or hide text are shown.
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    open += value === true ? ` ${key}=""` : ` ${key}="${escapeMarkup(String(value))}"`;
  }
  if (VOID.has(name)) return new Markup(`${open}>`);
  return new Markup(`${open}>${markupOf(children)}</${name}>`);
}

/** Children one after the other. */
export function fragment(...children: Child[]): Markup {
  return new Markup(markupOf(children));
}

function markupOf(children: readonly Child[]): string {
  let text = "";
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (child instanceof Markup) text += child.text;
    else if (Array.isArray(child)) text += markupOf(child as readonly Child[]);
    else text += escapeMarkup(String(child as string | number));
  }
  return text;
}

const SPECIAL: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Plan text as the content of an element or the value of an attribute in quotes. */
function escapeMarkup(text: string): string {
  return escapeControls(text).replace(/[&<>"']/g, (char) => SPECIAL[char]!);
}

/**
 * A value for a script of the page to read, in an element that no browser runs. Neither an end tag nor a
 * comment can start in it.
 */
export function dataElement(id: string, value: unknown): Markup {
  const json = JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => unicodeEscape(char));
  return new Markup(`<script type="application/json" id="${id}">${json}</script>`);
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** An element whose content is no plan's and must stand as it is: the page's own style and script. */
export function rawElement(name: "style" | "script", content: string): Markup {
  return new Markup(`<${name}>${content}</${name}>`);
}
