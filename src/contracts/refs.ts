import type { YamlValue } from "../formats/yaml/document.ts";

/** A reference to another place, with the keys that lead to it. */
export interface Ref {
  ref: string;
  at: (string | number)[];
}

/** Every `$ref` of a document. */
export function* refsOf(value: YamlValue, at: (string | number)[] = []): Generator<Ref> {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* refsOf(item, [...at, i]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      if (key === "$ref" && typeof item === "string") yield { ref: item, at: [...at, key] };
      else yield* refsOf(item, [...at, key]);
    }
  }
}

/** Where a reference leads: into its own document, to a file of the repository, or nowhere we go. */
export type RefTarget = { own: true } | { path: string } | { url: string } | { outside: true };

/** Reads a reference of the file at `from`, a path from the repository's root. */
export function targetOf(ref: string, from: string): RefTarget {
  const name = ref.split("#", 1)[0]!;
  if (name === "") return { own: true };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name)) return { url: name };
  const steps = from.split("/").slice(0, -1);
  if (name.startsWith("/")) return { outside: true };
  for (const step of decoded(name).split(/[\\/]/)) {
    if (step === "..") {
      if (steps.pop() === undefined) return { outside: true };
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return { path: steps.join("/") };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
