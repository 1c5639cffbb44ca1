/** Days that exist, in an order that makes sense, none recorded after the record's horizon. */

import type { IsoDate, RecordData } from '../../record/types.ts';
import type { YamlPath } from '../parse.ts';
import type { Thing } from '../places.ts';
import type { Finding, RecordCheck } from './check.ts';

export const realDates: RecordCheck = {
  name: 'real-dates',
  each: true,
  description: 'Every date is a day, month or year of the calendar.',
  *check(record) {
    for (const [on, part, date] of dates(record))
      if (!exists(date)) yield { on, part, message: `${date} is no date of the calendar` };
  },
};

function exists(date: IsoDate): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const there = new Date(Date.UTC(year, month - 1, day));
  return there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
}

function* dates(record: RecordData): Generator<readonly [Thing, YamlPath, IsoDate]> {
  yield [{ kind: 'record', id: '' }, ['horizon'], record.meta.horizon];
  for (const { id, status = [] } of record.entities)
    for (const [i, { from }] of status.entries())
      yield [{ kind: 'entity', id }, ['status', i, 'from'], from];
  for (const { id, value, valid } of record.facts) {
    const on: Thing = { kind: 'fact', id };
    if (value.type === 'date') yield [on, ['date'], value.date];
    if (value.type === 'duration' && value.due) yield [on, ['duration', 'due'], value.due];
    if (valid.from) yield [on, ['valid', 'from'], valid.from];
    if (valid.to) yield [on, ['valid', 'to'], valid.to];
  }
  for (const { id, accessed } of record.sources)
    if (accessed) yield [{ kind: 'source', id }, ['accessed'], accessed];
}

export const ordered: RecordCheck = {
  name: 'ordered',
  each: true,
  description: 'Periods end after they begin, and what became of an entity is told oldest first.',
  *check(record): Generator<Finding> {
    for (const { id, valid } of record.facts)
      if (valid.from && valid.to && after(valid.from, valid.to))
        yield {
          on: { kind: 'fact', id },
          part: ['valid', 'to'],
          message: `ends before ${valid.from}`,
        };
    for (const { id, status = [] } of record.entities)
      for (const [i, { from }] of status.entries()) {
        const before = status[i - 1]?.from;
        if (before && after(before, from))
          yield {
            on: { kind: 'entity', id },
            part: ['status', i, 'from'],
            message: `stands after ${before}`,
          };
      }
  },
};

/** Certainly later, at the coarser of the two precisions. */
function after(a: IsoDate, b: IsoDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

export const horizon: RecordCheck = {
  name: 'horizon',
  description: 'No fact was recorded after the last day the record knows of.',
  *check(record) {
    for (const { id, recorded } of record.facts)
      if (after(recorded, record.meta.horizon))
        yield {
          on: { kind: 'fact', id },
          part: ['recorded'],
          message: `recorded ${recorded}, after the record's horizon ${record.meta.horizon}`,
        };
  },
};
