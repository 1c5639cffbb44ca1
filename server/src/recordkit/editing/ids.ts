/** Which values of a record file are ids of other things, and what those things are, in a line. */

import type { Lang, RecordData } from '../../record/types.ts';
import type { YamlPath } from '../parse.ts';

export type IdKind = 'entity' | 'attribute' | 'source' | 'provision';

const kinds: Readonly<Record<string, IdKind>> = {
  attribute: 'attribute',
  source: 'source',
  provision: 'provision',
  parent: 'entity',
  of: 'entity',
  by: 'entity',
  successor: 'entity',
  subject: 'entity',
  lead: 'entity',
  others: 'entity',
};

/** What the value at a path points to; undefined where it points to nothing. */
export function idKindAt(path: YamlPath): IdKind | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  const [last = '', before = ''] = [keys.at(-1), keys.at(-2)];
  if (before === 'home' || (last === 'ids' && before === 'entity')) return 'entity';
  return kinds[last];
}

export interface Pointed {
  readonly id: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** More, for a card. */
  readonly text: string;
}

/** Everything of a kind that can be pointed to. */
export function pointable(kind: IdKind, data: RecordData, lang: Lang): Pointed[] {
  if (kind === 'attribute')
    return data.attributes.map(({ id, label }) => ({ id, label: label[lang], text: '' }));
  if (kind === 'source')
    return data.sources.map(({ id, title, url }) => ({ id, label: title, text: url }));
  if (kind === 'provision')
    return data.provisions.map(({ id, title, summary }) => ({
      id,
      label: title?.[lang] ?? summary[lang],
      text: title ? summary[lang] : '',
    }));
  return data.entities.map(({ id, names, summary }) => {
    const name = names.find((one) => one.lang === lang) ?? names[0];
    return { id, label: name?.form ?? id, text: summary[lang] };
  });
}
