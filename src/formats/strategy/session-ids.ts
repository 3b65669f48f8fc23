import type { ParserFinding } from "../../model/diagnostic.ts";
import { literally } from "../../model/expression.ts";
import type { Fields } from "../yaml/fields.ts";

/** What stands for a part of an id: `[3_digit_number]`, `{team}`, `<name>`. */
const PART = /\[([^[\]]+)\]|\{([^{}]+)\}|<([^<>]+)>/g;

/** Ids of sessions that do not have the form which the plan itself gives for them. */
export function unlikeFormat(top: Fields): ParserFinding[] {
  const management = top.mapping("session_coordination").mapping("session_management");
  const format = management.text("session_id_format")?.value;
  const form = format === undefined ? undefined : formOf(format);
  if (!form) return [];
  const waves = top.mapping("wave_execution_plan").mappings("waves");
  const sessions = waves
    .flatMap((wave) => [...wave.mappings("phases"), ...wave.mappings("sessions")])
    .flatMap((phase) => phase.text("session_id") ?? []);
  return sessions
    .filter(({ value }) => value.length <= LONGEST_ID && !form.test(value))
    .map(({ value, at }) => ({
      rule: "plan/schema",
      at,
      message: `the session ${value} has not the form ${format}, which session_id_format gives; expected both to agree`,
    }));
}

/** The ids of a form; nothing for a text that has no part to be filled in. */
function formOf(format: string): RegExp | undefined {
  const parts = [...format.matchAll(PART)];
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  // Words beside the form, such as "one per phase", are no part of an id.
  if (/\s/.test(format.replace(PART, ""))) return undefined;
  let [source, from] = ["", 0];
  for (const part of parts) {
    const [whole, ...names] = part;
    source += literally(format.slice(from, part.index)) + digits(names.join(""));
    from = part.index + whole.length;
  }
  return new RegExp(`^${source}${literally(format.slice(from))}$`);
}

/** Each part may be of any length, so the time grows like a power of their number, and with the id's length. */
const MOST_PARTS = 3;

/** Characters of an id that is compared. */
const LONGEST_ID = 80;

function digits(name: string): string {
  const [, count] = /^(\d{1,2})[_ -]?digits?(?:[_ -]|$)/.exec(name) ?? [];
  if (count !== undefined) return `\\d{${count}}`;
  return /^(?:n+|#+|\d+)$|number|digit/i.test(name) ? "\\d+" : "[^\\s]+";
}
