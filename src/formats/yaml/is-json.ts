import type { LineIndex } from "../../model/place.ts";

/** True for a document that is JSON: what is written into it is JSON, too. */
export function isJson({ text }: LineIndex): boolean {
  const first = text.trimStart().charAt(0);
  return (first === "{" || first === "[") && /^\s*[{[]\s*(?:["{[]|$)/.test(text);
}
