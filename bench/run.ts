import { benchDefects } from "./defects/run.ts";
import { benchGrowth } from "./growth.ts";
import { benchKillers } from "./killers.ts";
import { benchOverlap } from "./overlap.ts";
import { benchScale } from "./scale.ts";
import { benchRepair } from "./repair.ts";
import { benchReport } from "./report.ts";
import { benchSpeed } from "./speed.ts";
import { benchStrategy } from "./strategy.ts";

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  defects: benchDefects,
  speed: benchSpeed,
  growth: benchGrowth,
  scale: benchScale,
  overlap: benchOverlap,
  killers: benchKillers,
  repair: benchRepair,
  report: benchReport,
  strategy: benchStrategy,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n`);
  await bench();
}
