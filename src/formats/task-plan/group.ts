import type { ListBlock } from "../markdown/block.ts";
import type { Open } from "./fence.ts";

/** A list of files that a name interrupts, and the name: `**Backend**`, then its items. */
export interface Paused {
  open: Open;
  name: string;
}

/** What a name between the items of a list of files says of those below it. */
type Meaning = "files" | "other" | "unclear";

/** Names of files that somebody else has, or that are only looked at: `Called by`, `See also`. */
const OTHER =
  /^(?:(?:for |files? for |code (?:to|for) |also )?(?:background|call(?:ed|ers?|s)?|compare|conflicts?|consum(?:e[ds]?|ers?)|context|cop(?:y|ied)|covered|depends?|dependents?|examples?|follow|further|ignore[ds]?|imports?|imported|importers|inputs?|inspired|inspiration|like|links?|look|mirrors?|notes?|owned|patterns?|precedents?|read|reads|refer(?:s|ences?)?|related|relevant|resources?|review(?:ed)?|reuse[ds]?|risks?|see|shared|similar|skip(?:ped)?|sources? of|spec to|specifications?|tested|use[ds]?(?! in\b)|users?|verif(?:y|ied)|watch)(?![\w-]))|\b(?:to (?:be )?(?:aware|check|consult|follow|imitate|inspect|look|mirror|read|reuse|review|run|see|study|understand|watch)|only looked|as (?:an )?(?:examples?|inspiration|references?)|(?:for|as) reference)\b/i;

/** Words that name a part of a program, or a kind of file or change. */
const PARTS =
  /^(?:add(?:ed|itional(?:ly)?)?|all|also|and|api|apis|apps?|applications?|assets?|back-?end|build|changed?|ci|cli|client|code|common|components?|config(?:s|uration)?|controllers?|core|created?|css|data|database|db|desktop|dev|docs?|documentation|domain|e2e|endpoints?|entry|existing|files?|fixtures?|front-?end|group|handlers?|helpers?|hooks?|html|i18n|icons?|images?|implementation|infra(?:structure)?|integration|interfaces?|javascript|layer|layouts?|lib|libs|library|libraries|locales?|logic|main|middlewares?|migrations?|mobile|mocks?|models?|modules?|more|new|other|others|packages?|pages?|part|phase|plus|python|queries|rest|routers?|routes?|routing|rust|schemas?|screens?|scripts?|sections?|seeds?|server|services?|settings|source|sources|specs?|sql|stage|state|step|stores?|styles?|styling|stylesheets?|templates?|tests?|testing|then|tooling|tools?|translations?|types?|types?cript|ui|unit|updated?|utilities|utils?|ux|views?|web|wiring)$/i;

/** Words by which a name says more than what the files are: who has them, or what they are not. */
const SAYS =
  /\b(?:as|be|by|from|has|have|is|it|never|no|not|than|that|their|these|they|this|those|to|was|which|with|without)\b|n't\b/i;

/** True for a name of files that are not the task's own. */
export function isOthers(name: string): boolean {
  return OTHER.test(name);
}

/** A list that a name interrupted, as it goes on with these items; nothing where they are other files. */
export function resumed({ open, name }: Paused, list: ListBlock): Open | undefined {
  const is = meaningOf(name.replace(/[*_:#`]/g, " ").trim(), list);
  if (is === "other") return undefined;
  if (is === "unclear") return { is: { kind: "files", access: "unclear" }, members: 0 };
  // What tests a changed file may be new.
  const isWider =
    open.is.kind === "files" && open.is.access === "modify" && /\btests?\b/i.test(name);
  return isWider ? { ...open, is: { kind: "files", access: "write" } } : { ...open };
}

function meaningOf(name: string, { items }: ListBlock): Meaning {
  const isOther = isOthers(name);
  if (!isOther && SAYS.test(name)) return "unclear";
  const words = name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (!isOther && words.some((word) => PARTS.test(word))) return "files";
  const stems = words
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/(?:ing|e?s)$/, ""));
  const isNamed = items.some(({ text }) => stems.some((stem) => text.toLowerCase().includes(stem)));
  // `Shared`, above files of `src/shared`, may be a part of the program as well.
  if (isOther) return isNamed ? "unclear" : "other";
  return isNamed ? "files" : "unclear";
}
