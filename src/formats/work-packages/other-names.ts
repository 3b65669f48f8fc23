import { idTexts, type Mapping, NAMES } from "./meant.ts";
import { holdsPaths } from "./scope.ts";
import { isReadAsChecks, takesMore } from "./verification.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const CHECKS = words(
  "verification verify verifies validation validate validates test tests testing check checks command commands cmd cmds",
);
const BESIDE_CHECKS = words("run runs step steps script scripts list unit final all quality to");

const DEPENDENCIES = words(
  `depends dependency dependencies deps needs requires prerequisite prerequisites prereq prereqs
  blocked waits after upstream predecessor predecessors parents follows`,
);
const BESIDE_DEPENDENCIES = words("on by for of package packages task tasks ids id hard list all");

/** The words of a key, in lower case: `testCommand` and `test-command` are two. */
function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function says(key: string, core: ReadonlySet<string>, beside: ReadonlySet<string>): boolean {
  const all = wordsOf(key);
  return all.some((one) => core.has(one)) && all.every((one) => core.has(one) || beside.has(one));
}

/** True for a key whose words say that it holds checks. */
export function saysChecks(key: string): boolean {
  return says(key, CHECKS, BESIDE_CHECKS);
}

/** The keys of a package that say how it is checked, the schema's own first; those that nobody can read are none. */
export function checkKeys(source: Mapping): string[] {
  const own = ["verification", ...NAMES["verification"]!].filter((key) => key in source);
  const others = Object.keys(source).filter((key) => !own.includes(key) && saysChecks(key));
  const [first, ...more] = [...own, ...others];
  if (first === undefined) return [];
  const isRead = (key: string): boolean =>
    isReadAsChecks(source[key]!) && !holdsPaths(key, source[key]!);
  // What stands under the schema's own names is its verification, whatever it is.
  if (own.length === 0) return [first, ...more].filter(isRead);
  return [first, ...(takesMore(source[first]!) ? more.filter(isRead) : [])];
}

/** The keys of a package that name those it waits for; `ids` are those of all packages. */
export function dependencyKeys(source: Mapping, ids: ReadonlySet<string>): string[] {
  const own = ["depends_on", ...NAMES["depends_on"]!].filter((key) => key in source);
  const others = Object.keys(source).filter((key) => {
    if (own.includes(key) || !says(key, DEPENDENCIES, BESIDE_DEPENDENCIES)) return false;
    const texts = idTexts(source[key]!);
    // A word that may be a program says nothing of packages.
    return texts?.every(({ text }) => ids.has(text) || /^\w+[-_.][\w.-]*$/.test(text)) === true;
  });
  return [...own, ...others];
}
