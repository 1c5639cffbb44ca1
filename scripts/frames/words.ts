/** How a language writes what goes into slots. */

import type { Entity, Lang } from '../../server/src/record/types.ts';
import type { Slots } from './types.ts';
import { zh } from './words-zh.ts';

export interface FrameWords {
  /** Slots for a day or a month: date, ym, md, iso … */
  date(iso: string): Slots;
  /** A small number in words. */
  count(n: number): string;
  duration(n: number, unit: string): Slots;
  /** A title as running text has it: 《…》行政令. */
  titled(entity: Entity, title: string): readonly string[];
  /** Names by number: 第14365号行政令. */
  numbered(entity: Entity): readonly string[];
}

export const wordsOf: Readonly<Partial<Record<Lang, FrameWords>>> = { zh };
