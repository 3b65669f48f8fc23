/**
 * How much a text looks like work packages: a list of packages at the top of a YAML document. Lists of
 * software packages are common, too, so a package must have a scope, a lock or a package id.
 */
export function recogniseWorkPackages(text: string): "no" | "maybe" | "signature" {
  if (/^packages:\n *- package_id:/m.test(text)) return "signature";
  if (!/^(?:packages|"packages")[ \t]*:/m.test(text) && !/^\s*\{[^]*"packages"\s*:/.test(text))
    return "no";
  const isOfMappings = /^\s*-\s*["']?\w+["']?\s*:/m.test(text) || text.includes('"packages"');
  if (!isOfMappings) return "no";
  return /^[\s{,-]*["']?(?:package_id|write_allow|read_allow)["']?[ \t]*:/m.test(text) ||
    /["'](?:package_id|write_allow)["']\s*:/.test(text)
    ? "signature"
    : "maybe";
}
