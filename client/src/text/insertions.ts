/** What an entry of the record becomes when it is put into a draft. Text only. */

import type { RecordEntry } from '../../../server/src/protocol.ts';

export type InsertionKind = 'summary' | 'citation' | 'footnote' | 'row' | 'quotation';

export interface Insertion {
  readonly atCursor: string;
  /** For a footnote: its text, which goes to the end of the draft. */
  readonly atEnd?: string;
  /** What of `atCursor` the writer is to replace. */
  readonly placeholder?: string;
}

export function insertionOf(
  kind: InsertionKind,
  entry: RecordEntry,
  draft: string,
  lang: 'en' | 'zh',
): Insertion {
  switch (kind) {
    case 'citation':
      return { atCursor: entry.citation };
    case 'summary':
      return { atCursor: summary(entry, lang) };
    case 'footnote':
      return footnote(entry, draft, lang);
    case 'row':
      return {
        atCursor: `${row([name(entry, lang), entry.summary, entry.actors.join(lang === 'zh' ? '、' : ', '), entry.citation])}\n`,
      };
    case 'quotation':
      return quotation(entry, lang);
  }
}

/** A Markdown table row: cells on one line, bars escaped. */
export const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const cell = (text: string): string => text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

const withoutStop = (text: string): string => text.trim().replace(/[.。]$/, '');

function name({ title, detail }: RecordEntry, lang: 'en' | 'zh'): string {
  if (!detail || title.includes(detail)) return title;
  return lang === 'zh' ? `${title}（${detail}）` : `${title} (${detail})`;
}

const summary = (entry: RecordEntry, lang: 'en' | 'zh'): string =>
  lang === 'zh'
    ? `${name(entry, lang)}：${withoutStop(entry.summary)} ${entry.citation}。`
    : `${name(entry, lang)}: ${withoutStop(entry.summary)} ${entry.citation}.`;

function footnote(entry: RecordEntry, draft: string, lang: 'en' | 'zh'): Insertion {
  const label = freeLabel(entry.id.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''), draft);
  const stop = lang === 'zh' ? '。' : '.';
  const where = entry.source ? ` ${entry.source.title}, <${entry.source.url}>` : '';
  const text = `${name(entry, lang)}${lang === 'zh' ? '：' : ': '}${withoutStop(entry.summary)}${stop}${where}`;
  const gap = draft.endsWith('\n') ? '\n' : '\n\n';
  return { atCursor: `[^${label}]`, atEnd: `${gap}[^${label}]: ${text}\n` };
}

function freeLabel(wanted: string, draft: string): string {
  let label = wanted;
  for (let n = 2; draft.includes(`[^${label}]`); n++) label = `${wanted}-${n}`;
  return label;
}

/** The record holds no official wording, so the passage itself is for the writer to paste. */
function quotation(entry: RecordEntry, lang: 'en' | 'zh'): Insertion {
  const placeholder = lang === 'zh' ? '在此粘贴原文' : 'Paste the passage here';
  const dash = lang === 'zh' ? '——' : '— ';
  const source = entry.source ? `> <${entry.source.url}>\n` : '';
  const atCursor = `> ${placeholder}\n>\n> ${dash}${name(entry, lang)} ${entry.citation}\n${source}`;
  return { atCursor, placeholder };
}
