import { reached, turned } from "./neighbours.ts";
import { taskOf } from "./page.ts";

const STATES = ["is-lit", "is-up", "is-down", "is-near"];

/** Lights up a task, what it waits for and what waits for it, in the graph, the schedule and the matrix. */
export class Light {
  readonly #before: readonly (readonly number[])[];
  readonly #after: readonly (readonly number[])[];
  readonly #pictures = [...document.querySelectorAll("svg.graph, svg.gantt")];
  readonly #shapes = grouped("a.node, a.bar", taskOf);
  readonly #edgesTo = grouped("path.edge", (edge) => Number(edge.getAttribute("data-to")));
  readonly #edgesFrom = grouped("path.edge", (edge) => Number(edge.getAttribute("data-from")));
  #shown: number | undefined;
  #lit: Element[] = [];

  constructor(before: readonly (readonly number[])[]) {
    this.#before = before;
    this.#after = turned(before);
  }

  /** Lights up a task, or nothing. */
  show(task: number | undefined): void {
    if (task === this.#shown) return;
    this.#shown = task;
    for (const element of this.#lit) element.classList.remove(...STATES);
    this.#lit = [];
    for (const picture of this.#pictures) picture.classList.toggle("dimmed", task !== undefined);
    if (task === undefined) return;
    this.#mark(this.#shapes.get(task), "is-lit");
    const files = `#matrix [data-task="${task}"], #matrix [data-column="${task}"]`;
    this.#mark([...document.querySelectorAll(files)], "is-lit");
    this.#spread(task, this.#before, this.#edgesTo, "is-up");
    this.#spread(task, this.#after, this.#edgesFrom, "is-down");
  }

  #spread(
    task: number,
    next: readonly (readonly number[])[],
    edges: ReadonlyMap<number, Element[]>,
    state: string,
  ): void {
    this.#mark(edges.get(task), state, "is-near");
    for (const other of reached(next, task)) {
      const near = next[task]?.includes(other) === true;
      this.#mark(this.#shapes.get(other), state, ...(near ? ["is-near"] : []));
      this.#mark(edges.get(other), state);
    }
  }

  #mark(elements: readonly Element[] | undefined, ...states: string[]): void {
    for (const element of elements ?? []) {
      element.classList.add(...states);
      this.#lit.push(element);
    }
  }
}

function grouped(selector: string, key: (element: Element) => number): Map<number, Element[]> {
  const groups = new Map<number, Element[]>();
  for (const element of document.querySelectorAll(selector)) {
    const group = groups.get(key(element));
    if (group) group.push(element);
    else groups.set(key(element), [element]);
  }
  return groups;
}
