import { byId } from "./page.ts";

/** Shows the rows whose path contains what the reader types, in any case of letters. */
export function startFilter(): void {
  const box = byId("file-filter") as HTMLInputElement | null;
  const table = byId("matrix");
  const none = byId("no-file");
  if (!box || !table || !none) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const files = byId("files");
  box.value = "";
  box.addEventListener("input", () => {
    const part = box.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      row.hidden = !row.cells[0]?.textContent.toLowerCase().includes(part);
      if (!row.hidden) count++;
    }
    // Who looks for a file by name wants it whoever owns it.
    files?.classList.toggle("searching", part !== "");
    none.hidden = count > 0;
  });
}
