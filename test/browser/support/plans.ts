/** A plan with everything that a page can show: phases, done tasks, races, warnings, long names, an order. */
export const FULL = `# Notes that several people write at once

One server, many writers. Tables come first, then what reads and writes them. Pages are built beside them. In the end
somebody walks through all of it.

## Critically Relevant Files and Documentation

- /src/app.ts

## Implementation Plan

### Phase 1: Ground

#### Task 1.1: Tables for people and notes [COMPLETED] Depends on [none]

**READ THESE BEFORE TASK**

- /src/app.ts

**Instructions**

Files to Create

- /db/0002_people.sql

Write the tables.

#### Task 1.2: Sessions that end by themselves after an hour without a request Depends on [1.1]

**READ THESE BEFORE TASK**

- /src/app.ts

**Instructions**

Files to modify

- /src/app.ts
- /src/a/very/deep/folder/with/a/long/name/and/another/long-name-of-a-module/that-does-not-end.ts

Write the sessions.

#### Task 1.3: Notes Depends on [1.1]

**READ THESE BEFORE TASK**

- /src/app.ts

**Instructions**

Files to modify

- /src/app.ts

Files to Delete

- /src/old.ts

Write the notes.

### Phase 2: Pages

#### Task 2.1: Page to sign in Depends on [1.2, 1.1]

**Instructions**

Files to Create

- /web/sign-in.html

Write the page.

#### Task 2.2: Walk through it Depends on [2.1, 1.3, 9.9]

**READ THESE BEFORE TASK**

- /web/sign-in.html

**Instructions**

Files to Create

- /test/walk.test.ts

Walk.

## Advice

- Keep it small.
`;
