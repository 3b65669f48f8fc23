import { isUnfilled } from "../../model/fill.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Located } from "../../model/plan.ts";
import type { Parsed, ParseOptions } from "../format.ts";
import { readAllows } from "../markdown/allow.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import { markdownExcess } from "../markdown/limits.ts";
import { type Outline, outline, type Section } from "../markdown/outline.ts";
import { titleSection } from "../task-plan/sections.ts";
import type { CheckpointDocument, CheckpointList } from "./document.ts";
import { readWorkers } from "./workers.ts";

/** Reads a checkpoint. Never throws; it has no tasks. */
export function parseCheckpoint(index: LineIndex, options: ParseOptions): Parsed<"checkpoint"> {
  const cut = outline(index);
  const excess = markdownExcess(cut, options.limits);
  const title = titleSection(cut);
  const at = title?.at ?? index.place(0, 0);
  const start = excess && index.startOf(excess.line);
  return {
    format: "checkpoint",
    plan: {
      format: "checkpoint",
      title: title?.heading.replace(/^[^\p{L}]*checkpoint\s*:?\s*/iu, "") ?? "",
      phases: [],
      tasks: [],
      references: [],
      allows: excess ? [] : readAllows(index),
    },
    document: excess ? { at, workers: [] } : documentOf(cut, at),
    findings:
      excess && start !== undefined
        ? [
            {
              rule: "plan/unreadable",
              at: index.place(start, start),
              message: excess.message,
              overLimit: true,
            },
          ]
        : [],
  };
}

function documentOf(cut: Outline, at: CheckpointDocument["at"]): CheckpointDocument {
  const status = field(cut, "(?:overall )?status");
  const created = field(cut, "created(?: at)?");
  const updated = field(cut, "(?:last )?updated?(?: at)?");
  const plan = field(cut, "(?:execution )?plan(?: file)?");
  const phase = field(cut, "current phase") ?? firstLine(cut, /^current phase\b/i);
  const blockers = list(cut, /^blockers?\b/i);
  const nextActions = list(cut, /^next (?:actions?|steps?)\b/i);
  return {
    at,
    workers: readWorkers(cut),
    ...(plan && { plan: { ...plan, value: pathOf(plan.value) } }),
    ...(status && { status }),
    ...(created && { created }),
    ...(updated && { updated }),
    ...(phase && { phase }),
    ...(blockers && { blockers }),
    ...(nextActions && { nextActions }),
  };
}

/** A field of its own line: `**Status:** BLOCKED`; a slot that nobody has filled is no value. */
function field(cut: Outline, name: string): Located<string> | undefined {
  const pattern = new RegExp(
    String.raw`^[ \t]*(?:[-*+][ \t]+)?[*_]{0,2}${name}(?:[*_]{0,2}[ \t]*:|:[*_]{0,2})[*_]{0,2}[ \t]*(\S[^\n]*)$`,
    "im",
  );
  const match = pattern.exec(cut.text);
  if (!match) return undefined;
  const raw = match[1]!.replace(/[\s*_]+$/, "");
  const value = raw.replace(/^[*_`]+|[`]+$/g, "").trim();
  if (value === "" || isUnfilled(value)) return undefined;
  const start = match.index + match[0].length - match[1]!.length;
  return { value, at: cut.index.place(start, start + raw.length) };
}

/** The path of a link, or the text itself. */
function pathOf(value: string): string {
  return /\]\(<?([^)>\s]+)/.exec(value)?.[1] ?? value.split(/\s+[-–—(]/, 1)[0]!.trim();
}

function sectionOf({ sections }: Outline, heading: RegExp): Section | undefined {
  return sections.find((one) => heading.test(one.heading.replace(/^[^\p{L}]+/u, "")));
}

function firstLine(cut: Outline, heading: RegExp): Located<string> | undefined {
  const section = sectionOf(cut, heading);
  const match = section && /\S[^\n]*/.exec(cut.text.slice(section.bodyStart, section.bodyEnd));
  if (!section || !match || /^(?:---|\|)/.test(match[0]) || isUnfilled(match[0])) return undefined;
  const raw = match[0].trimEnd();
  const start = section.bodyStart + match.index;
  const value = raw.replace(/^(?:[-*+]\s+)?[*_]*|[*_]+$/g, "").trim();
  return { value, at: cut.index.place(start, start + raw.length) };
}

function list(cut: Outline, heading: RegExp): CheckpointList | undefined {
  const section = sectionOf(cut, heading);
  if (!section) return undefined;
  const { bodyStart, bodyEnd, at } = section;
  const blocks = parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart);
  const texts = blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.map(({ text, start }) => ({ text, start }));
    return block.kind === "text" ? [block] : [];
  });
  const items = texts
    .map(({ text, start }) => ({
      value: text.trim(),
      at: cut.index.place(start, start + text.trimEnd().length),
    }))
    .filter(({ value }) => !/^[*_]*(?:none|n\/a|-+)\b/i.test(value) && value !== "");
  return { at, items };
}
