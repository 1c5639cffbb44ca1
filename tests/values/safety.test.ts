/** What must hold of any text whatever: no throw, spans in order and inside, linear time, no I/O needed. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emptyFold, fold } from '../../server/src/text/fold.ts';
import { readValues } from '../../server/src/values/index.ts';

const scraps = [
  'july ',
  '23',
  ', ',
  '2025',
  '年',
  '7月',
  '日',
  '第',
  '三',
  '百',
  '万',
  '亿',
  '个',
  '支柱',
  '号',
  '行政令',
  'eo ',
  '14320',
  '$',
  '%',
  ' mw',
  ' days',
  '-',
  '/',
  '.',
  '(',
  ')',
  ' and ',
  '、',
  '和',
  'section ',
  '§',
  '(a)',
  'pillar ',
  'ii',
  'more than ',
  '余',
  '以上',
  '10^26',
  'e',
  '10',
  '的',
  '次方',
  'one ',
  'hundred ',
  'twenty-',
  'a dozen ',
  'm-25-21',
  '90 fr ',
  '半年',
  '至',
  'late ',
  'q3 ',
  '成',
  '百分之',
  ' ',
];

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
);

test('never throws; spans lie inside the text, in order, without overlap', () => {
  fc.assert(
    fc.property(hostileText, (raw) => {
      const text = fold(raw, emptyFold);
      let last = 0;
      for (const value of readValues(text)) {
        assert.ok(value.start >= last && value.end > value.start && value.end <= text.length);
        if ('n' in value) assert.ok(Number.isFinite(value.n));
        last = value.end;
      }
    }),
    { numRuns: 4000 },
  );
});

test('a value reads the same whatever plain words surround it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('the', 'plan', 'agency', 'model'), { maxLength: 6 }),
      (words) => {
        const pad = words.map((word) => `${word} `).join('');
        const [value] = readValues(`${pad}july 23, 2025 ${pad}`);
        assert.deepEqual(value, {
          type: 'date',
          date: '2025-07-23',
          start: pad.length,
          end: pad.length + 13,
        });
      },
    ),
  );
});

const cost = (text: string): number => {
  const begin = performance.now();
  readValues(text);
  return performance.now() - begin;
};

const pairs = scraps.flatMap((a) => scraps.map((b) => a + b));

test('time grows with the length of the text, even for hostile repetitions', () => {
  for (const scrap of [...scraps, ...pairs.filter((_, i) => i % 7 === 0)]) {
    const hostile = scrap.repeat(Math.ceil(20_000 / scrap.length));
    assert.ok(cost(hostile) < 400, `20 kB of ${JSON.stringify(scrap)} took too long`);
  }
});
