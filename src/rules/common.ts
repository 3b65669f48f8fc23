import contractInvalid from "./contract/invalid.ts";
import contractToolMissing from "./contract/tool-missing.ts";
import dependencyCycle from "./dependency/cycle.ts";
import duplicateId from "./dependency/duplicate-id.ts";
import guessedDependency from "./dependency/guessed.ts";
import malformedDependency from "./dependency/malformed.ts";
import missingDependency from "./dependency/missing.ts";
import priorityOrder from "./dependency/priority-order.ts";
import redundantDependency from "./dependency/redundant.ts";
import selfDependency from "./dependency/self.ts";
import unknownDependency from "./dependency/unknown.ts";
import notCanonicalLock from "./lock/not-canonical.ts";
import lockConflict from "./lock/conflict.ts";
import caseCollision from "./ownership/case-collision.ts";
import createExisting from "./ownership/create-existing.ts";
import createRace from "./ownership/create-race.ts";
import createdTwice from "./ownership/created-twice.ts";
import denied from "./ownership/denied.ts";
import emptyPattern from "./ownership/empty-pattern.ts";
import hotFile from "./ownership/hot-file.ts";
import modifyMissing from "./ownership/modify-missing.ts";
import outsideRepository from "./ownership/outside-repository.ts";
import protectedPath from "./ownership/protected-path.ts";
import readMissing from "./ownership/read-missing.ts";
import sharedSequence from "./ownership/shared-sequence.ts";
import staleRead from "./ownership/stale-read.ts";
import usedBeforeCreated from "./ownership/used-before-created.ts";
import writeRace from "./ownership/write-race.ts";
import partlyRead from "./plan/partly-read.ts";
import planSchema from "./plan/schema.ts";
import uncoveredTask from "./plan/uncovered-task.ts";
import unreadable from "./plan/unreadable.ts";
import unusedAllow from "./plan/unused-allow.ts";
import yaml11 from "./plan/yaml-1.1.ts";
import serialPlan from "./schedule/serial.ts";
import cannotFail from "./verification/cannot-fail.ts";
import missingVerification from "./verification/missing.ts";
import duplicateWorktree from "./worktree/duplicate.ts";
import invalidBranch from "./worktree/invalid-branch.ts";
import type { Rule } from "./define-rule.ts";
import type { RuleName } from "../model/rule-name.ts";

/** The rules that a document of any format may break; adding one is one line here, its name and its files. */
export const COMMON_RULES = {
  "plan/unreadable": unreadable,
  "plan/schema": planSchema,
  "plan/yaml-1.1": yaml11,
  "plan/partly-read": partlyRead,
  "plan/uncovered-task": uncoveredTask,
  "plan/unused-allow": unusedAllow,
  "dependency/missing": missingDependency,
  "dependency/malformed": malformedDependency,
  "dependency/guessed": guessedDependency,
  "dependency/unknown": unknownDependency,
  "dependency/duplicate-id": duplicateId,
  "dependency/self": selfDependency,
  "dependency/cycle": dependencyCycle,
  "dependency/redundant": redundantDependency,
  "dependency/priority-order": priorityOrder,
  "ownership/outside-repository": outsideRepository,
  "ownership/protected-path": protectedPath,
  "ownership/write-race": writeRace,
  "ownership/create-race": createRace,
  "ownership/stale-read": staleRead,
  "ownership/created-twice": createdTwice,
  "ownership/used-before-created": usedBeforeCreated,
  "ownership/modify-missing": modifyMissing,
  "ownership/create-existing": createExisting,
  "ownership/read-missing": readMissing,
  "ownership/case-collision": caseCollision,
  "ownership/shared-sequence": sharedSequence,
  "ownership/hot-file": hotFile,
  "ownership/denied": denied,
  "ownership/empty-pattern": emptyPattern,
  "lock/conflict": lockConflict,
  "lock/not-canonical": notCanonicalLock,
  "worktree/duplicate": duplicateWorktree,
  "worktree/invalid-branch": invalidBranch,
  "verification/missing": missingVerification,
  "verification/cannot-fail": cannotFail,
  "contract/invalid": contractInvalid,
  "contract/tool-missing": contractToolMissing,
  "schedule/serial": serialPlan,
} satisfies Partial<Record<RuleName, Rule>>;
