import fc from "fast-check";

/** Pieces of YAML, plain ones and awkward ones. */
const PIECES = [
  ..."\n,\n,\n,\n  ,\n    ,\n\n,\n   \n, ,  ,    ".split(","),
  ..."- |-|-   |---\n|...\n|--- |? |?|: |:|:\n| :|#| # |# c|  # c\n|# c\n|#c".split("|"),
  ..."a;a: ;b: ;key: ;a b;a:b;1: ;null: ;x:\n;y:\n  ;- a\n;- b: 1\n;  - c\n;a: 1\n;  b: 2\n".split(
    ";",
  ),
  ...`"a"~"a": ~"~'~''~'a'~'a': ~"\\n"~"\\u0041"~"\\x41"~"\\ud83d\\ude00"~\\~"a\\\n  b"~"a\n  b"~'a\n\n   b c'~"a b"`.split(
    "~",
  ),
  ..."|;|\n;|-\n;|+\n;>\n;>-\n;>+\n;|2\n;|1-\n;>-2\n;| # c\n;|#c\n;|\n  x\n   y\n\n  z\n;>\n  x\n  y\n   z\n\n  w\n".split(
    ";",
  ),
  ..."[ ] { } [] {} [a] {a: [a, ], {a:b} {a} [a, [b: ".split(" "),
  ",",
  ", ",
  "{ a: 1, b: [x] }",
  "{ a: 1,\n    b: 2 }",
  "[\n  a,\n  b, # c\n]",
  "[\n    a\n    , b ]",
  ..."~ null Null NULL nUll true True tRue FALSE no yes on y 0 -0 +1 1 007 09 0o17 0x1F 0b1 1_000 1e3 1.5 1.10 .5 5. 1. . .. -.5 +.inf -.INF .nan .NaN 1.2.3 12e03 -1e-7 123456789012345678901 1:30 2026-01-01 2026-01-01T00:00:00Z 9e999 -".split(
    " ",
  ),
  ..."&a ,*a,*a/b,!t ,!!str ,! ,<<: ,__proto__: ,constructor: ,%YAML 1.2\n,@,`,%,=".split(","),
  ..."\t \r\n \r \0 \u0002 \u001f \ufeff \u0085 \u2028 \u2029 \u00a0 é 😀 \ud800 \x7f".split(" "),
  " \u00a0\n",
  "\u3000",
];

/** Texts of pieces that follow each other by chance. */
export const pieces: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));

const words = fc.constantFrom(
  ..."a;b c;x-y;src/**/*.ts;1;-1;1.50;0o7;1e3;true;~;null;no;2026-01-01;a: b;a # b;a #b;a:b;it's;say \"x\";a, b;[x];{y};é 😀;- x;-x;?x;:x;a\\b;.;...;---;.5;http://a.b/c;'';@x;*x;a\u00a0".split(
    ";",
  ),
);
const keys = fc.constantFrom(...'a,b,c,d,e f,g-h,1,null,true,"q",\'r\',"s t",no,0x1'.split(","));
const gap = fc.constantFrom(
  ..."~~~~~~\n~  \n~\n\n~# c\n~  # c\n~    # c\n~      # c\n~\n # c\n~# c\n\n  # d\n~   # c\n# d\n    # e\n~  # c\u00a0\n".split(
    "~",
  ),
);
const behind = fc.constantFrom("", "", "", "", " ", "   ", " # c", "  # c #d", " #", " # c\u00a0");

type Lines = (indent: number) => string;

/** A value behind a colon or a dash, with what stands between. */
const { value } = fc.letrec<{ value: Lines; nested: Lines; flow: Lines }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(words, behind, gap).map(
      ([word, end, after]) =>
        () =>
          ` ${word}${end}\n${after}`,
    ),
    fc.tuple(words, words, fc.nat(5), fc.nat(2), fc.constantFrom('"', "'", ""), gap).map(
      ([one, two, by, empty, quote, after]): Lines =>
        (indent) =>
          ` ${quote}${one}\n${"\n".repeat(empty)}${" ".repeat(indent + by)}${two}${quote}\n${after}`,
    ),
    fc.tuple(words, fc.constantFrom('"', "'"), behind, gap).map(
      ([word, quote, end, after]) =>
        () =>
          ` ${quote}${word}${quote}${end}\n${after}`,
    ),
    fc
      .tuple(
        fc.constantFrom("|", "|-", ">", ">-", "|+", "|2", ">  # c"),
        fc.array(fc.tuple(fc.nat(6), words, fc.nat(4)), { maxLength: 4 }),
        gap,
      )
      .map(
        ([header, lines, after]): Lines =>
          (indent) =>
            ` ${header}\n${lines.map(([by, word, kind]) => (kind === 0 ? `${" ".repeat(by)}\n` : `${" ".repeat(indent + (kind < 4 ? 2 : by))}${word}\n`)).join("")}${after}`,
      ),
    fc.tuple(tie("flow"), behind, gap).map(
      ([flow, end, after]): Lines =>
        (indent) =>
          ` ${flow(indent)}${end}\n${after}`,
    ),
    fc.tuple(behind, gap, gap).map(
      ([end, one, two]) =>
        () =>
          `${end}\n${one}${two}`,
    ),
    tie("nested"),
    tie("nested"),
  ),
  flow: fc
    .tuple(
      fc.boolean(),
      fc.array(fc.tuple(keys, fc.oneof({ maxDepth: 3 }, words, words, tie("flow"))), {
        maxLength: 3,
      }),
      fc.constantFrom("", "", " ", "\n", "\n\n", " # c\n"),
      fc.nat(6),
      fc.boolean(),
    )
    .map(([isMap, items, space, by, trails]): Lines => (indent) => {
      const gap = space.includes("\n") ? space + " ".repeat(Math.max(0, indent - 1 + by)) : space;
      const inner = items
        .map(([key, item]) => {
          const text = typeof item === "function" ? item(indent) : item;
          return gap + (isMap ? `${key}: ` : "") + text;
        })
        .join(",");
      return `${isMap ? "{" : "["}${inner}${trails ? "," : ""}${gap}${isMap ? "}" : "]"}`;
    }),
  nested: fc
    .tuple(
      fc.boolean(),
      fc.constantFrom(0, 1, 2, 2, 2, 4),
      fc.array(fc.tuple(keys, tie("value"), fc.nat(40)), { minLength: 1, maxLength: 4 }),
      behind,
      gap,
      fc.boolean(),
    )
    .map(([isMap, by, items, end, after, isCompact]): Lines => (indent) => {
      const own = indent + by;
      const lines = items.map(([key, item, slip], i) => {
        const pad =
          i === 0 && isCompact
            ? ""
            : " ".repeat(Math.max(0, own + (slip === 0 ? -1 : slip === 1 ? 1 : 0)));
        return pad + (isMap ? `${key}:${item(own)}` : `-${item(own)}`);
      });
      return isCompact
        ? ` ${" ".repeat(Math.max(0, by - 2))}${lines.join("")}`
        : `${end}\n${after}${lines.join("")}`;
    }),
}));

/** Texts with the structure of a document, and a slip here and there. */
export const structured: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(keys, value), { minLength: 1, maxLength: 4 }),
    gap,
    fc.constantFrom("", "", "", "---\n", "\n", "# c\n---\n"),
    fc.boolean(),
  )
  .map(([isMap, items, first, start, isCut]) => {
    const text = items.map(([key, item]) => (isMap ? `${key}:` : "-") + item(0)).join("");
    return start + first + (isCut ? text.trimEnd() : text);
  });

/** One of some texts with a change: a character or a line goes, comes or changes places. */
export function changed(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat(), fc.constantFrom(...PIECES)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, changes]) => {
      let now = text;
      for (const [kind, one, two, piece] of changes) now = change(now, kind, one, two, piece);
      return now;
    });
}

function change(text: string, kind: number, one: number, two: number, piece: string): string {
  const at = one % (text.length + 1);
  if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 1) return text.slice(0, at) + piece + text.slice(at);
  const lines = text.split("\n");
  const [from, to] = [one % lines.length, two % lines.length];
  if (kind === 2) lines.splice(from, 1);
  else if (kind === 3) lines.splice(from, 0, lines[to]!);
  else if (kind === 4) [lines[from], lines[to]] = [lines[to]!, lines[from]!];
  else lines[from] = " ".repeat(two % 9) + lines[from]!.trimStart();
  return lines.join("\n");
}
