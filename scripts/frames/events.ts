/** Events that are no signing or release of a text: whole sentences by fact, with a slot for the day. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Lang } from '../../server/src/record/types.ts';
import { daysOf, wrongDay } from './dates.ts';
import type { Cell, FrameFile } from './types.ts';
import { wordsOf } from './words.ts';

export const eventCells = (record: PolicyRecord, lang: Lang, file: FrameFile): Cell[] =>
  Object.entries(file.events ?? {}).flatMap(([id, sentences]): Cell[] => {
    const fact = record.fact(id);
    if (fact?.value.type !== 'date') throw new Error(`${file.path}: no dated fact ${id}`);
    const truth = fact.value.date;
    const known = [...daysOf(record, fact.subject), ...(fact.also ?? []).map(String)];
    const days = {
      '': truth,
      'days-late': wrongDay(truth, known, [{ day: 9 }, { day: -8 }, { day: 4 }]),
      month: wrongDay(truth, known, [{ month: 1 }, { month: -1 }, { month: 2 }, { month: -2 }]),
      year: wrongDay(truth, known, [{ year: -1 }, { year: 1 }]),
    };
    return sentences.flatMap((sentence) =>
      Object.entries(days).flatMap(([error, day]): Cell[] => {
        const put = day && wordsOf[lang]?.date(day).date?.[0];
        const cell = {
          file: file.path,
          frame: sentence,
          subject: fact.subject,
          attribute: fact.attribute,
          fact: id,
        };
        return put
          ? [{ ...cell, ...(error ? { error } : {}), text: sentence.replace('{date}', put) }]
          : [];
      }),
    );
  });
