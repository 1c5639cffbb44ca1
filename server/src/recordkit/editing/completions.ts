/** What may be typed at a place in a record file: keys, values of lists, and ids of what the record holds. */

import type { Lang, RecordData } from '../../record/types.ts';
import type { Span } from '../../text/span.ts';
import type { RecordFile } from '../problem.ts';
import { kindOfFile, type Schema, target } from '../schema.ts';
import { idKindAt, pointable } from './ids.ts';
import { keyNote } from './key-notes.ts';
import { type Spot, spotAt } from './spot.ts';

export interface Place {
  readonly file: RecordFile;
  readonly offset: number;
  /** The record with the files as they stand. */
  readonly data: RecordData;
  readonly lang: Lang;
}

export interface FileCompletion {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly replaces: Span;
  readonly kind: 'key' | 'value' | 'id';
}

/** Stands for what is typed, so that there is something to find; no word of anyone's. */
const mark = 'pl4ceh0lder';

export function completionsIn(place: Place): FileCompletion[] {
  const { file, offset } = place;
  const kind = file.kind ?? kindOfFile(file.path);
  if (kind === undefined) return [];
  const start = offset - (/[\w.()/-]*$/.exec(lineBefore(file.text, offset))?.[0].length ?? 0);
  const end = offset + (/^[\w.()/-]*/.exec(file.text.slice(offset))?.[0].length ?? 0);
  const typing: Typing = { replaces: { start, end }, ...around(file, start, end) };
  for (const filler of fillers(file.text, start, end)) {
    const text = file.text.slice(0, start) + filler + file.text.slice(end);
    const spot = spotAt(text, kind, start + (filler.startsWith(' ') ? 1 : 0));
    const found = spot?.text.includes(mark) ? suggestions(spot, place, typing) : [];
    if (found.length > 0) return found;
  }
  return [];
}

const lineBefore = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

/** A word at the head of a line is a key before it is anything else. */
function fillers(text: string, start: number, end: number): string[] {
  const pad = text.charAt(start - 1) === ':' ? ' ' : '';
  const head = /^\s*(?:- )*"?$/.test(lineBefore(text, start));
  const keyed = /^"?\s*:/.test(text.slice(end));
  return head && !keyed ? [`${mark}: x`, pad + mark] : [pad + mark, `${mark}: x`];
}

interface Typing {
  readonly replaces: Span;
  readonly json: boolean;
  readonly quoted: boolean;
  /** A colon follows already. */
  readonly keyed: boolean;
  /** A space is wanted before. */
  readonly pad: string;
}

function around({ path, text }: RecordFile, start: number, end: number): Omit<Typing, 'replaces'> {
  return {
    json: /\.json$/i.test(path),
    quoted: text.charAt(start - 1) === '"',
    keyed: /^"?\s*:/.test(text.slice(end)),
    pad: text.charAt(start - 1) === ':' ? ' ' : '',
  };
}

const suggestions = (spot: Spot, place: Place, typing: Typing): FileCompletion[] =>
  spot.role === 'key' ? keysFor(spot, place, typing) : valuesFor(spot, place, typing);

function keysFor({ schema, turns, map }: Spot, { lang }: Place, typing: Typing): FileCompletion[] {
  const names = new Set([...Object.keys(schema.properties ?? {}), ...turns]);
  const { replaces, keyed } = typing;
  return [...names]
    .filter((name) => !map?.has(name))
    .map((label) => ({
      label,
      detail: keyNote(label, lang),
      insert: keyed ? label : `${written(label, typing)}${typing.quoted ? '' : ': '}`,
      replaces,
      kind: 'key',
    }));
}

function valuesFor(
  { path, schema }: Spot,
  { data, lang }: Place,
  typing: Typing,
): FileCompletion[] {
  const { replaces } = typing;
  const kind = idKindAt(path);
  if (kind)
    return pointable(kind, data, lang).map(({ id, label }) => ({
      label: id,
      detail: label,
      insert: typing.pad + written(id, typing),
      replaces,
      kind: 'id',
    }));
  return wordsOf(schema).map((word) => ({
    label: String(word),
    detail: '',
    insert: typing.pad + (typeof word === 'string' ? written(word, typing) : String(word)),
    replaces,
    kind: 'value',
  }));
}

function wordsOf(schema: Schema): readonly unknown[] {
  const { enum: words, type } = target(schema);
  return words ?? (type === 'boolean' ? [true, false] : []);
}

const written = (word: string, { json, quoted }: Typing): string =>
  json && !quoted ? JSON.stringify(word) : word;
