/** All frames of a language filled from the record. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Entity } from '../../server/src/record/types.ts';
import { dates } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { entities } from './entities.ts';
import { eventCells } from './events.ts';
import { identities } from './identities.ts';
import { identity } from './names.ts';
import { numbers } from './numbers.ts';
import { tasks } from './tasks.ts';
import type { Cell, Filling, FrameFile, Slots } from './types.ts';

/** The status that an entity has on the last day the record knows. */
function statusOf(record: PolicyRecord, e: Entity): string | undefined {
  return e.status?.filter((s) => s.from <= record.meta.horizon).at(-1)?.status;
}

function fits(record: PolicyRecord, e: Entity | undefined, file: FrameFile): boolean {
  if (!e || e.lookalike || !record.known(e.id) || (file.names && !file.names[e.id])) return false;
  const among = (list: readonly string[] | undefined, x: string | undefined): boolean =>
    !list || (x !== undefined && list.includes(x));
  return (
    among(file.kinds, e.kind) &&
    among(file.status, statusOf(record, e)) &&
    among(file.force, e.force)
  );
}

/** Of each subject, so many at most, spread over what it has: one long order shall not drown the others. */
function fewOfEach(all: readonly Filling[], most = 10): Filling[] {
  return [...new Set(all.map((f) => f.subject))].flatMap((subject) => {
    const list = all.filter((f) => f.subject === subject);
    const step = Math.max(1, Math.ceil(list.length / most));
    return list.filter((_, i) => i % step === 0);
  });
}

/** Once for each of the names that the file has for the subject, or once for the record's. */
function fillings(record: PolicyRecord, file: FrameFile): Filling[] {
  return filled(record, file).flatMap((f) =>
    (file.names?.[f.subject] ?? [undefined]).map((name) =>
      name === undefined ? f : { ...f, slots: { ...f.slots, name: [name] } },
    ),
  );
}

function filled(record: PolicyRecord, file: FrameFile): Filling[] {
  const own = record.data.entities.filter((e) => fits(record, e, file));
  const facts = record.data.facts.filter(
    (f) =>
      f.check !== 'caution' &&
      f.confidence === 'high' &&
      !(f.valid.to && f.valid.to < record.meta.horizon) &&
      (!file.attributes || file.attributes.includes(f.attribute)) &&
      fits(record, record.entity(f.subject), file),
  );
  switch (file.of) {
    case 'date':
      return facts.flatMap((f) => dates(record, f, file.lang));
    case 'entity':
      return facts.flatMap((f) => entities(record, f, file.lang));
    case 'deadline':
      return fewOfEach(facts.flatMap((f) => deadlines(record, f, file.lang, file)));
    case 'identity':
      return own.flatMap((e) => identities(record, e, file.lang));
    case 'task':
      return tasks(record, file.lang, file);
    case 'number':
      return numbers(record, file.lang, file);
    case 'statement':
      return own.map((e) => ({
        subject: e.id,
        attribute: 'statement',
        fact: e.id,
        slots: identity(record, e, file.lang),
        wrong: {},
      }));
    default:
      throw new Error(`${file.path}: of: ${file.of}?`);
  }
}

/** The frame with its slots filled, in turn among alternatives; undefined where one is empty. */
export function fill(frame: string, slots: Slots, turn: number): string | undefined {
  let whole = true;
  const text = frame.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const list = slots[slot] ?? [];
    if (list.length === 0) whole = false;
    return list[turn % Math.max(1, list.length)] ?? '';
  });
  return whole ? text : undefined;
}

const framesFor = (file: FrameFile, attribute: string): readonly string[] =>
  Array.isArray(file.frames)
    ? (file.frames as readonly string[])
    : ((file.frames as Readonly<Record<string, readonly string[]>> | undefined)?.[attribute] ?? []);

function statements(file: FrameFile, f: Filling, turn: number): Cell[] {
  const all = [
    ...(file.right ?? []).map((frame) => ({ frame, error: undefined })),
    ...(file.wrong ?? []).map((frame) => ({ frame, error: 'false' })),
  ];
  return all.flatMap(({ frame, error }, i): Cell[] => {
    const text = fill(frame, f.slots, turn + i);
    return text ? [{ ...cellOf(file, f, frame), ...(error ? { error } : {}), text }] : [];
  });
}

const cellOf = (file: FrameFile, f: Filling, frame: string): Omit<Cell, 'text'> => ({
  file: file.path,
  frame,
  subject: f.subject,
  attribute: f.attribute,
  fact: f.fact,
});

/** Each frame with the right value, and with each wrong one that shows in it. */
export function cells(record: PolicyRecord, file: FrameFile): Cell[] {
  if (file.of === 'event') return eventCells(record, file.lang, file);
  return fillings(record, file).flatMap((f, at): Cell[] => {
    if (file.of === 'statement') return statements(file, f, at);
    return framesFor(file, f.attribute).flatMap((frame, i): Cell[] => {
      const right = fill(frame, f.slots, at + i);
      if (right === undefined) return [];
      const cell = cellOf(file, f, frame);
      const wrong = Object.entries(f.wrong).flatMap(([error, slots]): Cell[] => {
        const text = fill(frame, { ...f.slots, ...slots }, at + i);
        return text && text !== right ? [{ ...cell, error, text }] : [];
      });
      return [{ ...cell, text: right }, ...wrong];
    });
  });
}
