import { yamlLibrary } from "../../model/libraries.ts";
import type { Allow } from "../../model/plan.ts";
import type { LineIndex } from "../../model/place.ts";
import { type Comment, mayAllow, readAllows } from "../allow.ts";

/** The comments `# parallel-plan: allow RULE [SUBJECT]: REASON` of a YAML document. */
export function readYamlAllows(index: LineIndex): Allow[] {
  return mayAllow(index.text) ? readAllows(comments(index.text), index) : [];
}

/** Marks that the lexer puts between tokens; they stand nowhere in the text. */
const MARKS = new Set(["\u0002", "\u0018", "\u001f"]);

function* comments(text: string): Generator<Comment> {
  const { Lexer } = yamlLibrary();
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) continue;
    const end = offset + token.length;
    if (token.startsWith("#")) yield { start: offset, end, from: offset + 1, to: end };
    offset = end;
  }
}
