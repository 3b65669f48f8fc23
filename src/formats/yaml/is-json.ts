import type { LineIndex } from "../../model/place.ts";

/** True for a document that is JSON: what is written into it is JSON, too. */
export function isJson({ text }: LineIndex): boolean {
  return /^\s*[{[]\s*(?:["{[]|$)/.test(text);
}
