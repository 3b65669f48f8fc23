/** A line of a configuration: a comment, a section with or without a name, a setting; quotes come in pairs. */
const LINE =
  /^\s*(?:[#;].*|\[([A-Za-z0-9.-]+)(\s+"[^"]*")?\]\s*|([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:=([^"]*(?:"[^"]*"[^"]*)*))?)?$/;

/** The settings of `core` and `extensions`, in lower case; the last one of a name counts. */
export type Settings = Map<string, string>;

/** Extensions that change nothing about where the index lies and what it looks like. */
const HARMLESS = new Set(["extensions.partialclone", "extensions.worktreeconfig"]);

/** Adds what a configuration of git sets; false for a text that is not quite plain, which only git can judge. */
export function readSettings(config: string, settings: Settings): boolean {
  // A backslash may join lines.
  if (/[\\\0]/.test(config)) return false;
  let section = "";
  for (const line of config.split("\n")) {
    const match = LINE.exec(line);
    if (!match) return false;
    const [, opened, name = "", key, value = "true"] = match;
    if (opened !== undefined) section = opened.toLowerCase() + name;
    if (section !== "extensions" && section.startsWith("extensions")) return false;
    if (key !== undefined && (section === "core" || section === "extensions"))
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
  if (!/^[01]$/.test(settings.get("core.repositoryformatversion") ?? "")) return false;
  for (const name of settings.keys())
    if (name.startsWith("extensions.") && !HARMLESS.has(name)) return false;
  if ((settings.get("extensions.worktreeconfig") ?? "true") !== "true") return false;
  // In a linked worktree these two are about the main one.
  if (isLinked && !areSettingsSplit(settings)) return true;
  return !settings.has("core.worktree") && (settings.get("core.bare") ?? "false") === "false";
}
