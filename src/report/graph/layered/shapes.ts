/** Width and height of a box, in any unit. */
export interface Size {
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];
