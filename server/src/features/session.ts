/**
 * A draft under edit. Each block's reading is kept by its text and its verdicts by the focus it is entered
 * with, so an edit costs the block it touches, and following blocks only as far as the focus they inherit changes.
 */

import { type Focus, noFocus } from '../claims/focus.ts';
import type { Claim, Verdict } from '../claims/types.ts';
import { readUtterances, type Utterance } from '../claims/utterance.ts';
import { cutBlocks, recut, type TextChange } from '../draft/blocks.ts';
import { readFrontMatter } from '../draft/front-matter.ts';
import { LabelBook } from '../draft/label-book.ts';
import { cacheKey, mayDefine } from '../draft/labels.ts';
import { parseBlock } from '../draft/parse.ts';
import { readSuppressions, type Suppression } from '../draft/suppressions.ts';
import type { Block, FrontMatter } from '../draft/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';
import { rules } from '../rules/index.ts';
import { type BlockVerdicts, judgeBlock, type Memo } from './judge-block.ts';

export interface SessionOptions {
  /** Used where the draft's front matter names no date. */
  readonly asOf: IsoDate;
  /** Keep the claims of every block beside its findings. An editor session does not: `claims()` reads them anew. */
  readonly keepClaims?: boolean;
  /** `asOf` holds whatever the front matter says: for comparing dates. */
  readonly fixedDate?: boolean;
  /** Sentences of earlier drafts, in a run over many. */
  readonly memo?: Memo;
}

/** What is kept of a block: verdicts, good while the focus entered with and the date stay the same. No sentences. */
export interface BlockReading {
  readonly suppressions: readonly Suppression[];
  readonly enters: Focus;
  readonly asOf: IsoDate;
  readonly verdicts: BlockVerdicts;
  /** Claims by verdict, which stays where the claims themselves are not kept. */
  readonly tally: Readonly<Record<Verdict, number>>;
}

/** One block with what is said of it. */
export interface JudgedBlock {
  readonly block: Block;
  readonly reading: BlockReading;
  readonly verdicts: BlockVerdicts;
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
    return this.options.fixedDate ? this.options.asOf : (this.matter.asOf ?? this.options.asOf);
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

  /** Verdicts of every block, in order. Only blocks that are new, or are entered otherwise, cost anything. */
  *verdicts(): Iterable<JudgedBlock> {
    let focus: Focus = noFocus;
    const asOf = this.asOf;
    for (const block of this.blocks) {
      const reading = this.reading(block, focus, asOf);
      focus = reading.verdicts.leaves;
      yield { block, reading, verdicts: reading.verdicts };
    }
  }

  /** Claims of every block, read anew where they were not kept. Spans are relative to the block. */
  *claims(): Iterable<{ readonly block: Block; readonly claims: readonly Claim[] }> {
    for (const judged of this.verdicts())
      yield { block: judged.block, claims: this.claimsOf(judged) };
  }

  claimsOf({ block, reading }: JudgedBlock): readonly Claim[] {
    return this.options.keepClaims === false
      ? this.read(block, reading.enters, reading.asOf).verdicts.claims
      : reading.verdicts.claims;
  }

  /** The sentences of one block, for hovers and the like. */
  utterances(block: Block): Utterance[] {
    return readUtterances(this.record, parseBlock(block.text, this.labels.usedIn(block.text)));
  }

  private reading(block: Block, enters: Focus, asOf: IsoDate): BlockReading {
    const used = this.labels.usedIn(block.text);
    const key = used.size === 0 ? block.text : cacheKey(block.text, used);
    const known = this.readings.get(key);
    if (known && known.asOf === asOf && sameFocus(known.enters, enters)) return known;
    const fresh = this.read(block, enters, asOf);
    const kept = this.options.keepClaims === false ? withoutClaims(fresh) : fresh;
    this.readings.set(key, kept);
    return kept;
  }

  private read(block: Block, enters: Focus, asOf: IsoDate): BlockReading {
    const parsed = parseBlock(block.text, this.labels.usedIn(block.text));
    const verdicts = judgeBlock(
      this.record,
      readUtterances(this.record, parsed, this.options.memo),
      enters,
      asOf,
      rules,
      this.options.memo,
    );
    return {
      suppressions: readSuppressions(parsed.comments),
      enters,
      asOf,
      verdicts,
      tally: tallyOf(verdicts.claims),
    };
  }

  private prune(): void {
    const live = new Set([...this.verdicts()].map((v) => v.reading));
    for (const [key, reading] of this.readings) if (!live.has(reading)) this.readings.delete(key);
  }
}

const noTally: BlockReading['tally'] = {
  supported: 0,
  contradicted: 0,
  outdated: 0,
  unverified: 0,
};

function tallyOf(claims: readonly Claim[]): BlockReading['tally'] {
  if (claims.length === 0) return noTally;
  const tally = { ...noTally };
  for (const { verdict } of claims) tally[verdict]++;
  return tally;
}

const noClaims: readonly Claim[] = [];
const withoutClaims = (r: BlockReading): BlockReading => ({
  ...r,
  verdicts: { ...r.verdicts, claims: noClaims },
});

/** Focus objects are small and plain: compare their entries. */
function sameFocus(a: Focus, b: Focus): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof Focus)[];
  return keys.length === Object.keys(b).length && keys.every((k) => a[k] === b[k]);
}
