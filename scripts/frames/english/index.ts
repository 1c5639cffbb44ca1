/** All cells: every frame with every instrument, duty or statement, once right and once wrong. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PolicyRecord } from '../../../server/src/record/record.ts';
import { projectRoot } from '../../corpus-files.ts';
import type { Cell as Told } from '../types.ts';
import { fill } from './fill.ts';
import { pairCells } from './pairs.ts';
import { slotsOf } from './slots.ts';
import { toldCells } from './told.ts';
import {
  type Cell,
  type FrameSet,
  type Slip,
  type Slots,
  type Task,
  type Thing,
  turn,
} from './types.ts';
import { makers } from './wrong.ts';

export const read = <T>(file: string): T =>
  parse(readFileSync(join(projectRoot, 'tests', 'frames', 'en', `${file}.yaml`), 'utf8')) as T;

interface Filling {
  readonly thing: string;
  readonly slots: Slots;
  readonly slips: readonly Slip[];
}

/** The right sentence, and the same with one slip, of a kind that goes round with frame and thing. */
function cells(
  group: string,
  frame: string,
  { thing, slots, slips }: Filling,
  all: boolean,
): Cell[] {
  const right = fill(frame, slots);
  if (right === undefined) return [];
  const told = all ? slips : [turn(slips, frame + thing) ?? []].flat();
  return [
    { frame, group, thing, text: right },
    ...told.flatMap((slip) => {
      const text = fill(frame, { ...slots, ...slip.slots });
      return text && text !== right ? [{ frame, group, thing, wrong: slip.kind, text }] : [];
    }),
  ];
}

function ofInstruments(record: PolicyRecord, set: FrameSet, frame: string): Filling[] {
  return read<Thing[]>('things')
    .filter((t) => set.of.includes(record.entity(t.id)?.kind ?? ''))
    .map((thing) => {
      const slots = slotsOf(record, thing, frame);
      return {
        thing: thing.id,
        slots,
        slips: makers[set.wrong]?.(record, thing, slots, frame) ?? [],
      };
    });
}

const longer = (n: number): number[] => [n * 2, n === 30 ? 45 : 30, n + 15];

function ofTasks(record: PolicyRecord, set: FrameSet, frame: string): Filling[] {
  const things = read<Thing[]>('things');
  return read<Task[]>('tasks').map((task) => {
    const thing = things.find((t) => t.id === task.in);
    const base = thing ? slotsOf(record, thing, frame) : {};
    const { days } = task;
    const slots = {
      ...base,
      by: task.by,
      do: task.do,
      noun: task.noun,
      ...(days && { days: String(days) }),
    };
    const slips: Slip[] =
      set.wrong === 'by'
        ? task.not.map((by) => ({ kind: 'another', slots: { by } }))
        : longer(days ?? 30).map((n) => ({ kind: 'days', slots: { days: String(n) } }));
    return { thing: `${task.in}/${task.noun}`, slots, slips };
  });
}

const files = ['dates', 'release-dates', 'identifiers', 'signers', 'duties', 'described'] as const;

function frameCells(record: PolicyRecord, all: boolean): Cell[] {
  const filled = files.flatMap((file) =>
    read<FrameSet[]>(file).flatMap((raw) => {
      const set = { ...raw, of: [raw.of].flat() };
      const fillings = set.of.includes('task') ? ofTasks : ofInstruments;
      return set.frames.flatMap((frame) =>
        fillings(record, set, frame).flatMap((f) => cells(`${file}/${set.wrong}`, frame, f, all)),
      );
    }),
  );
  return [...filled, ...pairCells(read), ...toldCells(read)];
}

/** All cells; `all` puts every kind of slip into every frame, not one in turn. */
export const englishCells = (record: PolicyRecord, all = false): Told[] =>
  frameCells(record, all).map(({ group, frame, thing, wrong, text }) => ({
    file: group,
    frame,
    subject: thing,
    attribute: told.has(group) ? 'statement' : (group.split('/')[1] ?? group),
    fact: thing,
    ...(wrong ? { error: wrong } : {}),
    text,
  }));

/** Sentences told whole, which may be out of date as well as wrong. */
const told: ReadonlySet<string> = new Set(['claims', 'counts', 'neutral']);
