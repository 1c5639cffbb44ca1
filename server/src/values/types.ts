/** Typed values found in prose. Spans are offsets into the folded passage text (see text/fold.ts). */

import type { IsoDate, TimeUnit, Unit } from '../record/types.ts';
import type { Span } from '../text/span.ts';

/** How the writer bounded a number: 余, 多, "more than", "at least", 不少于, "up to", "about", "some". */
export type Bound = 'exactly' | 'more_than' | 'at_least' | 'about' | 'less_than' | 'at_most';

export interface DateValue extends Span {
  readonly type: 'date';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the precision stated. Where `yearless`, the year reads `0000`. */
  readonly date: IsoDate;
  /** Last day meant, for "late December 2025", 12月底, a quarter, or a range; the same precision rules. */
  readonly until?: IsoDate;
  /** True where the year was not written and is taken from context ("7月26日", "July 26"). */
  readonly yearless?: boolean;
}

/** Cardinal number with no unit of its own: "103 actions" → 103, 三大支柱 → 3, "a dozen" → 12. */
export interface NumberValue extends Span {
  readonly type: 'number';
  readonly n: number;
  readonly bound: Bound;
  /** "first", 第三: an ordinal counts nothing. */
  readonly ordinal?: boolean;
}

export interface QuantityValue extends Span {
  readonly type: 'quantity';
  readonly n: number;
  readonly bound: Bound;
  readonly unit: Unit;
}

export interface DurationValue extends Span {
  readonly type: 'duration';
  readonly n: number;
  readonly bound: Bound;
  readonly unit: TimeUnit;
  readonly business?: boolean;
}

/** A counted vote, "99-1": ayes, and noes. */
export interface TallyValue extends Span {
  readonly type: 'tally';
  /** Ayes, or whichever is told first. */
  readonly n: number;
  readonly noes: number;
}

/** Official identifier as printed, with its canonical form. */
export interface IdentifierValue extends Span {
  readonly type: 'identifier';
  readonly scheme: 'eo' | 'omb' | 'nist' | 'fr' | 'frdoc' | 'nspm' | 'bill' | 'eu' | 'pl' | 'cn';
  /** `14320`, `M-25-21`, `NIST AI 100-1`, `90 FR 35393`, `2025-14218`, `SB 24-205`, `2024/1689`, `119-12`. */
  readonly id: string;
}

/** Part of an instrument: "sec. 4(a)", 第4节, "Pillar II", 第三支柱, "page 12". */
export interface LocatorValue extends Span {
  readonly type: 'locator';
  readonly part: 'section' | 'pillar' | 'page' | 'article';
  readonly at: string;
}

export type DraftValue =
  | DateValue
  | NumberValue
  | QuantityValue
  | DurationValue
  | TallyValue
  | IdentifierValue
  | LocatorValue;
