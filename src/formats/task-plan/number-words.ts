const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NAMED = new RegExp(
  String.raw`\b((?:phase|wave|batch|stage|milestone|sprint)s?\s+)(${WORDS.join("|")})\b`,
  "gi",
);

/** `Phase One` as `Phase 1  `: white space fills up, so that places stay. */
export function withDigits(text: string): string {
  return text.replace(NAMED, (_, lead: string, word: string) => {
    const digits = String(WORDS.indexOf(word.toLowerCase()) + 1);
    return lead + digits.padEnd(word.length);
  });
}
