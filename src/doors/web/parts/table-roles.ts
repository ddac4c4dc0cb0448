/** Roles said aloud: on a phone these tables become blocks, and some browsers then forget that they are tables. */

export const TABLE = { role: "table" };
export const ROWS = { role: "rowgroup" };
export const ROW = { role: "row" };
export const HEAD = { scope: "col", role: "columnheader" };
export const ROW_HEAD = { scope: "row", role: "rowheader" };
export const CELL = { role: "cell" };
