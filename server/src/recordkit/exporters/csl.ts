/** CSL-JSON: what Pandoc, Quarto and Zotero read, so that `[@eo-14320, sec. 3]` renders. */

import type { RecordData } from '../../record/types.ts';
import { type Reference, references } from './bibliography.ts';

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly number?: string;
  readonly URL?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export const cslItems = (data: RecordData, only?: readonly string[]): CslItem[] =>
  references(data, only).map(item);

export const toCsl = (data: RecordData, only?: readonly string[]): string =>
  `${JSON.stringify(cslItems(data, only), null, 1)}\n`;

const types: Readonly<Partial<Record<Reference['kind'], string>>> = {
  order: 'regulation',
  rule: 'regulation',
  law: 'legislation',
  bill: 'bill',
  plan: 'report',
  memo: 'report',
  framework: 'report',
  publication: 'report',
  source: 'webpage',
};

function item({
  key,
  kind,
  title,
  short,
  authors,
  date,
  accessed,
  number,
  url,
}: Reference): CslItem {
  return {
    id: key,
    type: types[kind] ?? 'document',
    title,
    ...(short !== undefined && short !== title && { 'title-short': short }),
    ...(authors.length > 0 && { author: authors.map(({ name }) => ({ literal: name })) }),
    ...(date !== undefined && { issued: parts(date) }),
    ...(accessed !== undefined && { accessed: parts(accessed) }),
    ...(number !== undefined && { number }),
    ...(url !== undefined && { URL: url }),
  };
}

const parts = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
