import type { LineIndex } from "../../model/place.ts";
import type { Access, Claim } from "../../model/plan.ts";
import type { Fields } from "../yaml/fields.ts";
import type { ClaimKey } from "./claim-key.ts";
import { readGlob } from "./glob-text.ts";
import { partsAt } from "./parts-at.ts";
import type { ScopeText } from "./scope.ts";

const ACCESS: readonly [key: ClaimKey, access: Access][] = [
  ["write_allow", "write"],
  ["read_allow", "read"],
  ["deny", "deny"],
];

/** The claims that a package makes with `texts`. Its globs are picomatch's own: brackets are classes. */
export function claimsOf(texts: readonly ScopeText[], fields: Fields, index: LineIndex): Claim[] {
  const places = partsAt(texts, (path) => fields.at(...path), index);
  return ACCESS.flatMap(([key, access]) =>
    texts.flatMap(({ is, text }, i): Claim[] =>
      is === key ? [{ ...readGlob(text), written: text, at: places[i]!, access }] : [],
    ),
  );
}
