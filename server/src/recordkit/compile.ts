/** RecordData and its indexes → the compiled record, as one JSON object (dist/record.json, for tools) or packed (dist/record.jsonl, which ships). */

import { type CompiledRecord, type PackHead, packedLists, packedParts } from '../record/store.ts';
import type { RecordData } from '../record/types.ts';
import type { FoldTable } from '../text/fold.ts';
import { columnsOf } from './index-columns.ts';
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
    columns: columnsOf(data),
  };
}

/** Compact text of a compiled record or a part of it: without examples, and without empty lists where the type allows it. */
export const serialiseRecord = (part: unknown): string =>
  JSON.stringify(part, (key, value: unknown) =>
    key === 'examples' || (optionalLists.has(key) && Array.isArray(value) && value.length === 0)
      ? undefined
      : value,
  );

/** The same with a line for each part and thing, so that one who opens it need not read it all: see record/store.ts. */
export function packRecord(record: CompiledRecord, bytesIn: (line: string) => number): string {
  const { entities, facts, provisions, index, words, fingerprints = [], ...head } = record;
  const lists = { entities, facts, provisions };
  const lines = [
    ...packedParts.map((name) => serialiseRecord({ index, words, fingerprints }[name])),
    ...packedLists.flatMap((name) => lists[name].map((thing) => serialiseRecord(thing))),
  ];
  const counts = {
    entities: entities.length,
    facts: facts.length,
    provisions: provisions.length,
  };
  const packHead: PackHead = { ...head, counts, lengths: lines.map(bytesIn) };
  return `${[serialiseRecord(packHead), ...lines].join('\n')}\n`;
}

const optionalLists: ReadonlySet<string> = new Set(['errors', 'status', 'also', 'intruders']);
