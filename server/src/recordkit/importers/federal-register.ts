/** A document of the Federal Register's API (JSON) → an order, rule or notice with its dates and numbers. */

import type { EntityKind, StatusPeriod } from '../../record/types.ts';
import type { RawFact } from '../raw.ts';
import { clause, english, type Imported, type ImportOptions, short, sourceOf } from './imported.ts';

/** The fields used, of some forty that the API gives. */
interface Document {
  readonly document_number?: string;
  readonly title?: string;
  readonly type?: string;
  readonly subtype?: string | null;
  readonly abstract?: string | null;
  readonly citation?: string | null;
  readonly executive_order_number?: string | number | null;
  readonly signing_date?: string | null;
  readonly publication_date?: string | null;
  readonly effective_on?: string | null;
  readonly html_url?: string;
}

export function fromFederalRegister(text: string, options: ImportOptions): Imported {
  const found = parse(text);
  const { title, document_number: number } = found;
  if (typeof title !== 'string' || typeof number !== 'string')
    throw new Error('it is no Federal Register document: it has no "title" and "document_number"');
  const order = found.executive_order_number ? String(found.executive_order_number) : undefined;
  const source = sourceOf(options, `${title}, FR Doc. ${number}`, found.html_url);
  const { kind, status } = sort(found);
  const from = found.effective_on ?? found.signing_date ?? found.publication_date;
  const entity: Imported['entity'] = {
    id: options.id,
    kind,
    names: { en: { title, ...(order && { code: `EO ${order}` }) } },
    summary: english(short(found.abstract || title)),
    ids: {
      frdoc: number,
      ...(order && { eo: order }),
      ...(found.citation && { fr: found.citation }),
    },
    ...(from && { status: [{ from, status }] }),
    sources: [{ source: source.id }],
    facts: facts(found, options.id, order ? `EO ${order}` : clause(title)),
  };
  return { entity, source };
}

function parse(text: string): Document {
  try {
    return JSON.parse(text) as Document;
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message}`);
  }
}

function sort({ type, executive_order_number, subtype }: Document): {
  kind: EntityKind;
  status: StatusPeriod['status'];
} {
  if (executive_order_number || subtype === 'Executive Order')
    return { kind: 'order', status: 'in-force' };
  if (type === 'Presidential Document') return { kind: 'memo', status: 'in-force' };
  if (type === 'Rule') return { kind: 'rule', status: 'in-force' };
  return type === 'Proposed Rule'
    ? { kind: 'rule', status: 'proposed' }
    : { kind: 'publication', status: 'published' };
}

const dates = [
  ['signing_date', 'signed', 'was signed on'],
  ['publication_date', 'published', 'was published in the Federal Register on'],
  ['effective_on', 'effective', 'takes effect on'],
] as const;

const facts = (found: Document, id: string, name: string): RawFact[] =>
  dates.flatMap(([field, attribute, words]) => {
    const date = found[field];
    return date
      ? [{ id: `${id}.${attribute}`, attribute, date, says: english(`${name} ${words} ${date}`) }]
      : [];
  });
