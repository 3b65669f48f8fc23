import type { PageData } from "../page-data.ts";
import { turned } from "./neighbours.ts";
import { taskOf } from "./page.ts";
import type { Selection } from "./selection.ts";

/** Where an arrow key leads from a shape, by the name of the key. */
type Steps = Readonly<Record<string, (from: Element) => Element | undefined>>;

/** Makes a picture one stop of the Tab key; arrow keys lead from shape to shape, Escape lets go. */
export function startKeys({ before }: PageData, selection: Selection): void {
  const [graph, chart] = [document.querySelector("svg.graph"), document.querySelector("svg.gantt")];
  if (graph) rove(graph, graphSteps(graph, before), selection);
  if (chart) rove(chart, chartSteps(chart), selection);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") selection.clear();
  });
}

function rove(picture: Element, steps: Steps, selection: Selection): void {
  const shapes = [...picture.querySelectorAll<SVGAElement>("a[data-task]")];
  shapes.forEach((shape, i) => shape.setAttribute("tabindex", i === 0 ? "0" : "-1"));
  picture.addEventListener("focusin", ({ target }) => {
    const shape = (target as Element).closest("a[data-task]");
    if (!shape) return;
    for (const other of picture.querySelectorAll('a[tabindex="0"]'))
      other.setAttribute("tabindex", "-1");
    shape.setAttribute("tabindex", "0");
  });
  picture.addEventListener("keydown", (event) => {
    const { key, target } = event as KeyboardEvent;
    const shape = (target as Element).closest("a[data-task]");
    if (!shape) return;
    if (key === " ") selection.choose(taskOf(shape));
    const next = key === "Home" ? shapes[0] : key === "End" ? shapes.at(-1) : steps[key]?.(shape);
    if (key !== " " && !next) return;
    event.preventDefault();
    (next as SVGAElement | undefined)?.focus();
  });
}

/** Left and right along the arrows, up and down to the neighbours of the same layer. */
function graphSteps(graph: Element, before: readonly (readonly number[])[]): Steps {
  const after = turned(before);
  const shapes = [...graph.querySelectorAll("a[data-task]")];
  const shapeOf = new Map(shapes.map((shape) => [taskOf(shape), shape]));
  const along = (next: readonly (readonly number[])[]) => (from: Element) => {
    const shape = shapeOf.get(next[taskOf(from)]?.[0] ?? -1);
    return shape;
  };
  const beside = (step: number) => (from: Element) => {
    const other = shapes[shapes.indexOf(from) + step];
    const layer = "data-layer";
    return other?.getAttribute(layer) === from.getAttribute(layer) ? other : undefined;
  };
  return {
    ArrowLeft: along(before),
    ArrowRight: along(after),
    ArrowUp: beside(-1),
    ArrowDown: beside(1),
  };
}

/** Left and right in time, up and down to what another agent does then. */
function chartSteps(chart: Element): Steps {
  const shapes = [...chart.querySelectorAll("a[data-task]")];
  const nearest = (from: Element, fits: (x: number, y: number) => boolean): Element | undefined => {
    const here = middleOf(from);
    const distance = (shape: Element): number => {
      const { x, y } = middleOf(shape);
      return Math.abs(x - here.x) + 1000 * Math.abs(y - here.y);
    };
    return shapes
      .filter((shape) => shape !== from && !shape.hasAttribute("hidden"))
      .filter((shape) => fits(middleOf(shape).x - here.x, middleOf(shape).y - here.y))
      .toSorted((a, b) => distance(a) - distance(b))[0];
  };
  return {
    ArrowLeft: (from) => nearest(from, (x, y) => x < 0 && Math.abs(y) < 1),
    ArrowRight: (from) => nearest(from, (x, y) => x > 0 && Math.abs(y) < 1),
    ArrowUp: (from) => nearest(from, (_, y) => y < -1),
    ArrowDown: (from) => nearest(from, (_, y) => y > 1),
  };
}

function middleOf(bar: Element): { x: number; y: number } {
  const box = bar.querySelector("svg");
  const of = (name: string): number => Number(box?.getAttribute(name) ?? 0);
  return { x: of("x") + of("width") / 2, y: of("y") };
}
