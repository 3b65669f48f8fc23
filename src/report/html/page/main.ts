import { startFilter } from "./filter.ts";
import { startKeys } from "./keys.ts";
import { byId, pageData, showScripted } from "./page.ts";
import { Selection } from "./selection.ts";
import { startSlider } from "./slider.ts";
import { startTheme } from "./theme.ts";

const data = pageData();
const selection = new Selection(data, byId("panel"));

showScripted();
startTheme();
startFilter();
startSlider(data);
startKeys(data, selection);
selection.start();
