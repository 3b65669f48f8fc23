/** What sessions are called before their names. */
export const KINDS = String.raw`[Ss]essions?|SESSIONS?|[Ss]itzung(?:en)?|[Aa]gents?|[Tt]erminals?|[Tt]racks?|[Ss]treams?|[Ll]anes?|[Ww]orkers?|[Ww]orktrees?`;
