import {
  jsonFile
} from "./chunk-SICYXDEF.mjs";
import {
  writeTexts
} from "./chunk-PBCXMBBU.mjs";
import {
  DOCUMENT_NAME,
  LARGEST,
  documentSlots,
  openFolder,
  renewedDocument,
  strategyDocument
} from "./chunk-V6MBRXEG.mjs";
import {
  filesFrom
} from "./chunk-J6L3RAF2.mjs";
import {
  isUnfilled
} from "./chunk-O4HA6N6K.mjs";
import {
  EXIT,
  Refusal,
  nearest,
  plural,
  printJson,
  readBytes,
  readOptions,
  wantsJson
} from "./chunk-ZU2Z7FRA.mjs";
import {
  escapeControls,
  hasInvisible,
  resolve
} from "./chunk-3X5NUSPY.mjs";

// src/strategy/slots.ts
function openSlots(file, value) {
  const found = [];
  walk(value, `${file}#`, false, (slot) => void found.push(slot));
  return found;
}
function fillSlots(file, value, answers) {
  return filled(value, `${file}#`, answers);
}
function walk(value, id, inList, tell) {
  if (typeof value === "string") {
    if (isUnfilled(value)) tell({ id, asks: value, inList });
  } else
    for (const [key, inner] of entriesOf(value))
      walk(inner, `${id}/${key}`, Array.isArray(value), tell);
}
function filled(value, id, answers) {
  if (typeof value === "string") {
    const answer = isUnfilled(value) ? answers.get(id) : void 0;
    return typeof answer === "string" ? answer : value;
  }
  if (Array.isArray(value))
    return value.flatMap((inner, i) => {
      const answer = answers.get(`${id}/${i}`);
      const isOpen = typeof inner === "string" && isUnfilled(inner);
      return isOpen && Array.isArray(answer) ? answer : [filled(inner, `${id}/${i}`, answers)];
    });
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      filled(inner, `${id}/${keyOf(key)}`, answers)
    ])
  );
}
function entriesOf(value) {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).map(([key, inner]) => [keyOf(key), inner]);
}
function keyOf(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
var LONGEST = 4e3;
function answerProblem(slot, answer) {
  if (typeof answer !== "string" && !slot.inList) return "is one text; expected no list";
  for (const text of [answer].flat()) {
    if (text.trim() === "") return "is empty; expected a text";
    if (text.length > LONGEST) return `has ${text.length} characters; expected at most ${LONGEST}`;
    if (isUnfilled(text)) return "still has a slot in it; expected a text in its place";
    if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/.test(text) || hasInvisible(text))
      return "has a control character in it; expected plain text";
    if (/^<!-- (?:slot: .*|\/slot) -->$/m.test(text))
      return "has a mark of slots in it; expected plain text";
  }
  return [answer].flat().length === 0 ? "is an empty list; expected a text" : void 0;
}

// src/cli/strategy-slots.ts
async function listSlots(positionals, { format, ...values }, io) {
  const json = wantsJson(format);
  const folder = await openFolder("slots", positionals, readOptions(values, io), io);
  const slots = slotsIn(folder);
  if (json) {
    const asked = Object.fromEntries(slots.map(({ id, asks }) => [id, asks]));
    printJson({ version: 1, slots: asked }, io);
  } else
    for (const { id, asks } of slots) io.stdout.write(`${escapeControls(`${id}: ${asks}`, "")}
`);
  return EXIT.clean;
}
async function fillAll(positionals, values, io) {
  const options = readOptions(values, io);
  const folder = await openFolder("fill", positionals, options, io);
  const slots = slotsIn(folder);
  const answers = await readAnswers(values["from"], io);
  const problems = problemsOf(
    [...slots, ...slotsOfDocument(folder.files, folder.document)],
    answers
  );
  if (problems.length > 0)
    throw new Refusal("slots", `nothing was filled: ${problems.join("; ")}`, EXIT.errors);
  await writeTexts(folder.path, filledTexts(folder, answers), io);
  const left = slots.filter(({ id }) => !answers.has(id));
  if (!options.quiet) {
    const open = left.length === 0 ? "none is open" : `${left.length} open: ${left[0].id}`;
    const more = left.length > 1 ? " and others" : "";
    io.stdout.write(`${plural(answers.size, "slot")} filled, ${escapeControls(open, "")}${more}
`);
  }
  return EXIT.clean;
}
function filledTexts({ texts: before, document }, answers) {
  const texts = /* @__PURE__ */ new Map();
  for (const [name, text] of before)
    texts.set(name, jsonFile(fillSlots(name, JSON.parse(text), answers)));
  const files = filesFrom(texts);
  if ("unfit" in files)
    throw new Refusal(
      "slots",
      `nothing was filled: with these texts ${files.unfit} would not fit its schema`,
      EXIT.errors
    );
  const prefix = `${DOCUMENT_NAME}#`;
  const inDocument = [...answers].flatMap(
    ([id, text]) => id.startsWith(prefix) ? [[id.slice(prefix.length), [text].flat().join("\n\n")]] : []
  );
  const changed = [...texts].filter(([name, text]) => text !== before.get(name));
  const made = renewedDocument(files, document, new Map(inDocument));
  return [...changed, [DOCUMENT_NAME, made]].map(([name, text]) => ({ name, text }));
}
function slotsIn({ texts, files, document }) {
  const inFiles = [...texts].flatMap(([name, text]) => openSlots(name, JSON.parse(text)));
  return [...inFiles, ...slotsOfDocument(files, document).filter(({ asks }) => isUnfilled(asks))];
}
function slotsOfDocument(files, document) {
  return documentSlots(strategyDocument(files, document)).map(({ name, text }) => ({
    id: `${DOCUMENT_NAME}#${name}`,
    asks: text,
    inList: true
  }));
}
function problemsOf(slots, answers) {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return [...answers].flatMap(([id, answer]) => {
    const slot = byId.get(id);
    if (!slot) {
      const [near] = nearest(id, byId.keys());
      return [`${id} is no open slot${near === void 0 ? "" : ` (the nearest is ${near})`}`];
    }
    const problem = answerProblem(slot, answer);
    return problem === void 0 ? [] : [`${id} ${problem}`];
  });
}
async function readAnswers(from, io) {
  if (typeof from !== "string")
    throw new Refusal(
      "usage",
      "strategy fill needs a file of texts; expected parallel-plan strategy fill DIR --from FILE"
    );
  const found = await readBytes(resolve(io.cwd, from), LARGEST);
  if (!("bytes" in found)) throw new Refusal("unreadable", `${from} cannot be read`);
  const answers = answersOf(found.bytes.toString("utf8"));
  if (answers) return answers;
  throw new Refusal(
    "unreadable",
    `${from} holds no texts for slots; expected JSON such as {"slots": {"strategy.md#summary": "\u2026"}}`,
    EXIT.errors
  );
}
function answersOf(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  const slots = value !== null && typeof value === "object" && "slots" in value ? value.slots : void 0;
  if (slots === null || typeof slots !== "object" || Array.isArray(slots)) return void 0;
  const answers = /* @__PURE__ */ new Map();
  for (const [id, answer] of Object.entries(slots)) {
    const isText = (one) => typeof one === "string";
    if (isText(answer)) answers.set(id, answer);
    else if (Array.isArray(answer) && answer.every(isText)) answers.set(id, answer);
    else return void 0;
  }
  return answers;
}
export {
  fillAll,
  listSlots
};
