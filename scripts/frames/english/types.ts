/** Frames: sentences with holes, filled from the record with right values and with wrong ones. */

/** What stands in a frame's holes. */
export type Slots = Readonly<Record<string, string>>;

/** A sentence to be put to the checker. */
export interface Cell {
  /** The frame as it is written in its file. */
  readonly frame: string;
  /** File and hole: `dates/date`. */
  readonly group: string;
  /** What fills it: an instrument, a duty, a statement. */
  readonly thing: string;
  /** How it was made wrong; none in a sentence that is right or says nothing. */
  readonly wrong?: string;
  readonly text: string;
}

/** One way of being wrong. */
export interface Slip {
  readonly kind: string;
  /** The holes it fills otherwise. */
  readonly slots: Slots;
}

export interface FrameSet {
  /** Kinds of instrument, or `task`. */
  readonly of: readonly string[];
  /** The hole made wrong. */
  readonly wrong: string;
  readonly frames: readonly string[];
}

export interface Thing {
  readonly id: string;
  readonly topic?: string;
  readonly names?: readonly string[];
  readonly called?: readonly string[];
}

export interface Task {
  readonly in: string;
  readonly days?: number;
  readonly by: string;
  readonly not: readonly string[];
  readonly do: string;
  readonly noun: string;
}

/** The same number for the same key at every run. */
export function spread(key: string): number {
  let sum = 7;
  for (const c of key) sum = (sum * 31 + c.charCodeAt(0)) % 65521;
  return sum;
}

export const turn = <T>(items: readonly T[], key: string): T | undefined =>
  items[spread(key) % Math.max(1, items.length)];
