// src/formats/task-plan/number-words.ts
var WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
var NAMED = new RegExp(
  String.raw`\b((?:phase|wave|batch|stage|milestone|sprint)s?\s+)(${WORDS.join("|")})\b`,
  "gi"
);
function withDigits(text) {
  return text.replace(NAMED, (_, lead, word) => {
    const digits = String(WORDS.indexOf(word.toLowerCase()) + 1);
    return lead + digits.padEnd(word.length);
  });
}

// src/formats/task-plan/sections.ts
var SECTION_HEADINGS = [
  [
    "relevant",
    /\b(?:relevant|key|important|critical|reference)\b.*\b(?:files?|docs?|documentation|paths?)\b|\bfiles? (?:and|&) documentation\b|\bfile reference\b|\bshared context\b|\bmust[- ]read\b/i
  ],
  [
    "implementation",
    /\bimplementation\b|\bexecution batches\b|\btask (?:list|breakdown|specifications)\b|\bdetailed task\b/i
  ],
  [
    "advice",
    /\badvice\b|\bgotchas?\b|\btips\b|\bguidance\b|\bguidelines\b|\b(?:implementation|developer|execution|integration|cross-cutting) (?:notes|rules|considerations)\b|\bnotes for\b|\blessons\b|\bpitfalls?\b/i
  ],
  ["summary", /^(?:overview|summary|executive summary|plan overview|introduction|goal)\b/i]
];
function readPhaseHeading(heading) {
  const match = /^[*_\s]*(?:phase|batch|wave|stage|milestone|sprint|track)\s+([A-Za-z]?\d+[A-Za-z]?(?:\.\d+)?|[IVX]{2,5}|[A-Z])\b\s*[:.)\u2013\u2014-]*\s*(.*)$/i.exec(
    withDigits(heading)
  );
  if (!match?.[1]) return void 0;
  const title = heading.slice(match[0].length - match[2].length);
  return { number: match[1], title: title.replace(/[*_\s]+$/, "") };
}
function presentSections(outline, hasPhase) {
  const found = /* @__PURE__ */ new Set();
  const title = titleSection(outline);
  if (title) found.add("title");
  if (summaryText(outline) !== void 0) found.add("summary");
  if (hasPhase) found.add("implementation");
  for (const section of outline.sections) {
    if (section === title || section.level === 0) continue;
    for (const [name, pattern] of SECTION_HEADINGS)
      if (pattern.test(section.heading)) found.add(name);
  }
  return found;
}
function titleSection(outline) {
  return outline.sections.find((section) => section.level === 1 && section.heading !== "");
}
function plainTitle(heading) {
  return heading.replace(/[*_`]/g, "").trim();
}
function summaryText(outline) {
  const title = titleSection(outline);
  const own = title && firstParagraph(outline, title);
  if (own) return own;
  const named = outline.sections.find(
    (section) => /^(?:plan )?(?:overview|(?:executive )?summary|introduction|goal)\b/i.test(section.heading)
  );
  return named && firstParagraph(outline, named);
}
function adviceText({ text, sections }) {
  const section = sections.find(({ level, heading }) => level > 1 && /^advice\b/i.test(heading));
  if (!section) return void 0;
  const own = text.slice(section.bodyStart, section.bodyEnd).replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/\n{3,}/g, "\n\n").trim();
  return /^(?:[-*]\s*)?(?:none\.?)?$/i.test(own) ? void 0 : own;
}
function firstParagraph({ text }, section) {
  const paragraphs = text.slice(section.bodyStart, section.bodyEnd).split(/\r?\n[ \t]*\r?\n/);
  const prose = paragraphs.map((part) => part.trim()).find((part) => /^[^\s#|`~-]/.test(part) && !/^(?:---|\*\*\*|>)/.test(part));
  const lines = prose?.split("\n").map((line) => line.trim());
  return lines?.filter((line) => line !== "").join(" ");
}

export {
  withDigits,
  readPhaseHeading,
  presentSections,
  titleSection,
  plainTitle,
  summaryText,
  adviceText
};
