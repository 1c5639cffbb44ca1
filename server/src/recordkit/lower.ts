/** Record files → RecordData. Pure; bad parts are reported and left out, never thrown on. */

import type { RecordData } from '../record/types.ts';
import { datedFacts } from './inception.ts';
import { lowerEntities } from './lower-entities.ts';
import { type FoldSettings, foldSettings, lexicon, listed, meta } from './lower-tables.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { Places } from './places.ts';
import type { Problem, RecordFile } from './problem.ts';
import { retract, unfounded } from './retract.ts';
import { type FileKind, kindOfFile, schemaOf } from './schema.ts';
import { readShape } from './shape.ts';
import { type Soundness, soundness } from './sound.ts';
import { spellLists } from './word-lists.ts';

export interface Lowered {
  readonly data: RecordData;
  readonly fold: FoldSettings;
  /** Syntax and shape errors. */
  readonly problems: readonly Problem[];
  readonly places: Places;
}

/** One file, read: its value is to be trusted only where `sound` says so. */
export interface ReadFile {
  readonly file: ParsedFile;
  readonly kind: FileKind;
  readonly value: unknown;
  readonly sound: Soundness;
}

/** With a `base`, the files are laid over that record: they add to it, replace by id, and retract. */
export function lowerRecord(files: readonly RecordFile[], base?: RecordData): Lowered {
  const problems: Problem[] = [];
  const read = files.flatMap((file) => readFile(file, problems) ?? []);
  const of = (kind: FileKind): ReadFile[] => read.filter((one) => one.kind === kind);
  const places = new Places();
  const about = meta(of('record'), places) ?? base?.meta ?? noMeta;
  const own = lowerEntities(of('entity'), { meta: about, known: base?.entities ?? [], places });
  const entities = merged(base?.entities, own.entities);
  const data = spellLists({
    meta: about,
    entities,
    facts: merged(base?.facts, datedFacts(own.facts, entities)),
    provisions: merged(base?.provisions, own.provisions),
    sources: merged(base?.sources, listed<'sources'>(of('sources'), 'source', places)),
    attributes: merged(
      base?.attributes,
      listed<'attributes'>(of('attributes'), 'attribute', places),
    ),
    lexicon: { ...base?.lexicon, ...lexicon(of('lexicon'), places) },
    ...(base?.fingerprints && { fingerprints: base.fingerprints }),
  });
  const fold = foldSettings(of('fold'), places);
  if (own.retracted.length === 0) return { data, fold, problems, places };
  problems.push(...unfounded(own.retracted, base, places));
  return { data: retract(data, own.retracted), fold, problems, places };
}

/** What is written last wins, and stands last, so that a check blames it and not what it collides with. */
function merged<T extends { readonly id: string }>(
  base: readonly T[] | undefined,
  own: readonly T[],
): readonly T[] {
  const replaced = new Set(own.map((one) => one.id));
  return [...(base ?? []).filter((one) => !replaced.has(one.id)), ...own];
}

const noMeta: RecordData['meta'] = { version: '0', horizon: '9999-12-31', home: {} };

function readFile(file: RecordFile, problems: Problem[]): ReadFile | undefined {
  const kind = file.kind ?? kindOfFile(file.path);
  if (kind === undefined) return undefined;
  const parsed = parseFile(file);
  problems.push(...parsed.syntax);
  if (parsed.syntax.some((problem) => problem.severity === 'error')) return undefined;
  const shaped = readShape(parsed, schemaOf(kind));
  problems.push(...shaped.problems);
  return { file: parsed, kind, value: shaped.value, sound: soundness(parsed, shaped.problems) };
}
