import {
  tidyPath
} from "./chunk-7FDFO6KC.mjs";

// src/model/machine-root.ts
var CONTAINER = /^(?:code|coding|desktop|dev|develop|development|documents|git|github|gitlab|go|projects?|repos?|repositories|source|sources|src|work|workspaces?)$/i;
var CODE_HOST = /^(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)$/i;
function sharedMachineRoot(paths, topLevel) {
  const [first, ...others] = paths.map((path) => path.split("/").slice(0, -1));
  if (!first) return void 0;
  let common = first.length;
  for (const segments of others) {
    let same = 0;
    while (same < common && segments[same] === first[same]) same++;
    common = same;
  }
  if (common < 4) return void 0;
  const length = rootLength(paths, first.slice(0, common), topLevel);
  return `${first.slice(0, length).join("/")}/`;
}
function rootLength(paths, common, topLevel) {
  const host = common.findIndex((segment) => CODE_HOST.test(segment));
  if (host > 0 && common.length >= host + 3) return host + 3;
  for (let length2 = 4; length2 <= common.length; length2++) {
    if (paths.every((path) => topLevel.has(path.split("/")[length2] ?? ""))) return length2;
  }
  let length = 3;
  while (length < common.length - 1 && CONTAINER.test(common[length] ?? "")) length++;
  return length + 1;
}

// src/formats/claims.ts
var PathReader = class {
  #index;
  #roots;
  constructor(index, drafts, root) {
    this.#index = index;
    const texts = [...drafts].map((draft) => draft.text.replaceAll("\\", "/"));
    const machine = texts.filter((text) => tidyPath(text).outside === "machine");
    const known = root === void 0 ? [] : [`${root.replace(/\/$/, "")}/`];
    if (machine.length === 0) {
      this.#roots = known;
      return;
    }
    const topLevel = new Set(
      texts.filter((text) => !tidyPath(text).outside).map((text) => tidyPath(text).pattern.split("/", 1)[0])
    );
    const shared = sharedMachineRoot(
      machine.filter((text) => !known.some((k) => text.startsWith(k))),
      topLevel
    );
    this.#roots = shared ? [...known, shared] : known;
  }
  /** A path of the document. */
  mention({ text, offset, length = text.length }) {
    const at = this.#index.place(offset, offset + length);
    const slashed = text.replaceAll("\\", "/");
    const root = this.#roots.find((candidate) => slashed.startsWith(candidate));
    if (root !== void 0 && slashed.length > root.length) {
      return { ...tidyPath(slashed.slice(root.length)), written: text, at, machineRoot: root };
    }
    return { ...tidyPath(text), written: text, at };
  }
  /** A path with what is done to it. */
  claim(draft) {
    return { ...this.mention(draft), access: draft.access };
  }
};

export {
  PathReader
};
