CREATE TYPE note_colour AS ENUM ('yellow', 'blue');

CREATE TABLE notes (
  note_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  text text NOT NULL CHECK (text <> ''),
  colour note_colour,
  saved_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE note_tags (
  note_id uuid NOT NULL REFERENCES notes ON DELETE CASCADE,
  tag text NOT NULL,
  PRIMARY KEY (note_id, tag)
);

CREATE INDEX note_tags_by_tag ON note_tags (tag);
