import { byId } from "./page.ts";

const THEMES = ["system", "light", "dark"];

/** Lets the reader overrule the system's choice of light or dark, for as long as the page is open. */
export function startTheme(): void {
  const button = byId("theme");
  let chosen = 0;
  button?.addEventListener("click", () => {
    chosen = (chosen + 1) % THEMES.length;
    const theme = THEMES[chosen] ?? "system";
    document.documentElement.setAttribute("data-theme", theme);
    button.textContent = `Theme: ${theme}`;
  });
}
