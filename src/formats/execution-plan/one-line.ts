import { lineDependencies } from "../task-plan/declaration.ts";
import { claimPath } from "../task-plan/member.ts";
import { readPathItem } from "../task-plan/path-item.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { DraftClaim, TaskBody } from "../task-plan/task-body.ts";

const FILES =
  /\b(owns?|files?|edits?|touch(?:es)?|writes?|creates?|adds?|modif(?:y|ies)|changes?|reads?)\b[*_]{0,2}:?[*_]{0,2}\s+(?=[`"'\w./@])/gi;
const DEPENDS =
  /\b(?:depends\s+(?:up)?on|blocked\s+by|waits\s+for|starts\s+after)\b[*_]{0,2}:?[*_]{0,2}\s+/i;

/** Takes what a worker's one line says: `owns a.ts, b.ts. Depends on Agent 1.` */
export function takeLine(body: TaskBody, { text, offset }: Slice): void {
  if (text.length > 2000) return;
  if (body.claims.length === 0) {
    for (const { 0: said, 1: verb, index } of text.matchAll(FILES)) {
      const from = index + said.length;
      const paths = readPathItem({ text: text.slice(from), offset: offset + from });
      for (const path of paths) claimPath(body, path, accessOf(verb!));
    }
  }
  const depends = body.dependencies.length === 0 ? DEPENDS.exec(text) : null;
  if (!depends) return;
  const from = depends.index + depends[0].length;
  const value = /^(?:(?!\.(?:\s|$)|;).)*/.exec(text.slice(from))![0];
  const declared = lineDependencies({ text: value, offset: offset + from });
  if (declared) body.dependencies.push(declared);
}

function accessOf(verb: string): DraftClaim["access"] {
  if (/^(?:creat|add)/i.test(verb)) return "create";
  if (/^(?:modif|edit|chang)/i.test(verb)) return "modify";
  return /^read/i.test(verb) ? "read" : "write";
}
