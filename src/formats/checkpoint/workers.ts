import type { Located } from "../../model/plan.ts";
import { leadingAnyName, readAnyHeading } from "../execution-plan/names.ts";
import { parseBlocks } from "../markdown/blocks.ts";
import type { Outline } from "../markdown/outline.ts";
import { plainCell, tablesOf } from "../markdown/tables.ts";
import type { Slice } from "../task-plan/slice.ts";
import type { CheckpointWorker } from "./document.ts";

/** The workers of a checkpoint and where they stand: the rows of its tables, else the items of a list. */
export function readWorkers(cut: Outline): CheckpointWorker[] {
  const rows = inTables(cut);
  return rows.length > 0 ? rows : inLists(cut);
}

function inTables(cut: Outline): CheckpointWorker[] {
  return [...tablesOf(cut)].flatMap(({ head, rows }) => {
    const names = head.map(({ text }) => plainCell(text).toLowerCase());
    const worker = names.findIndex((name) =>
      /^(?:worker|agent|stream|track|lane|team|task|id)s?(?: (?:id|name))?$/.test(name),
    );
    const status = names.findIndex((name) => /^(?:status|state)$/.test(name));
    if (worker === -1 || status === -1) return [];
    const updated = names.findIndex((name) => /^(?:last )?updated?(?: at)?$/.test(name));
    return rows.flatMap((row): CheckpointWorker[] => {
      const [id, said] = [row[worker], row[status]];
      if (!id || plainCell(id.text) === "") return [];
      const time = row[updated];
      return [
        {
          id: nameOf(id, cut),
          status: statusOf(said ?? { text: "", offset: id.offset }, cut),
          ...(time && { updated: statusOf(time, cut) }),
        },
      ];
    });
  });
}

/** `- [x] W1 – Types: merged` below a heading that speaks of workers or of their status. */
function inLists(cut: Outline): CheckpointWorker[] {
  return cut.sections
    .filter(({ heading }) => /\b(?:workers?|agents?|status|progress)\b/i.test(heading))
    .flatMap(({ bodyStart, bodyEnd }) => parseBlocks(cut.text.slice(bodyStart, bodyEnd), bodyStart))
    .flatMap((block) => (block.kind === "list" ? block.items : []))
    .flatMap(({ text, start }): CheckpointWorker[] => {
      const line = text.split(/\r?\n/, 1)[0]!;
      const box = /^\[([ xX])\]\s+/.exec(line);
      const lead =
        (box?.[0].length ?? 0) + /^[*_`\s]*/.exec(line.slice(box?.[0].length ?? 0))![0].length;
      const named = leadingAnyName(line.slice(lead));
      if (!named) return [];
      const rest = line.slice(lead + named.length);
      const said = /^.*(?:[:–—→]|\s-\s|\()[*_`\s]*(?=\S)(?!\()/.exec(rest);
      const at = start + lead + named.length + (said?.[0].length ?? 0);
      const word = rest.slice(said?.[0].length ?? rest.length).replace(/\)\s*$/, "");
      const status = statusOf({ text: word, offset: at }, cut);
      if (word === "" && box) status.value = /x/i.test(box[1]!) ? "done" : "pending";
      return [{ id: nameOf({ text: line.slice(lead), offset: start + lead }, cut), status }];
    });
}

/** The id of a worker without the title behind it: `W1: Types`, `Worker 1 (Types)`. */
function nameOf({ text, offset }: Slice, { index }: Outline): Located<string> {
  const named = readAnyHeading({ text, offset });
  if (!named) return { value: plainCell(text), at: index.place(offset, offset + text.length) };
  const { start, length } = named;
  const value = text.slice(start - offset, start - offset + length);
  return { value: plainCell(value), at: index.place(start, start + length) };
}

/** A status without marks around it; a sign stays where nothing else is said. */
function statusOf({ text, offset }: Slice, { index }: Outline): Located<string> {
  const bare = text.replace(/^[\s*_`~]+|[\s*_`~]+$/g, "").replaceAll("\\|", "|");
  const words = bare.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return { value: words === "" ? bare : words, at: index.place(offset, offset + text.length) };
}
