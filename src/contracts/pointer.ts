import type { YamlDocument, YamlValue } from "../formats/yaml/document.ts";
import type { Place } from "../model/place.ts";

/** The keys and positions of a JSON pointer (with or without `#`), as far as the value has them. */
export function pathOf(value: YamlValue, pointer: string): (string | number)[] {
  const path: (string | number)[] = [];
  let at: YamlValue | undefined = value;
  for (const step of pointer.replace(/^#/, "").split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    if (Array.isArray(at)) at = at[Number(key)];
    else at = at !== null && typeof at === "object" ? at[key] : undefined;
  }
  return path;
}

/** Where a JSON pointer leads in a document: to its value, or with `onKey` to the key of that value. */
export function placeOf(document: YamlDocument, pointer: string, onKey = false): Place {
  const path = pathOf(document.value, pointer);
  const last = path.at(-1);
  return onKey && typeof last === "string"
    ? document.keyPlaceOf(path.slice(0, -1), last)
    : document.placeOf(path);
}
