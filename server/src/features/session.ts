/**
 * A draft under edit. Each block's reading is kept by its text and its verdicts by the focus it is entered
 * with, so an edit costs the block it touches, and following blocks only as far as the focus they inherit changes.
 */

import { type Focus, noFocus } from '../claims/focus.ts';
import { readUtterances, type Utterance } from '../claims/utterance.ts';
import { cutBlocks, recut, type TextChange } from '../draft/blocks.ts';
import { readFrontMatter } from '../draft/front-matter.ts';
import { LabelBook } from '../draft/label-book.ts';
import { cacheKey, type Labels, mayDefine } from '../draft/labels.ts';
import { parseBlock } from '../draft/parse.ts';
import { readSuppressions, type Suppression } from '../draft/suppressions.ts';
import type { Block, FrontMatter } from '../draft/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';
import { rules } from '../rules/index.ts';
import { type BlockVerdicts, judgeBlock } from './judge-block.ts';

export interface SessionOptions {
  /** Used where the draft's front matter names no date. */
  readonly asOf: IsoDate;
}

/** What a block says, whatever stands around it. */
export interface BlockReading {
  readonly utterances: readonly Utterance[];
  readonly suppressions: readonly Suppression[];
  /** Last verdicts, good while the focus entered with and the date stay the same. */
  last?: { readonly enters: Focus; readonly asOf: IsoDate; readonly verdicts: BlockVerdicts };
}

export class Session {
  private readonly record: PolicyRecord;
  private readonly options: SessionOptions;
  private text: string;
  private blocks: readonly Block[];
  private readonly labels = new LabelBook();
  private matter: FrontMatter;
  private readonly readings = new Map<string, BlockReading>();

  constructor(record: PolicyRecord, text: string, options: SessionOptions) {
    this.record = record;
    this.options = options;
    this.text = text;
    this.blocks = cutBlocks(text);
    this.labels.update(this.blocks);
    this.matter = readFrontMatter(text);
  }

  get source(): string {
    return this.text;
  }

  get frontMatter(): FrontMatter {
    return this.matter;
  }

  get asOf(): IsoDate {
    return this.matter.asOf ?? this.options.asOf;
  }

  /** The same session after an edit; `change` is in UTF-16 offsets of the old and the new text. */
  edit(newText: string, change: TextChange): void {
    const was = this.blocks;
    const cut = recut(was, this.text, newText, change);
    const touched = [
      ...was.slice(cut.from, cut.from + cut.removed),
      ...cut.blocks.slice(cut.from, cut.from + cut.inserted),
    ];
    this.text = newText;
    this.blocks = cut.blocks;
    if (touched.some((b) => mayDefine(b.text))) this.labels.update(this.blocks);
    if (cut.from === 0) this.matter = readFrontMatter(newText);
    if (this.readings.size > 2 * this.blocks.length + 200) this.prune();
  }

  /** Verdicts of every block, in order. */
  *verdicts(): Iterable<{ readonly block: Block; readonly reading: BlockReading; readonly verdicts: BlockVerdicts }> {
    let focus: Focus = noFocus;
    const asOf = this.asOf;
    for (const block of this.blocks) {
      const reading = this.reading(block);
      const verdicts = this.judge(reading, focus, asOf);
      focus = verdicts.leaves;
      yield { block, reading, verdicts };
    }
  }

  private judge(reading: BlockReading, enters: Focus, asOf: IsoDate): BlockVerdicts {
    const last = reading.last;
    if (last && last.asOf === asOf && sameFocus(last.enters, enters)) return last.verdicts;
    const verdicts = judgeBlock(this.record, reading.utterances, enters, asOf, rules);
    reading.last = { enters, asOf, verdicts };
    return verdicts;
  }

  private reading(block: Block): BlockReading {
    const used = this.labels.usedIn(block.text);
    const key = used.size === 0 ? block.text : cacheKey(block.text, used);
    let reading = this.readings.get(key);
    if (!reading) {
      reading = readBlock(this.record, block, used);
      this.readings.set(key, reading);
    }
    return reading;
  }

  private prune(): void {
    const live = new Set(this.blocks.map((b) => this.reading(b)));
    for (const [key, reading] of this.readings) if (!live.has(reading)) this.readings.delete(key);
  }
}

function readBlock(record: PolicyRecord, block: Block, used: Labels): BlockReading {
  const parsed = parseBlock(block.text, used);
  return { utterances: readUtterances(record, parsed), suppressions: readSuppressions(parsed.comments) };
}

/** Focus objects are small and plain: compare their entries. */
function sameFocus(a: Focus, b: Focus): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof Focus)[];
  return keys.length === Object.keys(b).length && keys.every((k) => a[k] === b[k]);
}
