import type { Access } from "../../model/plan.ts";
import { type Attributes, element, type Markup } from "../markup.ts";
import type { FileRow } from "./file-rows.ts";
import { ACCESS_WORDS } from "./words.ts";

/** The letters of what a task does to a file; a race shows in colour and sign. */
export function letters(accesses: readonly Access[], races: boolean): Markup {
  const [strongest] = accesses;
  const text = accesses.map((access) => ACCESS_WORDS[access].letter).join("");
  return element(
    "span",
    { class: races ? "access races" : `access ${strongest ?? ""}` },
    races ? `${text}!` : text,
  );
}

/** What the style knows a row by. */
export function rowClass({ shared, races }: FileRow): Attributes {
  const name = [races && "races", (shared || races) && "shared"].filter(Boolean).join(" ");
  return { class: name !== "" && name };
}

/**
 * The head of a row: the path, whose last part stands out. In a narrow column, `breakable`, it may break
 * after each `/`.
 */
export function pathCell({ pattern }: FileRow, breakable: boolean): Markup {
  const cut = pattern.replace(/\/$/, "").lastIndexOf("/") + 1;
  const folder = pattern.slice(0, cut);
  const parts = breakable ? folder.split(/(?<=\/)/).map((part) => [part, BREAK]) : folder;
  return element("th", { scope: "row" }, cut > 0 && element("span", {}, parts), pattern.slice(cut));
}

const BREAK = element("wbr", {});
