import { nearest } from "../nearest.ts";

/** What is wrong with the form of a lock's key. */
export interface KeyFault {
  /** What was expected, as the end of a sentence: `expected api:GET /users`. */
  expected: string;
  /** The meaning is plain all the same. */
  isPlain: boolean;
  /** The key in its canonical form, where there is no doubt about it. */
  canonical?: string;
}

/** The canonical forms, by kind; what stands in angle brackets is a name. */
const FORMS = {
  api: "api:<METHOD> </path>",
  db: "db:schema:<table> or db:migration-slot",
  event: "event:<domain>.<action>",
  flag: "flag:<area>/<name>",
  env: "env:<name>",
  contract: "contract:<path>",
  feature: "feature:<id>:<purpose>",
} as const;
type Kind = keyof typeof FORMS;

/** What a key without its kind is in canonical form, if that is plain, and what is canonical at once. */
interface Grammar {
  canonical: RegExp;
  /** Written otherwise by many people, and understood. */
  plain: RegExp;
  /** The canonical form of what is plain; its input again where only a person can tell. */
  tidy(name: string): string;
}

const SEGMENT = "[^\\s/:<>?#][^\\s/<>?#]*";
const METHODS = "GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|\\*";

const GRAMMARS: Record<Kind, Grammar> = {
  api: {
    canonical: new RegExp(`^(?:${METHODS}) /(?:(?:${SEGMENT}/)*${SEGMENT})?$`),
    plain: new RegExp(`^(?:(?:${METHODS}|ANY|ALL)(?:\\s+|\\s*:\\s*|(?=/))/?\\S+|/\\S*)$`, "i"),
    tidy: tidyRoute,
  },
  db: {
    canonical: /^(?:migration-slot|schema:(?:[a-z_][a-z0-9_]*\.)?(?:[a-z_][a-z0-9_]*|\*))$/,
    plain: /^(?:migration[-_]slots?(?:[:/.].*)?|schema[:/.](?=\S)[\w.*-]+)$/i,
    tidy: (name) =>
      /^migration/i.test(name)
        ? "migration-slot"
        : name.toLowerCase().replace(/^schema[/.]/, "schema:"),
  },
  event: {
    canonical: /^[a-z][a-z_]*(?:\.(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, "."),
  },
  flag: {
    canonical: /^[a-z][a-z_]*(?:\/(?:[a-z][a-z_]*|\*))+$/,
    plain: /^[\w*-]+(?:[.:/]+[\w*-]+)*\/?$/,
    tidy: (name) => words(name, "/"),
  },
  env: {
    canonical: /^(?:[a-z0-9][a-z0-9_-]*|[A-Z][A-Z0-9_]*)(?:\/\*)?$/,
    plain: /^[\w*-]+(?:[.:/][\w*-]+)*$/,
    tidy: (name) => name,
  },
  contract: {
    canonical: /^(?!\.{0,2}\/)[\w.*/@+-]*[\w*]$/,
    plain: /^[^\s\\]+$/,
    tidy: (name) => name.replace(/^(?:\.?\/)+/, "").replace(/\/$/, ""),
  },
  feature: {
    canonical: /^[A-Za-z0-9][\w.-]*:(?:[a-z]+|\*)$/,
    plain: /^[\w.*-]+(?:[:/][\w.*-]+)*$/,
    tidy: (name) =>
      name.replace(
        /^([\w.-]+)[:/]([A-Z]+[a-z]*)$/i,
        (_, id, purpose: string) => `${id}:${purpose.toLowerCase()}`,
      ),
  },
};

/** A name in small letters, its words with one mark between them. */
function words(name: string, mark: string): string {
  return name
    .toLowerCase()
    .split(/[.:/]+/)
    .filter((word) => word !== "")
    .join(mark);
}

/** A key as it is plainly meant, whether or not all of it fits the grammar; others stay as they are. */
export function tidyKey(written: string): string {
  const text = written.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  const name = text.slice(colon + 1).trim();
  if (!isKind(kind)) return written;
  const { canonical, plain, tidy } = GRAMMARS[kind];
  if (canonical.test(name)) return `${kind}:${name}`;
  return plain.test(name) ? `${kind}:${tidy(name)}` : written;
}

/** What is wrong with the form of a lock's key; `undefined` for a canonical one. */
export function keyFault(written: string): KeyFault | undefined {
  const text = written.trim();
  const colon = text.indexOf(":");
  const kind = text.slice(0, Math.max(colon, 0)).trim().toLowerCase();
  if (!isKind(kind)) return { expected: unknownKind(text, kind), isPlain: false };
  const name = text.slice(colon + 1).trim();
  const { canonical, plain, tidy } = GRAMMARS[kind];
  if (canonical.test(name) && `${kind}:${name}` === written) return undefined;
  if (!canonical.test(name) && !plain.test(name))
    return { expected: `expected ${FORMS[kind]}`, isPlain: false };
  const better = tidy(name);
  return canonical.test(better)
    ? { expected: `expected ${kind}:${better}`, isPlain: true, canonical: `${kind}:${better}` }
    : { expected: `expected ${FORMS[kind]}${HINTS[kind] ?? ""}`, isPlain: true };
}

const NAMES = "with names of small letters and _";
const HINTS: Partial<Record<Kind, string>> = {
  event: `, ${NAMES}`,
  flag: `, ${NAMES}`,
  db: `, ${NAMES}`,
  env: ", with a name in small letters, - and _, or in capitals and _",
  feature: ", with a purpose of small letters",
};

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(FORMS, kind);
}

function unknownKind(text: string, kind: string): string {
  if (kind === "" && /[/.]/.test(text) && !/\s/.test(text))
    return "expected a kind and a colon in front; a path belongs among the locked files";
  const [near] = kind === "" ? [] : nearest(kind, Object.keys(FORMS));
  if (near !== undefined) return `expected ${near}: in front`;
  return `expected one of ${Object.keys(FORMS).join(", ")} and a colon in front, such as ${FORMS.feature} for a name of your own`;
}

/** `get users/:id/` as `GET /users/{id}`; a route without a method is one for all of them. */
function tidyRoute(name: string): string {
  // An address names a server, which a key has no place for.
  if (name.includes("://")) return name;
  const [, method = "*", path = ""] =
    /^(?:([A-Za-z]+|\*)(?:\s+|\s*:\s*|(?=\/)))?(.*)$/.exec(name) ?? [];
  const segments = path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => segment.replace(/^(?::(\w+)|<(?:\w+:)?(\w+)>)$/, (_, a, b) => `{${a ?? b}}`));
  const word = /^(?:any|all)$/i.test(method) ? "*" : method.toUpperCase();
  return `${word} /${segments.join("/")}`;
}
