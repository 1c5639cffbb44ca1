/** Akoma Ntoso (OASIS LegalDocML): an act, bill or document → an instrument with its sections or articles. */

import type { EntityKind } from '../../record/types.ts';
import type { RawProvision } from '../raw.ts';
import { at, descendants, elements, readXml, textAt, textOf, type XmlNode } from '../xml.ts';
import {
  clause,
  distinctSections,
  english,
  type Imported,
  type ImportOptions,
  short,
  sourceOf,
} from './imported.ts';

const kinds: Readonly<Record<string, EntityKind>> = {
  act: 'law',
  bill: 'bill',
  doc: 'publication',
  statement: 'statement',
};

export function fromAkomaNtoso(text: string, options: ImportOptions): Imported {
  const root = readXml(text);
  const document = elements(root, ...Object.keys(kinds))[0];
  if (root.name !== 'akomaNtoso' || !document)
    throw new Error('it is no Akoma Ntoso act, bill, doc or statement');
  const work = at(document, 'meta', 'identification', 'FRBRWork');
  const alias = at(work, 'FRBRalias')?.attributes.value;
  const title = first(document, 'docTitle') || first(document, 'shortTitle') || alias || options.id;
  const date = day(at(work, 'FRBRdate')?.attributes.date ?? '');
  const number = at(work, 'FRBRnumber')?.attributes.value ?? first(document, 'docNumber');
  const source = sourceOf(options, title, at(work, 'FRBRuri')?.attributes.value);
  const kind = kinds[document.name] ?? 'publication';
  const attribute = kind === 'law' ? 'enacted' : kind === 'bill' ? 'proposed' : 'published';
  const entity: Imported['entity'] = {
    id: options.id,
    kind,
    names: { en: { title } },
    summary: english(short(first(document, 'longTitle') || title)),
    ...(number && { ids: { number } }),
    ...(date && { status: [{ from: date, status: kind === 'bill' ? 'pending' : 'published' }] }),
    sources: [{ source: source.id }],
    ...(date && {
      facts: [
        {
          id: `${options.id}.${attribute}`,
          attribute,
          date,
          says: english(`${clause(title)} was ${attribute} on ${date}`),
        },
      ],
    }),
    provisions: distinctSections(descendants(document, 'section', 'article').map(provision)),
  };
  return { entity, source };
}

const first = (of: XmlNode, name: string): string => textOf(descendants(of, name)[0]);
const day = (text: string): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];

/** `3.`, `§ 3`, `Article 6` → as provisions name it: `3`, `Article 6`. */
function provision(one: XmlNode, nth: number): RawProvision {
  const number = textAt(one, 'num')
    .replace(/^(?:§+|sec(?:tion)?\.?)\s*/i, '')
    .replace(/[.:–—-]+$/, '')
    .trim();
  const heading = textAt(one, 'heading');
  const body = elements(one)
    .filter(({ name }) => name !== 'num' && name !== 'heading')
    .map(textOf)
    .join(' ');
  const section = number || one.attributes.eId || String(nth + 1);
  return {
    section,
    ...(heading && { title: english(heading) }),
    summary: english(short(heading || body || section)),
  };
}
