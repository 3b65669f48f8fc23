import { drawHeader } from "./header.ts";

/** Draws the page. */
export function start(page: HTMLElement): void {
  page.append(drawHeader("Weather"));
}
