/** RecordData and its indexes → the one file that ships: dist/record.json. */

import type { CompiledRecord } from '../record/record.ts';
import type { RecordData } from '../record/types.ts';
import type { FoldTable } from '../text/fold.ts';
import { indexPhrases } from './index-phrases.ts';
import { indexSpoken, indexWords } from './index-words.ts';

export function compileRecord(data: RecordData, fold: FoldTable): CompiledRecord {
  const index = indexPhrases(data, fold);
  return {
    ...data,
    fold: { chars: [...fold.chars].map(([from, to]) => from + to), terms: fold.terms },
    index,
    words: indexWords(data, fold),
    spoken: indexSpoken(data, index, fold),
  };
}

/** Compact text of a compiled record: without examples, and without empty lists where the type allows it. */
export const serialiseRecord = (record: CompiledRecord): string =>
  JSON.stringify(record, (key, value: unknown) =>
    key === 'examples' || (optionalLists.has(key) && Array.isArray(value) && value.length === 0)
      ? undefined
      : value,
  );

const optionalLists: ReadonlySet<string> = new Set(['errors', 'status', 'also', 'intruders']);
