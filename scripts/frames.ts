/**
 * How much of what the record knows is noticed in how many ways of putting it: tests/frames/LANG/*.yaml filled from the
 * record with right and wrong values. A frame that fails is a lack of grammar, an instrument that fails a lack of data.
 * Usage: frames LANG [FILE…] [--by frame|subject|error|attribute] [--misses] [--false]
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { check } from '../server/src/features/check.ts';
import { openRecord, type PolicyRecord } from '../server/src/record/record.ts';
import type { Lang } from '../server/src/record/types.ts';
import { projectRoot } from './corpus-files.ts';
import { englishCells } from './frames/english/index.ts';
import { cells } from './frames/index.ts';
import type { Cell, FrameFile } from './frames/types.ts';

export interface Result {
  readonly cell: Cell;
  readonly flagged: boolean;
  readonly message: string;
}

export function frameFiles(lang: Lang): FrameFile[] {
  const folder = join(projectRoot, 'tests', 'frames', lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      ...parse(readFileSync(join(folder, name), 'utf8')),
      path: name.slice(0, -5),
      lang,
    }));
}

export const builtRecord = (): PolicyRecord =>
  openRecord(JSON.parse(readFileSync(join(projectRoot, 'dist', 'record.json'), 'utf8')));

/** English frames have instruments, duties and statements of their own to fill them (tests/frames/README.md). */
export const cellsIn = (
  record: PolicyRecord,
  lang: Lang,
  wanted: readonly string[] = [],
): Cell[] =>
  lang === 'en'
    ? englishCells(record).filter(
        (c) => wanted.length === 0 || wanted.some((w) => c.file.startsWith(w)),
      )
    : frameFiles(lang)
        .filter((f) => wanted.length === 0 || wanted.includes(f.path))
        .flatMap((file) => cells(record, file));

/** Puts every cell, or one in so many, to the checker. */
export function run(record: PolicyRecord, all: readonly Cell[], every = 1): Result[] {
  const asOf = record.meta.horizon;
  return all
    .filter((_, i) => i % every === 0)
    .map((cell) => {
      // That a revoked text is told of as in force is another matter than a wrong value.
      const aged = cell.attribute === 'statement';
      const flags = check(record, cell.text, { asOf }).findings.filter(
        (f) => f.category === 'contradicted' || (aged && f.category === 'outdated'),
      );
      return {
        cell,
        flagged: flags.length > 0,
        message: flags.map((f) => `${f.ruleId}: ${f.message}`).join(' / '),
      };
    });
}

export interface Share {
  noticed: number;
  wrong: number;
  falsely: number;
  right: number;
}

export function shares(results: readonly Result[], key: (c: Cell) => string): Map<string, Share> {
  const out = new Map<string, Share>();
  for (const { cell, flagged } of results) {
    const k = key(cell);
    const s = out.get(k) ?? { noticed: 0, wrong: 0, falsely: 0, right: 0 };
    if (cell.error) [s.noticed, s.wrong] = [s.noticed + Number(flagged), s.wrong + 1];
    else [s.falsely, s.right] = [s.falsely + Number(flagged), s.right + 1];
    out.set(k, s);
  }
  return out;
}

const rate = (s: Share): number => (s.wrong ? s.noticed / s.wrong : 1);
const line = (s: Share): string =>
  `${String(s.noticed).padStart(5)}/${String(s.wrong).padEnd(5)} ${(100 * rate(s)).toFixed(0).padStart(4)}%  false ${s.falsely}/${s.right}`;

export function main(args: readonly string[]): number {
  const [lang = 'zh', ...rest] = args;
  const by = rest.includes('--by') ? rest[rest.indexOf('--by') + 1] : undefined;
  const wanted = rest.filter((a, i) => !a.startsWith('--') && rest[i - 1] !== '--by');
  const record = builtRecord();
  const results = run(record, cellsIn(record, lang as Lang, wanted));
  for (const { cell: c, flagged, message } of results) {
    if (rest.includes('--misses') && c.error && !flagged)
      console.log(`miss\t${c.fact}\t${c.error}\t${c.text}`);
    if (rest.includes('--false') && !c.error && flagged)
      console.log(`FALSE\t${c.fact}\t${c.text}\t${message}`);
  }
  const keys: Record<string, (c: Cell) => string> = {
    frame: (c) => `${c.file} ${c.frame.replace(/\n/g, '⏎')}`,
    subject: (c) => c.subject,
    error: (c) => `${c.file} ${c.error ?? ''}`,
    attribute: (c) => c.attribute,
  };
  const key = keys[by ?? ''] ?? ((c: Cell) => c.file);
  const rows = [...shares(results, key)].sort(([, a], [, b]) => rate(a) - rate(b));
  for (const [k, s] of rows) console.log(`${line(s)}  ${k}`);
  for (const s of shares(results, () => '').values()) console.log(`${line(s)}  all`);
  return 0;
}
