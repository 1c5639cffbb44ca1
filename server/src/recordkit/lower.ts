/** Record files → RecordData. Pure; bad parts are reported and left out, never thrown on. */

import type { RecordData } from '../record/types.ts';
import { datedFacts } from './inception.ts';
import { lowerEntities } from './lower-entities.ts';
import { type FoldSettings, foldSettings, lexicon, listed, meta } from './lower-tables.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { Places } from './places.ts';
import type { Problem, RecordFile } from './problem.ts';
import { type FileKind, kindOfFile, schemaOf } from './schema.ts';
import { readShape } from './shape.ts';
import { type Soundness, soundness } from './sound.ts';

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

/** With a `base`, the files add to that record: a user's own facts beside ours. */
export function lowerRecord(files: readonly RecordFile[], base?: RecordData): Lowered {
  const problems: Problem[] = [];
  const read = files.flatMap((file) => readFile(file, problems) ?? []);
  const of = (kind: FileKind): ReadFile[] => read.filter((one) => one.kind === kind);
  const places = new Places();
  const about = meta(of('record'), places) ?? base?.meta ?? noMeta;
  const own = lowerEntities(of('entity'), { meta: about, known: base?.entities ?? [], places });
  const entities = [...(base?.entities ?? []), ...own.entities];
  const data: RecordData = {
    meta: about,
    entities,
    facts: [...(base?.facts ?? []), ...datedFacts(own.facts, entities)],
    provisions: [...(base?.provisions ?? []), ...own.provisions],
    sources: [...(base?.sources ?? []), ...listed<'sources'>(of('sources'), 'source', places)],
    attributes: [
      ...(base?.attributes ?? []),
      ...listed<'attributes'>(of('attributes'), 'attribute', places),
    ],
    lexicon: { ...base?.lexicon, ...lexicon(of('lexicon'), places) },
  };
  return { data, fold: foldSettings(of('fold'), places), problems, places };
}

const noMeta: RecordData['meta'] = { version: '0', horizon: '9999-12-31', home: {} };

function readFile(file: RecordFile, problems: Problem[]): ReadFile | undefined {
  const kind = kindOfFile(file.path);
  if (kind === undefined) return undefined;
  const parsed = parseFile(file);
  problems.push(...parsed.syntax);
  if (parsed.syntax.some((problem) => problem.severity === 'error')) return undefined;
  const shaped = readShape(parsed, schemaOf(kind));
  problems.push(...shaped.problems);
  return { file: parsed, kind, value: shaped.value, sound: soundness(parsed, shaped.problems) };
}
