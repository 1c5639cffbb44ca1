/** Lowers the files that are plain tables: record.yaml, sources, attributes and the lexicon. */

import type { Lexicon, RecordData, RecordMeta } from '../record/types.ts';
import type { ReadFile } from './lower.ts';
import type { Places, ThingKind } from './places.ts';

/** What lexicon/fold.yaml says. */
export interface FoldSettings {
  readonly chars: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
}

/** The sound items of files that are lists. */
export function listed<K extends 'sources' | 'attributes'>(
  files: readonly ReadFile[],
  kind: ThingKind,
  places: Places,
): RecordData[K][number][] {
  return files.flatMap(({ file, value, sound }) =>
    (Array.isArray(value) ? (value as RecordData[K][number][]) : []).filter((item, i) => {
      if (!sound([i])) return false;
      places.add({ kind, id: item.id }, file, [i]);
      return true;
    }),
  );
}

/** The lists of words of all lexicon files; the same list in two files is one list. */
export function lexicon(files: readonly ReadFile[], places: Places): Lexicon {
  const lists: Record<string, { en?: readonly string[]; zh?: readonly string[] }> = {};
  for (const { file, value, sound } of files)
    for (const [name, topic] of Object.entries((value ?? {}) as Lexicon)) {
      if (!sound([name])) continue;
      places.add({ kind: 'lexicon', id: name }, file, [name]);
      const before = lists[name] ?? {};
      const en = [...(before.en ?? []), ...(topic.en ?? [])];
      const zh = [...(before.zh ?? []), ...(topic.zh ?? [])];
      lists[name] = { ...(en.length > 0 && { en }), ...(zh.length > 0 && { zh }) };
    }
  return lists;
}

export function meta(files: readonly ReadFile[], places: Places): RecordMeta | undefined {
  const one = files.find(({ sound }) => sound([]));
  if (!one) return undefined;
  places.add({ kind: 'record', id: '' }, one.file, []);
  return { home: {}, ...(one.value as Omit<RecordMeta, 'home'>) };
}

export function foldSettings(files: readonly ReadFile[], places: Places): FoldSettings {
  const one = files.find(({ sound }) => sound([]));
  if (!one) return { chars: {}, terms: {} };
  places.add({ kind: 'fold', id: '' }, one.file, []);
  return { chars: {}, terms: {}, ...(one.value as Partial<FoldSettings>) };
}
