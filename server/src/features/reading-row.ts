/**
 * The readings of a draft's blocks in a row, with what has to be looked at again after edits: from where, and how
 * far at least. What lies outside is known to follow from what stands before it, and costs no look at all.
 */

import type { Focus } from '../claims/focus.ts';
import type { Verdict } from '../claims/types.ts';
import type { BlockReading } from './session.ts';

export type Tally = Readonly<Record<Verdict, number>>;

export class ReadingRow {
  #row: (BlockReading | undefined)[];
  /** 1 for blocks with findings, statements or suppressions: most have none. */
  #speaks: number[];
  #tally: Record<Verdict, number> = { supported: 0, contradicted: 0, outdated: 0, unverified: 0 };
  /** Blocks before `#from` stand as they are; from `#to` on, the first that stands ends the search. */
  #from = 0;
  #to: number;

  constructor(size: number) {
    this.#row = new Array<undefined>(size).fill(undefined);
    this.#speaks = new Array<number>(size).fill(0);
    this.#to = size;
  }

  /** Claims by verdict, of all readings in the row. */
  get tally(): Tally {
    return { ...this.#tally };
  }

  at(index: number): BlockReading | undefined {
    return this.#row[index];
  }

  put(index: number, reading: BlockReading | undefined): void {
    const before = this.#row[index];
    if (before) this.add(before.tally, -1);
    if (reading) this.add(reading.tally, 1);
    this.#row[index] = reading;
    this.#speaks[index] = reading && speaks(reading) ? 1 : 0;
  }

  /** Blocks came and went. */
  splice(from: number, removed: number, inserted: number): void {
    const past = from + removed;
    for (let i = from; i < past; i++) this.put(i, undefined);
    const holes = new Array<undefined>(inserted).fill(undefined);
    this.#row = this.#row.slice(0, from).concat(holes, this.#row.slice(past));
    const silent = new Array<number>(inserted).fill(0);
    this.#speaks = this.#speaks.slice(0, from).concat(silent, this.#speaks.slice(past));
    this.#from = Math.min(this.#from, from);
    this.#to = Math.max(this.#to > from ? this.#to + inserted - removed : 0, from + inserted);
  }

  /** These blocks have to be read again. */
  drop(these: (index: number) => boolean): void {
    for (let i = 0; i < this.#row.length; i++) if (these(i)) this.put(i, undefined);
    this.#from = 0;
    this.#to = this.#row.length;
  }

  /** Goes through the blocks that may not stand as they are; `settle` gives the reading for the focus entered with. */
  *walk(
    start: Focus,
    settle: (index: number, enters: Focus) => BlockReading,
  ): Generator<undefined, void> {
    while (this.#from < this.#row.length) {
      const i = this.#from;
      const enters = i === 0 ? start : (this.#row[i - 1] as BlockReading).verdicts.leaves;
      const known = this.#row[i];
      if (known?.enters === enters && i >= this.#to) break;
      if (known?.enters !== enters) {
        settle(i, enters);
        this.#to = Math.max(this.#to, i + 1);
        this.#from = i + 1;
        yield;
      } else this.#from = i + 1;
    }
    this.#from = this.#row.length;
    this.#to = 0;
  }

  /** Indexes of the blocks with findings, statements or suppressions, in order. */
  speaking(): number[] {
    const out: number[] = [];
    for (let i = this.#speaks.indexOf(1); i >= 0; i = this.#speaks.indexOf(1, i + 1)) out.push(i);
    return out;
  }

  *[Symbol.iterator](): Iterator<BlockReading> {
    for (const reading of this.#row) if (reading) yield reading;
  }

  private add(tally: Tally, sign: 1 | -1): void {
    this.#tally.supported += sign * tally.supported;
    this.#tally.contradicted += sign * tally.contradicted;
    this.#tally.outdated += sign * tally.outdated;
    this.#tally.unverified += sign * tally.unverified;
  }
}

const speaks = ({ verdicts, suppressions }: BlockReading): boolean =>
  verdicts.findings.length > 0 || verdicts.statements.length > 0 || suppressions.length > 0;
