/** The record as rows: facts as CSV for a spreadsheet, everything as JSON Lines for a program. */

import { stringify } from 'csv-stringify/sync';
import type { Fact, RecordData } from '../../record/types.ts';

/** One fact a row. A cell that a spreadsheet would take for a formula is kept text. */
export function toCsv(data: RecordData, only: readonly string[] = []): string {
  const source = new Map(data.sources.map((one) => [one.id, one]));
  const rows = data.facts
    .filter(({ id, subject }) => only.length === 0 || only.includes(subject) || only.includes(id))
    .map((fact) => {
      const first = fact.sources[0];
      const from = source.get(first?.source ?? '');
      return {
        id: fact.id,
        subject: fact.subject,
        attribute: fact.attribute,
        type: fact.value.type,
        value: cellOf(fact),
        valid_from: fact.valid.from ?? '',
        valid_to: fact.valid.to ?? '',
        confidence: fact.confidence,
        check: fact.check ?? '',
        provision: fact.provision ?? '',
        says_en: fact.says.en,
        says_zh: fact.says.zh,
        source: from?.title ?? '',
        url: from?.url ?? '',
        locator: first?.locator ?? '',
      };
    });
  return stringify(rows, { header: true, columns, escape_formulas: true });
}

const columns = [
  'id',
  'subject',
  'attribute',
  'type',
  'value',
  'valid_from',
  'valid_to',
  'confidence',
  'check',
  'provision',
  'says_en',
  'says_zh',
  'source',
  'url',
  'locator',
];

/** The value as one cell: a day, a number with its bound and unit, ids, yes or no. */
function cellOf({ value }: Fact): string {
  const bound = 'cmp' in value && value.cmp !== 'exactly' ? `${value.cmp} ` : '';
  if (value.type === 'date') return value.date;
  if (value.type === 'count') return `${bound}${value.n}`;
  if (value.type === 'quantity' || value.type === 'duration')
    return `${bound}${value.n} ${value.unit}`;
  if (value.type === 'vote') return `${value.ayes}-${value.noes}`;
  if (value.type === 'entity') return value.ids.join('; ');
  if (value.type === 'set') return value.members.map(({ label }) => label.en).join('; ');
  if (value.type === 'flag') return value.holds ? 'yes' : 'no';
  return value.type === 'stance' ? value.stance : value.text.en;
}

/** One thing a line, each with its `record` kind; the first line is the record itself. */
export function toJsonLines(data: RecordData): string {
  const kinds = [
    ['entity', data.entities],
    ['fact', data.facts],
    ['provision', data.provisions],
    ['source', data.sources],
    ['attribute', data.attributes],
  ] as const;
  const lines = [
    JSON.stringify({ record: 'record', ...data.meta }),
    ...kinds.flatMap(([record, things]) => things.map((one) => JSON.stringify({ record, ...one }))),
  ];
  return `${lines.join('\n')}\n`;
}
