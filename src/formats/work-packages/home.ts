import type { Fields } from "../yaml/fields.ts";
import type { ForeignKeys } from "../yaml/fault.ts";
import type { ClaimKey } from "./claim-key.ts";
import { foreignKey } from "./foreign.ts";
import { isMapping, type Mapping } from "./meant.ts";
import { homeOfMeant } from "./home-of-meant.ts";
import { holdsPaths, readScope, type ScopeReading, type ScopeText } from "./scope.ts";

/** Where a key with paths belongs of which nobody knows what is done to them. */
const PATHS = "scope.write_allow or scope.read_allow, as it holds paths";

/** Where a key of a package that the schema does not have belongs; `undefined` where nobody knows. */
export function homeInPackage(
  source: Mapping,
  key: string,
  { texts, taken }: ScopeReading,
  ids: ReadonlySet<string>,
): string | undefined {
  if (taken.includes(key)) {
    const kind = kindBelow(texts, 0, key);
    return kind === undefined ? "scope" : `scope.${kind}`;
  }
  const value = source[key] ?? null;
  if (holdsPaths(key, value)) return PATHS;
  const known = foreignKey(["packages", 0], key);
  return known?.startsWith("inputs") === false ? known : (homeOfMeant(key, value, ids) ?? known);
}

/** Where the keys of a document belong that the schema does not have; paths are looked for by their values. */
export function homesIn(top: Fields, ids: ReadonlySet<string>): ForeignKeys {
  const read = new Map<string, { source: Mapping; scope: ScopeReading }>();
  const readAt = (path: readonly (string | number)[]): { source: Mapping; scope: ScopeReading } => {
    const name = path.join(" ");
    const known = read.get(name);
    if (known) return known;
    const source = top.below(path).values();
    const scope = readScope(path.length === 2 ? source : { scope: source });
    read.set(name, { source, scope });
    return { source, scope };
  };
  return (path, key) => {
    const known = foreignKey(path, key);
    const isPackage = path.length === 2 && path[0] === "packages";
    const isScope = path.length === 3 && path[0] === "packages" && path[2] === "scope";
    if (!isPackage && !isScope) return known;
    const { source, scope } = readAt(path);
    if (!Object.hasOwn(source, key)) return known;
    if (isPackage) return homeInPackage(source, key, scope, ids);
    // A list can be renamed; of a mapping its keys say what is done.
    return known ?? (isMapping(source[key]) ? undefined : kindBelow(scope.texts, 1, key));
  };
}

/** What is done to all paths below a key, which is the one at `depth`; `undefined` for several things. */
function kindBelow(texts: readonly ScopeText[], depth: number, key: string): ClaimKey | undefined {
  const kinds = new Set(texts.flatMap(({ is, path }) => (path[depth] === key ? [is] : [])));
  const [kind, ...more] = kinds;
  return more.length === 0 ? kind : undefined;
}
