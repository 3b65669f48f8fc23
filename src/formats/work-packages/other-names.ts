import type { YamlValue } from "../yaml/document.ts";
import { isCommand } from "./checks.ts";
import { idTexts, type Mapping, NAMES } from "./meant.ts";
import { idsInText } from "./one-text.ts";
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

/** The keys of a package that say how it is checked, the schema's own first; those that nobody can read are none. */
export function checkKeys(source: Mapping): string[] {
  const own = ["verification", ...NAMES["verification"]!].filter((key) => key in source);
  const others = Object.keys(source).filter(
    (key) => !own.includes(key) && says(key, CHECKS, BESIDE_CHECKS),
  );
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

/** Where something belongs that is no input: a command, or the id of another package. */
export function homeOfMeant(
  key: string,
  value: YamlValue,
  ids: ReadonlySet<string>,
): string | undefined {
  if (says(key, CHECKS, BESIDE_CHECKS) && value !== null && typeof value !== "boolean")
    return "verification.steps";
  if (holds(value, (text) => text.split(/\r?\n/).some(isCommandLine)))
    return "verification.steps, as it holds a command";
  return key !== "tasks" && namesPackages(value, ids)
    ? "depends_on, as it names packages"
    : undefined;
}

/** True where the id of a package stands somewhere below. */
export function namesPackages(value: YamlValue, ids: ReadonlySet<string>): boolean {
  return holds(value, (text) => idsInText(text).some((id) => ids.has(id)));
}

function isCommandLine(line: string): boolean {
  return isCommand(line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, "").replaceAll("`", ""));
}

/** True where a text or a key somewhere below fits. */
function holds(value: YamlValue, fits: (text: string) => boolean): boolean {
  if (typeof value === "string") return fits(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((one) => holds(one, fits));
  return Object.entries(value).some(([key, one]) => fits(key) || holds(one, fits));
}
