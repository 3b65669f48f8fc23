import type { YamlValue } from "../yaml/document.ts";
import { isCommand } from "./checks.ts";
import { idsInText } from "./one-text.ts";
import { saysChecks } from "./other-names.ts";

/** Where something belongs that is no input: a command, or the id of another package. */
export function homeOfMeant(
  key: string,
  value: YamlValue,
  ids: ReadonlySet<string>,
): string | undefined {
  if (saysChecks(key) && value !== null && typeof value !== "boolean") return "verification.steps";
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
