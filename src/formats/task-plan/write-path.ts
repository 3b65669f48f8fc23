import { tidyPath } from "../../model/path.ts";
import { codeSpan, oneLine } from "../markdown/plain.ts";
import { readPathItem } from "./path-item.ts";

/** A path as an item of a list: plain where that is read as it is, else in a code span. */
export function writePath(pattern: string): string {
  const path = oneLine(pattern);
  const forms = [path, codeSpan(path), codeSpan(`/${path}`), `"${path}"`];
  return forms.find((form) => isRead(form, pattern)) ?? codeSpan(path);
}

function isRead(text: string, pattern: string): boolean {
  const [path, ...others] = readPathItem({ text, offset: 0 });
  return (
    path !== undefined &&
    others.length === 0 &&
    !path.to &&
    !path.action &&
    tidyPath(path.text).pattern === pattern
  );
}
