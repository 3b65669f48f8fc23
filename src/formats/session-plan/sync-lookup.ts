import { bareName } from "../execution-plan/aliases.ts";

/** A session or step as a sync point may name it. */
export interface Nameable {
  id: string;
  /** Without its phase. */
  name: string;
  title: string;
  branch?: string;
  /** Position of its phase. */
  phase: number;
}

/** What a session may be called by. */
type Key = "id" | "name" | "title" | "branch";

/** Finds the sessions of a plan by everything that a sync point may call them. */
export class SessionLookup {
  readonly #tables: Record<Key, Map<string, Nameable[]>>;
  readonly #ids: string[];
  readonly #positions: Map<string, number>;
  readonly #unnamed: Set<number>;

  constructor(sessions: readonly Nameable[]) {
    this.#tables = {
      id: tableOf(sessions, ({ id }) => id),
      name: tableOf(sessions, ({ name }) => name),
      title: tableOf(sessions, ({ title }) => title),
      branch: tableOf(sessions, ({ branch }) => branch ?? ""),
    };
    this.#ids = sessions.map(({ id }) => id);
    this.#positions = new Map(this.#ids.map((id, i) => [id, i]));
    this.#unnamed = new Set(sessions.flatMap(({ branch, phase }) => (branch ? [] : [phase])));
  }

  /** The one session of that name: in this phase, else in the plan; the first key that finds it counts. */
  find(text: string, keys: readonly Key[], phase: number): string[] {
    for (const key of keys) {
      const found = this.#tables[key].get(bareName(text).toLowerCase()) ?? [];
      const own = found.filter((one) => one.phase === phase);
      const some = own.length > 0 ? own : found;
      if (some.length === 1) return [some[0]!.id];
    }
    return [];
  }

  /** `A-C`, `1 to 3`: those between the two in the order of the document. */
  range(text: string, phase: number): string[] {
    const ends = /^(\w+)\s*(?:[–—-]|to|through)\s*(\w+)$/.exec(text)?.slice(1) ?? [];
    const [first, last] = ends.map((name) => {
      const [id = ""] = this.find(name, ["name", "id"], phase);
      return this.#positions.get(id);
    });
    return first === undefined || last === undefined ? [] : this.#ids.slice(first, last + 1);
  }

  /** True where every session of a phase names its branch, so that another one is nobody's. */
  namesBranches(phase: number): boolean {
    return !this.#unnamed.has(phase);
  }
}

function tableOf(
  sessions: readonly Nameable[],
  keyOf: (one: Nameable) => string,
): Map<string, Nameable[]> {
  const table = new Map<string, Nameable[]>();
  for (const one of sessions) {
    const key = bareName(keyOf(one)).toLowerCase();
    if (key === "") continue;
    const known = table.get(key);
    if (known) known.push(one);
    else table.set(key, [one]);
  }
  return table;
}
