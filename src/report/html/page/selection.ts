import type { PageData } from "../page-data.ts";
import { Light } from "./light.ts";
import { byId, taskOf } from "./page.ts";

/** The task that the reader chose: it stays lit, and the panel shows its card. */
export class Selection {
  readonly #light: Light;
  readonly #panel: HTMLElement | null;
  #chosen: number | undefined;

  constructor({ before }: PageData, panel: HTMLElement | null) {
    this.#light = new Light(before);
    this.#panel = panel;
  }

  /** Listens to the page, and chooses the task that the address names. */
  start(): void {
    if (this.#panel) this.#panel.hidden = false;
    document.addEventListener("click", (event) => this.#onClick(event));
    byId("close")?.addEventListener("click", () => this.clear());
    for (const picture of document.querySelectorAll("svg.graph, svg.gantt")) {
      const preview = ({ target }: Event): void => {
        const task = taskOf((target as Element).closest("a[data-task]"));
        this.#light.show(task < 0 ? this.#chosen : task);
      };
      const end = (): void => this.#light.show(this.#chosen);
      picture.addEventListener("pointerover", preview);
      picture.addEventListener("focusin", preview);
      picture.addEventListener("pointerleave", end);
      picture.addEventListener("focusout", end);
    }
    const named = /^#task-(\d+)$/.exec(location.hash)?.[1];
    if (named !== undefined && byId(`task-${named}`)) this.choose(Number(named));
  }

  /** Chooses a task: lights it up and shows its card. */
  choose(task: number): void {
    const card = byId(`task-${task}`);
    const shown = byId("chosen");
    if (!card || !shown) return;
    this.#chosen = task;
    this.#light.show(task);
    const isInside = shown.contains(document.activeElement);
    const copy = card.cloneNode(true) as HTMLElement;
    copy.removeAttribute("id");
    shown.replaceChildren(copy);
    this.#showPanel(true);
    bringIntoView(document.querySelector(`a.node[data-task="${task}"]`));
    bringIntoView(document.querySelector(`a.bar[data-task="${task}"]`));
    if (isInside) byId("close")?.focus();
  }

  /** Lets go of the chosen task. */
  clear(): void {
    if (this.#chosen === undefined) return;
    const node = document.querySelector<SVGElement>(`a.node[data-task="${this.#chosen}"]`);
    const isInside = this.#panel?.contains(document.activeElement) === true;
    this.#chosen = undefined;
    this.#light.show(undefined);
    byId("chosen")?.replaceChildren();
    this.#showPanel(false);
    if (isInside) node?.focus();
  }

  #showPanel(full: boolean): void {
    this.#panel?.classList.toggle("open", full);
    const [close, hint] = [byId("close"), byId("hint")];
    if (close) close.hidden = !full;
    if (hint) hint.hidden = full;
  }

  #onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest("a[data-task]");
    if (!link) return;
    event.preventDefault();
    this.choose(taskOf(link));
  }
}

/** Scrolls the box around a shape, and only that box, until the shape can be seen. */
function bringIntoView(shape: Element | null): void {
  const box = shape?.closest(".scroll");
  if (!shape || !box) return;
  const [inner, outer] = [shape.getBoundingClientRect(), box.getBoundingClientRect()];
  const room = 24;
  if (inner.left < outer.left || inner.right > outer.right)
    box.scrollLeft += inner.left - outer.left - Math.max(room, (outer.width - inner.width) / 2);
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    box.scrollTop += inner.top - outer.top - Math.max(room, (outer.height - inner.height) / 2);
}
