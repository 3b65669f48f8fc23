/** `[core]`, `[remote "origin"]`. */
const SECTION = /^\[([A-Za-z0-9.-]+)(\s+"[^"]*")?\]\s*$/;

/** `bare = false`, or a name alone. */
const SETTING = /^([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^]*))?$/;

/** The settings of `core` and `extensions`, in lower case; the last one of a name counts. */
export type Settings = Map<string, string>;

/** Extensions that change nothing about where the index lies and what it looks like. */
const HARMLESS = new Set(["extensions.partialclone", "extensions.worktreeconfig"]);

/** Adds what a configuration of git sets; false for a text that is not quite plain, which only git can judge. */
export function readSettings(config: string, settings: Settings): boolean {
  // A backslash may join lines.
  if (config.includes("\\") || config.includes("\0")) return false;
  let section = "";
  for (const line of config.split("\n")) {
    const text = line.trimStart();
    if (text === "" || text.startsWith("#") || text.startsWith(";")) continue;
    if (text.startsWith("[")) {
      const [, opened, name = ""] = SECTION.exec(text) ?? [];
      if (opened === undefined) return false;
      section = opened.toLowerCase() + name;
      if (section !== "extensions" && section.startsWith("extensions")) return false;
      continue;
    }
    const [, key, value = "true"] = SETTING.exec(text) ?? [];
    // A quote without its other one may join lines, too.
    if (key === undefined || value.split('"').length % 2 === 0) return false;
    if (section === "core" || section === "extensions")
      settings.set(`${section}.${key.toLowerCase()}`, value.trim().toLowerCase());
  }
  return true;
}

/** True when each worktree may have settings of its own. */
export function areSettingsSplit(settings: Settings): boolean {
  return settings.has("extensions.worktreeconfig");
}

/** True for a repository of the usual kind, whose work tree lies around its git folder. */
export function isUsual(settings: Settings, isLinked: boolean): boolean {
  const version = settings.get("core.repositoryformatversion");
  if (version !== "0" && version !== "1") return false;
  for (const name of settings.keys())
    if (name.startsWith("extensions.") && !HARMLESS.has(name)) return false;
  if ((settings.get("extensions.worktreeconfig") ?? "true") !== "true") return false;
  // In a linked worktree these two are about the main one.
  if (isLinked && !areSettingsSplit(settings)) return true;
  return !settings.has("core.worktree") && (settings.get("core.bare") ?? "false") === "false";
}
