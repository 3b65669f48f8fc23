import type { Claim, Located } from "../plan.ts";
import { tidyKey } from "./grammar.ts";

/**
 * A lock's key in one form, so that equal locks are equal texts: what the grammar makes of it, and every
 * route parameter as `{}`. Tables have no case: SQL folds their names. A contract is the same with its
 * folder `contracts/` and without.
 */
export function canonicalKey(written: string): string {
  const text = tidyKey(written).trim().replace(/\s+/g, " ");
  const colon = text.indexOf(":");
  if (colon < 0) return tidy(text);
  const [kind, name] = [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (kind === "contract") return `contract:${tidy(name).replace(/^contracts\/(?=.)/, "")}`;
  if (kind === "api") return `api:${route(name)}`;
  return `${kind}:${tidy(kind === "db" ? name.toLowerCase() : name)}`;
}

function tidy(name: string): string {
  return name.includes("/") ? name.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "") : name;
}

/** `get /users/{userId}/` and `GET /users/:id` are one route; a name that is no route stays as it is. */
function route(name: string): string {
  const [, method, path] = /^(?:([A-Za-z]+|\*) ?)?(\/.*)$/.exec(name) ?? [];
  if (path === undefined) return tidy(name);
  const segments = tidy(path).split("/");
  const plain = segments.map((segment) => segment.replace(/^(?:\{[^}]*\}|:.+|<.+>)$/, "{}"));
  return `${/^(?:any|all)$/i.test(method ?? "any") ? "*" : method!.toUpperCase()} ${plain.join("/")}`;
}

/** What stands at the end of every key as a path, so that no key is a folder of another. */
const LEAF = "=";

/**
 * A key as a claim on a made-up path, `api:GET /users` as `api/GET/users/=`, so that keys with `*` are
 * compared as globs are.
 */
export function keyClaim({ value, at }: Located<string>): Claim {
  const key = canonicalKey(value);
  const isRoute = key.startsWith("api:");
  const place = key.replace(":", "/");
  const segments = (isRoute ? place.replace(/^(api\/\S+) /, "$1/") : place).split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify" as const, pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}

/** `.` and `..` mean nothing in a key. */
function visible(segment: string): string {
  return segment.startsWith(".") && /^\.+$/.test(segment) ? `=${segment}` : segment;
}
