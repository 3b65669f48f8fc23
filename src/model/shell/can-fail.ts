/**
 * True for a program that can fail, with words that no shell reads as its own: most checks are no more
 * than that. Other command lines have to be taken apart to tell.
 */
export function canFail(line: string): boolean {
  const [program = "", ...words] = line.split(" ");
  return CAN_FAIL.has(program) && words.every((word) => /^[\w./:@,%+=-]+$/.test(word));
}

const CAN_FAIL = new Set(
  "npm npx pnpm yarn bun deno node tsc eslint vitest jest python python3 pytest ruff mypy uv poetry cargo go".split(
    " ",
  ),
);
