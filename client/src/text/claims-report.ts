/** Claims of a draft as a table in the draft, or as a file of their own. Text only. */

import type { DraftClaim, DraftClaims } from '../../../server/src/protocol.ts';
import { row } from './insertions.ts';

export type ReportFormat = 'markdown' | 'csv' | 'json';

const heads = {
  en: {
    evidence: ['Claim', 'In this draft', 'Source'],
    report: ['Line', 'Verdict', 'Subject', 'Attribute', 'Value', 'Explanation', 'Citation'],
  },
  zh: {
    evidence: ['事项', '文稿所述', '依据'],
    report: ['行', '结论', '对象', '属性', '取值', '说明', '引注'],
  },
} as const;

const verdicts = {
  en: {
    supported: 'supported',
    contradicted: 'contradicted',
    outdated: 'outdated',
    unverified: 'unverified',
  },
  zh: { supported: '相符', contradicted: '不符', outdated: '已过时', unverified: '未核实' },
} as const;

/** Supported claims alone, each said once: what is contradicted wants a correction, not a source. */
export function evidenceTable({ claims }: DraftClaims, lang: 'en' | 'zh'): string | undefined {
  const rows = new Set(claims.filter((claim) => claim.verdict === 'supported').map(evidenceRow));
  if (rows.size === 0) return undefined;
  return `${table(heads[lang].evidence, [...rows])}\n`;
}

const evidenceRow = ({ subjectName, attributeLabel, value, citation }: DraftClaim): string =>
  row([`${subjectName} · ${attributeLabel}`, value, citation ?? '']);

const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(head), row(head.map(() => '---')), ...rows].join('\n');

export function claimsReport(found: DraftClaims, format: ReportFormat, lang: 'en' | 'zh'): string {
  if (format === 'json')
    return `${JSON.stringify({ asOf: found.asOf, claims: found.claims }, null, 2)}\n`;
  const head = heads[lang].report;
  const cells = found.claims.map((claim) => reportCells(claim, lang));
  if (format === 'csv') return [head, ...cells].map(csvLine).join('');
  return `${table(head, cells.map(row))}\n`;
}

const reportCells = (claim: DraftClaim, lang: 'en' | 'zh'): string[] => [
  String(claim.range.start.line + 1),
  verdicts[lang][claim.verdict],
  claim.subjectName,
  claim.attributeLabel,
  claim.value,
  claim.message,
  claim.citation ?? '',
];

/** RFC 4180; a leading sign would make a spreadsheet take the cell for a formula. */
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
