// src/model/lock/key.ts
function canonicalKey(written) {
  const text = written.trim().replace(/\s+/g, " ");
  const colon = text.indexOf(":");
  if (colon < 0) return tidy(text);
  const [kind, name] = [text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (kind === "api") return `api:${route(name)}`;
  return `${kind}:${tidy(kind === "db" ? name.toLowerCase() : name)}`;
}
function tidy(name) {
  return name.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
}
function route(name) {
  const [, method, path] = /^(?:([A-Za-z]+|\*) ?)?(\/.*)$/.exec(name) ?? [];
  if (path === void 0) return tidy(name);
  const segments = tidy(path).split("/");
  const plain = segments.map((segment) => segment.replace(/^(?:\{[^}]*\}|:.+|<.+>)$/, "{}"));
  return `${/^(?:any|all)$/i.test(method ?? "any") ? "*" : method.toUpperCase()} ${plain.join("/")}`;
}
var LEAF = "=";
function keyClaim({ value, at }) {
  const key = canonicalKey(value);
  const segments = key.replace(":", "/").replace(/^(api\/\S+) /, "$1/").split("/");
  const path = [...segments.filter((part) => part !== ""), LEAF].map(visible);
  const common = { written: value, at, access: "modify", pattern: path.join("/") };
  if (!key.includes("*")) return { ...common, shape: "file" };
  const source = path.map((part) => part.replace(/[^\w*/=-]/g, "\\$&")).join("/");
  return { ...common, shape: "glob", source };
}
function visible(segment) {
  return /^\.+$/.test(segment) ? `=${segment}` : segment;
}

export {
  canonicalKey,
  keyClaim
};
