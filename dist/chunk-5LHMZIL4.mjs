import {
  leadingName
} from "./chunk-3MWFTPX5.mjs";

// src/formats/execution-plan/inline-names.ts
var BOLD = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?\*\*([^*\n]{1,120}?)(?::\*\*|\*\*[ \t]*(?::|[–—-][ \t]|$))/gm;
var ASSIGNED = /^[ \t]*\*\*(?:worker|agent|stream|track|lane|team|owner)(?::\*\*|\*\*:)[ \t]*([^\n]+)$/im;
var WORDS = /^\s*(?:tasks?|scope|work|responsibilities|deliverables|files)?\s*(?=$|[:(–—-])/i;
function inlineNames({ text }, { bodyStart, bodyEnd }) {
  const body = text.slice(bodyStart, bodyEnd);
  const assigned = ASSIGNED.exec(body);
  const whole = assigned && leadingName(assigned[1]);
  if (assigned && whole && !/\+|,|&|\band\b/.test(assigned[1].replace(/\([^()]*\)/g, ""))) {
    const start = bodyStart + assigned.index + assigned[0].length - assigned[1].length;
    const title = /\(([^()]*)\)/.exec(assigned[1])?.[1] ?? "";
    return [{ name: whole.name, title, start, length: whole.length, from: bodyStart, to: bodyEnd }];
  }
  const lines = [...body.matchAll(BOLD)].flatMap((match) => {
    const found = leadingName(match[1]);
    const rest = found && match[1].slice(found.length);
    if (!found || rest === void 0 || !WORDS.test(rest)) return [];
    const start = bodyStart + match.index + match[0].indexOf(match[1]);
    const title = rest.replace(WORDS, "").replace(/^[\s:(–—-]+|[\s):]+$/g, "");
    const from = bodyStart + match.index + match[0].length;
    return [{ name: found.name, title, start, length: found.length, from, to: bodyEnd }];
  });
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next) line.to = text.lastIndexOf("\n", next.start) + 1;
  });
  return lines;
}

export {
  inlineNames
};
