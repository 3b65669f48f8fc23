import type { PageData } from "../page-data.ts";

/** What the page says about its plan to its script. */
export function pageData(): PageData {
  return JSON.parse(byId("data")?.textContent ?? "") as PageData;
}

/** The element of an id, where the page has it: a plan without tasks has no graph. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Shows what only works with a script. */
export function showScripted(): void {
  for (const element of document.querySelectorAll<HTMLElement>(".scripted, .slider, #theme"))
    element.hidden = false;
}

/** The number of the task that an element stands for, or -1. */
export function taskOf(element: Element | null): number {
  return Number(element?.getAttribute("data-task") ?? -1);
}
