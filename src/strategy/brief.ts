import type { Target } from "../generated/strategy-execution-plan.types.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { type Risk, risksOf } from "./risks.ts";
import type { Session, Strategy } from "./strategy.ts";
import { targetsOf } from "./targets.ts";
import { waveOrder } from "./wave-order.ts";

/** A strategy with all that follows from it: what the files are written from. */
export interface Brief {
  strategy: Strategy;
  figures: Figures;
  risks: Risk[];
  targets: Target[];
  /** The sessions of its wave behind which each session comes. */
  order: ReadonlyMap<Session, readonly Session[]>;
  /** Folder of the session states, repository-relative. */
  sessionsFolder: string;
}

/** Works out what follows from a strategy. */
export function briefOf(strategy: Strategy, sessionsFolder: string): Brief {
  const figures = figuresOf(strategy);
  return {
    strategy,
    figures,
    risks: risksOf(strategy, figures),
    targets: targetsOf(strategy, figures),
    order: waveOrder(strategy),
    sessionsFolder,
  };
}
