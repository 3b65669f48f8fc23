import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";

// src/formats/strategy-document/parse.ts
function parseStrategyDocument(index) {
  const title = /^# (.*)$/m.exec(index.text)?.[1] ?? "";
  return {
    format: "strategy-document",
    plan: {
      format: "strategy-document",
      title,
      phases: [],
      tasks: [],
      references: [],
      allows: []
    },
    document: { text: index, at: index.place(0, 0) },
    findings: [...openSlots(index)]
  };
}
function* openSlots(index) {
  for (let line = 1; line <= index.lines; line++) {
    const text = index.line(line);
    if (!isUnfilled(text)) continue;
    const start = index.startOf(line);
    yield {
      rule: "plan/missing-section",
      at: index.place(start, start + text.length),
      message: `nobody has filled the slot "${text.trim()}"; expected a text in its place`
    };
  }
}
export {
  parseStrategyDocument
};
