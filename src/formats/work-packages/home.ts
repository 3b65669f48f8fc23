import type { YamlValue } from "../yaml/document.ts";
import type { Fields } from "../yaml/fields.ts";
import type { ForeignKeys } from "../yaml/fault.ts";
import type { ClaimKey } from "./claim-key.ts";
import { foreignKey } from "./foreign.ts";
import { isMapping, type Mapping } from "./meant.ts";
import { holdsPaths, readScope, type ScopeText } from "./scope.ts";

/** Where a key with paths belongs of which nobody knows what is done to them. */
const PATHS = "scope.write_allow or scope.read_allow, as it holds paths";

/** Where a key of a package that the schema does not have belongs; `undefined` where nobody knows. */
export function homeInPackage(source: Mapping, key: string): string | undefined {
  const { texts, taken } = readScope(source);
  if (taken.includes(key)) {
    const kind = kindBelow(texts, 0, key);
    return kind === undefined ? "scope" : `scope.${kind}`;
  }
  return holdsPaths(key, source[key] ?? null) ? PATHS : foreignKey(["packages", 0], key);
}

/** Where the keys of a document belong that the schema does not have; paths are looked for by their values. */
export function homesIn(top: Fields): ForeignKeys {
  return (path, key) => {
    const [first, position, inside] = path;
    const known = foreignKey(path, key);
    if (first !== "packages" || path.length < 2 || path.length > 3) return known;
    const source = top.below(path).values();
    if (!Object.hasOwn(source, key)) return known;
    if (inside === undefined && typeof position === "number") return homeInPackage(source, key);
    return inside === "scope" ? (known ?? homeInScope(source, key)) : known;
  };
}

/** A list can be renamed; of a mapping its keys say what is done. */
function homeInScope(source: Mapping, key: string): ClaimKey | undefined {
  const below: YamlValue = source[key] ?? null;
  return isMapping(below) ? undefined : kindBelow(readScope({ scope: source }).texts, 1, key);
}

/** What is done to all paths below a key, which is the one at `depth`; `undefined` for several things. */
function kindBelow(texts: readonly ScopeText[], depth: number, key: string): ClaimKey | undefined {
  const kinds = new Set(texts.flatMap(({ is, path }) => (path[depth] === key ? [is] : [])));
  const [kind, ...more] = kinds;
  return more.length === 0 ? kind : undefined;
}
