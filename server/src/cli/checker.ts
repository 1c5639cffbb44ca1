/** Checks drafts one by one and renders each: the same on the main thread and in a worker. */

import { SentenceMemo } from '../claims/sentence-memo.ts';
import { check } from '../features/check.ts';
import type { Memo } from '../features/judge-block.ts';
import { readDraft } from '../node/files.ts';
import type { LaidRecord, OwnRecords } from '../node/own-records.ts';
import type { PolicyRecord } from '../record/record.ts';
import { rendererFor } from '../render/index.ts';
import { type Renderer, reaches, type Tally, tallyOf } from '../render/renderer.ts';
import { type FileReport, failedReport, fileReport } from '../render/report.ts';
import { coloured, plain } from '../render/style.ts';
import type { CheckSettings } from './settings.ts';
import { version } from './version.ts';

/** What is left of a checked draft: plain data, so that a worker can send it. */
export interface Done {
  readonly printed: string;
  readonly tally: Tally;
  /** Some finding is at or above the threshold. */
  readonly reached: boolean;
  readonly failure?: { readonly path: string; readonly error: string };
}

/** Sentences remembered over a run, some 10 MB. */
const remembered = 4000;

export class Checker {
  readonly renderer: Renderer;
  private readonly records: OwnRecords;
  private readonly settings: CheckSettings;
  private readonly memos = new Map<PolicyRecord, Memo>();

  constructor(records: OwnRecords, settings: CheckSettings) {
    this.records = records;
    this.settings = settings;
    this.renderer = rendererFor(settings.format, {
      lang: settings.lang,
      threshold: settings.failOn,
      quiet: settings.quiet,
      paint: settings.colour ? coloured : plain,
    });
  }

  /** `laid` are the records in use: their own files are listed. */
  head(laid: readonly LaidRecord[]): string {
    const { version: recordVersion, horizon } = (laid[0] ?? this.records.for('-')).record.meta;
    const own = [...new Set(laid.flatMap(({ used }) => used))];
    const record = { version: recordVersion, horizon, ...(own.length > 0 ? { own } : {}) };
    return this.renderer.head({ version, asOf: this.settings.asOf, record });
  }

  file(path: string): Done {
    const read = readDraft(path);
    return 'error' in read ? this.failed(path, read.error) : this.text(path, read.text);
  }

  report(path: string, text: string, asOf = this.settings.asOf): FileReport {
    const { record } = this.records.for(path);
    return fileReport(
      path,
      text,
      check(record, text, { asOf, memo: this.memoFor(record) }),
      this.settings,
    );
  }

  reached(report: FileReport): boolean {
    return report.diagnostics.some((one) => reaches(one.severity, this.settings.failOn));
  }

  failed(path: string, error: string): Done {
    const report = failedReport(path, error);
    const printed = this.renderer.file(report, '');
    return { printed, tally: tallyOf(report), reached: false, failure: { path, error } };
  }

  private memoFor(record: PolicyRecord): Memo {
    const known = this.memos.get(record);
    if (known) return known;
    const memo: Memo = new SentenceMemo(remembered);
    this.memos.set(record, memo);
    return memo;
  }

  private text(path: string, text: string): Done {
    try {
      const report = this.report(path, text);
      const printed = this.renderer.file(report, text);
      return { printed, tally: tallyOf(report), reached: this.reached(report) };
    } catch (error) {
      return this.failed(path, faultOf(error));
    }
  }
}

/** A fault of ours must not pass for a clean draft. */
export const faultOf = (error: unknown): string =>
  `Plumbline failed on it (${(error as Error).message}). This is a fault of Plumbline: please report it with the draft.`;
