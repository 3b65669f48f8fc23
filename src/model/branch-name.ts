import { expression } from "./expression.ts";

/** What git refuses in the name of a branch, each with words for it. Source: git-check-ref-format(1). */
const REFUSED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^$/, "is empty"],
  [/^-/, 'starts with "-"'],
  [/^(?:HEAD|@)$/, "is a name of git's own"],
  // eslint-disable-next-line no-control-regex
  [/[\u0000-\u0020\u007f]/, "has white space or a control character in it"],
  [/[~^:?*[\\]/, "has one of ~ ^ : ? * [ \\ in it"],
  [/\.\.|@\{/, 'has ".." or "@{" in it'],
  [
    /(?:^|\/)\.|\.lock(?:\/|$)|\.$/,
    'has a part that starts with ".", ends in ".lock", or ends the name with "."',
  ],
  [/^\/|\/$|\/\//, 'has a "/" too many'],
];

/** Letters and digits of any script, and marks that no shell takes for its own. */
const SAFE = String.raw`\p{L}\p{M}\p{N}._/+@=,#%-`;
const SHELL_SAFE = expression(`^(?!#)[${SAFE}]+$`, "u");
const SHELL_MARK = expression(`[^${SAFE}]`, "u");

/** Why a text cannot be the name of a branch, as a part of a sentence; `undefined` for one that can. */
export function branchFault(name: string): string | undefined {
  const refused = REFUSED.find(([pattern]) => pattern.test(name));
  if (refused) return `${refused[1]}, so git refuses it`;
  if (SHELL_SAFE().test(name)) return undefined;
  const mark = name.startsWith("#") ? "#" : SHELL_MARK().exec(name)?.[0];
  return `has "${mark}" in it, which a shell does not take as it stands`;
}
