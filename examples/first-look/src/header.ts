/** The line at the top of the page. */
export function drawHeader(title: string): HTMLElement {
  const header = document.createElement("header");
  header.textContent = title;
  return header;
}
