/** What stands last on the screen when a suite could prove nothing: which one, and why. */
export function skipNotice(headline: string, error: unknown): string {
  const line = "!".repeat(78);
  const why = error instanceof Error ? error.message : String(error);
  return [line, headline, ...why.split("\n").slice(0, 8), line].join("\n");
}
