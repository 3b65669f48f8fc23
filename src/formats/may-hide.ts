import { expression } from "../model/expression.ts";
import { isAscii } from "../model/invisible.ts";

const UNSEEN = expression(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\p{Default_Ignorable_Code_Point}]`,
  "u",
);

/** True for a text that may hold a character that a reader does not see: most hold none, and this is told quickly. */
export function mayHide(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return isAscii(text)
    ? /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.test(text)
    : UNSEEN().test(text);
}

/** As `mayHide` for a name: there, tabs and ends of lines are such characters, too. */
export function mayHideInName(name: string): boolean {
  return /[\t\n\r]/.test(name) || mayHide(name);
}
