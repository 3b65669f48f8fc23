import { isUnfilled } from "../../model/fill.ts";
import type { ParserFinding } from "../../model/diagnostic.ts";
import type { LineIndex } from "../../model/place.ts";
import type { Parsed } from "../format.ts";

/** Reads the document of a strategy: its lines are compared with the files beside it, its slots must be filled. */
export function parseStrategyDocument(index: LineIndex): Parsed<"strategy-document"> {
  const title = /^# (.*)$/m.exec(index.text)?.[1] ?? "";
  return {
    format: "strategy-document",
    plan: {
      format: "strategy-document",
      title,
      phases: [],
      tasks: [],
      references: [],
      allows: [],
    },
    document: { text: index, at: index.place(0, 0) },
    findings: [...openSlots(index)],
  };
}

function* openSlots(index: LineIndex): Generator<ParserFinding> {
  for (let line = 1; line <= index.lines; line++) {
    const text = index.line(line);
    if (!isUnfilled(text)) continue;
    const start = index.startOf(line);
    yield {
      rule: "plan/missing-section",
      at: index.place(start, start + text.length),
      message: `nobody has filled the slot "${text.trim()}"; expected a text in its place`,
    };
  }
}
