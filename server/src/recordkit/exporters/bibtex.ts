/** BibTeX, for LaTeX. Names of bodies and titles stand in braces of their own, so that no style recases or splits them. */

import type { RecordData } from '../../record/types.ts';
import { type Reference, references } from './bibliography.ts';

export const toBibtex = (data: RecordData, only?: readonly string[]): string =>
  references(data, only).map(entry).join('\n');

const reports: ReadonlySet<Reference['kind']> = new Set([
  'plan',
  'memo',
  'framework',
  'publication',
]);

function entry({ key, kind, title, authors, date, number, url, accessed }: Reference): string {
  const [year, month, day] = date?.split('-') ?? [];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', `{${texed(title)}}`],
    [
      'author',
      authors.length > 0 ? authors.map(({ name }) => `{${texed(name)}}`).join(' and ') : undefined,
    ],
    [
      'institution',
      reports.has(kind)
        ? authors.map(({ name }) => texed(name)).join(', ') || undefined
        : undefined,
    ],
    ['number', number === undefined ? undefined : texed(number)],
    ['year', year],
    ['month', month],
    ['day', day],
    ['url', url],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@${reports.has(kind) ? 'techreport' : 'misc'}{${key},`, ...lines, '}', ''].join('\n');
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const texed = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (c) => special[c] ?? c);
