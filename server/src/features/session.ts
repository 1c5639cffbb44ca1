/**
 * A draft under edit. Each block's reading is kept in its place, good for the focus it is entered with, so an edit
 * costs the block it touches, and following blocks only as far as the focus they inherit changes. Readings are kept
 * by text as well: what is undone, moved or pasted again was judged before.
 */

import type { Focus } from '../claims/focus.ts';
import { SentenceMemo } from '../claims/sentence-memo.ts';
import type { Claim, Finding } from '../claims/types.ts';
import { readUtterances, type Utterance } from '../claims/utterance.ts';
import { readFrontMatter } from '../draft/front-matter.ts';
import { LabelBook } from '../draft/label-book.ts';
import { cacheKey, mayDefine } from '../draft/labels.ts';
import { Manuscript } from '../draft/manuscript.ts';
import { parseBlock } from '../draft/parse.ts';
import type { Recut, TextEdit } from '../draft/recut.ts';
import { readSuppressions, type Suppression } from '../draft/suppressions.ts';
import type { Block, FrontMatter } from '../draft/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { IsoDate } from '../record/types.ts';
import { rules } from '../rules/index.ts';
import { FocusBook } from './focus-book.ts';
import { type BlockVerdicts, judgeBlock, type Memo } from './judge-block.ts';
import { ReadingRow, type Tally } from './reading-row.ts';

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
  /** The block's text, with the labels it uses. */
  readonly key: string;
  readonly suppressions: readonly Suppression[];
  readonly enters: Focus;
  readonly asOf: IsoDate;
  readonly verdicts: BlockVerdicts;
  /** Claims by verdict, which stays where the claims themselves are not kept. */
  readonly tally: Tally;
}

/** One block with what is said of it. */
export interface JudgedBlock {
  readonly block: Block;
  readonly reading: BlockReading;
  readonly verdicts: BlockVerdicts;
}

/** Sentences remembered while a draft is edited: a long paragraph, and those around it. */
const remembered = 128;

export class Session {
  private readonly record: PolicyRecord;
  private readonly options: SessionOptions;
  private readonly manuscript: Manuscript;
  private readonly labels = new LabelBook();
  private readonly focuses = new FocusBook();
  private readonly row: ReadingRow;
  private readonly readings = new Map<string, BlockReading>();
  private matter: FrontMatter;
  private most: number;
  /** Sentences of the blocks edited of late: a keystroke changes one, and leaves its neighbours as they were. */
  private memo: Memo | undefined;
  /** Blocks judged since the session began: what its work is measured by. */
  judged = 0;

  constructor(record: PolicyRecord, draft: string | Manuscript, options: SessionOptions) {
    this.record = record;
    this.options = options;
    this.manuscript = typeof draft === 'string' ? new Manuscript(draft) : draft;
    this.labels.update(this.manuscript.texts);
    this.matter = readFrontMatter(this.manuscript.texts[0] ?? '');
    this.most = this.manuscript.size;
    this.memo = options.memo;
    this.row = new ReadingRow(this.manuscript.size);
  }

  get source(): string {
    return this.manuscript.text;
  }

  get frontMatter(): FrontMatter {
    return this.matter;
  }

  get asOf(): IsoDate {
    return this.options.fixedDate ? this.options.asOf : (this.matter.asOf ?? this.options.asOf);
  }

  /** The same session after an edit, in UTF-16 offsets. */
  edit(change: TextEdit): void {
    this.edited(this.manuscript.edit(change));
  }

  /** Follows an edit that the manuscript has been given already. */
  edited({ from, removed, inserted }: Recut): void {
    this.memo ??= new SentenceMemo(remembered);
    this.row.splice(from, removed.length, inserted.length);
    if (removed.some(mayDefine) || inserted.some(({ text }) => mayDefine(text))) this.readLabels();
    if (from === 0) this.readMatter();
    // By the most blocks there ever were: a fence opened at the top leaves one, and is closed again.
    this.most = Math.max(this.most, this.manuscript.size);
    if (this.readings.size > 2 * this.most + 200) this.prune();
  }

  /** Blocks that may use a label are looked at again where any label changed. */
  private readLabels(): void {
    const { texts } = this.manuscript;
    if (this.labels.update(texts)) this.row.drop((i) => (texts[i] as string).includes('['));
  }

  private readMatter(): void {
    const before = this.asOf;
    this.matter = readFrontMatter(this.manuscript.texts[0] ?? '');
    if (this.asOf !== before) this.row.drop(() => true);
  }

  /** Judges what an edit left unjudged; pauses after each block that cost something. */
  judge(): Generator<undefined, void> {
    return this.row.walk(this.focuses.start, (i, enters) => this.settled(i, enters));
  }

  /** Claims by verdict, of what is judged so far. */
  get tally(): Tally {
    return this.row.tally;
  }

  /** Blocks judged so far that have findings, statements or suppressions, in order. */
  *speaking(): Iterable<JudgedBlock> {
    for (const i of this.row.speaking()) yield this.judgedBlock(i, this.row.at(i) as BlockReading);
  }

  /** Verdicts of every block, in order. Only blocks that are new, or are entered otherwise, cost anything. */
  *verdicts(): Iterable<JudgedBlock> {
    for (let i = 0, focus = this.focuses.start; i < this.manuscript.size; i++) {
      const reading = this.settled(i, focus);
      focus = reading.verdicts.leaves;
      yield this.judgedBlock(i, reading);
    }
  }

  private judgedBlock(index: number, reading: BlockReading): JudgedBlock {
    return { block: this.manuscript.block(index), reading, verdicts: reading.verdicts };
  }

  /** The reading of a block in its place, entered with this focus. */
  private settled(index: number, enters: Focus): BlockReading {
    const known = this.row.at(index);
    if (known?.enters === enters) return known;
    const reading = this.reading(this.manuscript.texts[index] as string, enters, this.asOf);
    this.row.put(index, reading);
    return reading;
  }

  /** Claims of every block, read anew where they were not kept. Spans are relative to the block. */
  *claims(): Iterable<{ readonly block: Block; readonly claims: readonly Claim[] }> {
    for (const judged of this.verdicts())
      yield { block: judged.block, claims: this.claimsOf(judged) };
  }

  claimsOf({ block, reading }: JudgedBlock): readonly Claim[] {
    return this.options.keepClaims === false
      ? this.read(block.text, reading.enters, reading.asOf, reading.key).verdicts.claims
      : reading.verdicts.claims;
  }

  /** What would be found in a block if it read so. */
  findingsIf({ reading: { enters, asOf } }: JudgedBlock, text: string): readonly Finding[] {
    return this.read(text, enters, asOf, text).verdicts.findings;
  }

  /** The sentences of one block, for hovers and the like. */
  utterances(block: Block): Utterance[] {
    return readUtterances(this.record, parseBlock(block.text, this.labels.usedIn(block.text)));
  }

  private reading(text: string, enters: Focus, asOf: IsoDate): BlockReading {
    const used = this.labels.usedIn(text);
    const key = used.size === 0 ? text : cacheKey(text, used);
    const known = this.readings.get(key);
    if (known && known.asOf === asOf && known.enters === enters) return known;
    const fresh = this.read(text, enters, asOf, key, this.memo);
    this.judged++;
    const kept = this.options.keepClaims === false ? withoutClaims(fresh) : fresh;
    this.readings.set(key, kept);
    return kept;
  }

  private read(text: string, enters: Focus, asOf: IsoDate, key: string, memo?: Memo): BlockReading {
    const parsed = parseBlock(text, this.labels.usedIn(text));
    const utterances = readUtterances(this.record, parsed, memo);
    const verdicts = judgeBlock(this.record, utterances, enters, asOf, rules, memo);
    return {
      key,
      suppressions: readSuppressions(parsed.comments),
      enters,
      asOf,
      verdicts: { ...verdicts, leaves: this.focuses.same(verdicts.leaves) },
      tally: tallyOf(verdicts.claims),
    };
  }

  private prune(): void {
    this.readings.clear();
    for (const reading of this.row) this.readings.set(reading.key, reading);
  }
}

const noTally: Tally = {
  supported: 0,
  contradicted: 0,
  outdated: 0,
  unverified: 0,
};

function tallyOf(claims: readonly Claim[]): Tally {
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
