import type { Code, List, Nodes, Paragraph } from "mdast";
import { markdownLibrary } from "../../model/libraries.ts";
import type { Block, FenceBlock, ListBlock, ListItem, TextBlock } from "./block.ts";

/**
 * What plans never need is switched off: it is where quadratic time lives (links, emphasis, raw HTML,
 * references, block quotes, setext headings), and what people write in paths would be read as markup.
 */
const OFF = [
  "attention",
  "autolink",
  "blockQuote",
  "characterEscape",
  "characterReference",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "setextUnderline",
];

/** The blocks of a stretch of Markdown without headings; `text` starts at `offset` of the document. */
export function parseWithRemark(text: string, offset: number): Block[] {
  const tree = markdownLibrary().fromMarkdown(text, { extensions: [{ disable: { null: OFF } }] });
  return tree.children.flatMap((node) => toBlock(node, text, offset));
}

function toBlock(node: Nodes, text: string, offset: number): Block[] {
  if (node.type === "paragraph") return [paragraph(node, text, offset)];
  if (node.type === "code") return [fence(node, text, offset)];
  return node.type === "list" ? [list(node, text, offset)] : [];
}

function span(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function paragraph(node: Paragraph, text: string, offset: number): TextBlock {
  const [start, end] = span(node);
  return { kind: "text", text: text.slice(start, end), start: offset + start };
}

function fence(node: Code, text: string, offset: number): FenceBlock {
  const [start, end] = span(node);
  const [language, code] = [node.lang ?? "", node.value];
  const source = [...text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)].slice(1);
  const lines = code.split(/\r\n|\r|\n/).map((line, i) => {
    const raw = source[i]?.[0].replace(/[\r\n]+$/, "") ?? "";
    const at = start + (source[i]?.index ?? 0) + Math.max(0, raw.length - line.length);
    return { text: line, offset: offset + at };
  });
  return { kind: "code", start: offset + start, end: offset + end, language, code, lines };
}

function list(node: List, text: string, offset: number): ListBlock {
  let lastLine = Infinity;
  const items = node.children.map((item): ListItem => {
    const [start, end] = span(item);
    const [first, ...rest] = item.children;
    const own = first?.type === "paragraph" ? paragraph(first, text, offset) : undefined;
    const children = (own ? rest : item.children).flatMap((child) => toBlock(child, text, offset));
    const afterBlank = (item.position?.start.line ?? 0) - lastLine > 1;
    lastLine = item.position?.end.line ?? 0;
    return {
      text: own?.text ?? "",
      start: own?.start ?? offset + start,
      end: offset + end,
      afterBlank,
      children,
    };
  });
  return { kind: "list", start: offset + span(node)[0], ordered: node.ordered === true, items };
}
