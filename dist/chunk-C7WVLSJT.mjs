// src/model/path.ts
var MACHINE = /^\/(?:home|Users)\/[^/]+\/./;
var SYSTEM = /^\/(?:etc|usr|var|proc|sys)(?:\/|$)/;
function tidyPath(written) {
  const slashed = written.replaceAll("\\", "/");
  if (/^[A-Za-z]:(?:\/|$)/.test(slashed)) return outside(slashed, "drive");
  if (written.startsWith("\\\\") || /^\/\/[^/]/.test(slashed)) return outside(slashed, "network");
  if (slashed.startsWith("~")) return outside(slashed, "home");
  if (MACHINE.test(slashed)) return outside(slashed, "machine");
  const segments = slashed.split("/").filter((segment) => segment !== "" && segment !== ".");
  const pattern = segments.join("/") + (/(?:\/|\/\.)$/.test(slashed) && segments.length ? "/" : "");
  if (segments.includes("..")) return outside(pattern, "parent");
  if (segments.length === 0 && /^[./]+$/.test(slashed)) return { pattern: "**", shape: "glob" };
  if (pattern.endsWith("/") && shapeOf(pattern) === "glob")
    return { pattern: `${pattern}**`, shape: "glob" };
  if (SYSTEM.test(slashed)) return { pattern, shape: shapeOf(pattern), outside: "system" };
  return { pattern, shape: shapeOf(pattern) };
}
function outside(pattern, why) {
  return { pattern, shape: shapeOf(pattern), outside: why };
}
function withoutParents(pattern) {
  const kept = [];
  for (const segment of pattern.split("/")) {
    if (segment !== "..") kept.push(segment);
    else if (kept.pop() === void 0) return void 0;
  }
  return kept.join("/");
}
function shapeOf(pattern) {
  if (isGlob(pattern)) return "glob";
  return pattern.endsWith("/") ? "directory" : "file";
}
var CLASS = /\[[!^][^\]]+\]|\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]/;
function isGlob(pattern) {
  return pattern.includes("*") || /[?+@!]\([^)]*\)/.test(pattern) || /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(pattern) || /(?<=[\w./-])\?(?=[\w./-])|\?$/.test(pattern) || CLASS.test(pattern);
}
function globSource(pattern) {
  return pattern.replace(/\[[^\]]*\]?/g, (part) => CLASS.test(part) ? part : part.replace(/[[\]]/g, "\\$&")).replace(/(?<![?*+@!])\(([^()]*)\)/g, "\\($1\\)");
}
function ancestors(path) {
  const found = [];
  for (let i = path.indexOf("/"); i > 0 && i < path.length - 1; i = path.indexOf("/", i + 1)) {
    found.push(path.slice(0, i));
  }
  return found;
}
function baseName(path) {
  return path.replace(/\/$/, "").split("/").at(-1) ?? "";
}
function directoryName(path) {
  const trimmed = path.replace(/\/$/, "");
  return trimmed.slice(0, trimmed.lastIndexOf("/") + 1);
}
function foldPath(path) {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}
function hasPlaceholder(pattern) {
  return /[<>]|\{[^,}]*\}|\.\.\.|…|\[(?:timestamp|date|time|name|feature|next|n+|x+|hash|id)\]_|(?:^|[/_.-])(?:X{3,}|N{3,}|Y{4}[MDHS_-]*)(?=[_.-]|$)/i.test(
    pattern
  );
}

export {
  tidyPath,
  withoutParents,
  globSource,
  ancestors,
  baseName,
  directoryName,
  foldPath,
  hasPlaceholder
};
