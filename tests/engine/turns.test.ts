/** Right sentences in many turns of phrase, alone and in paragraphs: nothing in them is flagged. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';

const folder = join(import.meta.dirname, '..', 'silence', 'turns');
const asOf = '2026-11-23';
const perSentence = 25;
const paragraphs = 150;

/** Numbers below `n` in a row that is the same at each run. */
function chance(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
}

/** One of the ways to say a line: every {a|b} made one of its parts, from the inside out. */
function turn(line: string, pick: (n: number) => number): string {
  let text = line;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\{([^{}]*)\}/g, (_, parts: string) => {
      const all = parts.split('|');
      return all[pick(all.length)] ?? '';
    });
  }
  return text.replace(/ +/g, ' ').replace(/ (?=[,.;])/g, '');
}

const ended = (text: string, stop: string): string =>
  /[.。？]$/.test(text) ? text : `${text}${stop}`;

function flagged(text: string): string[] {
  return check(testRecord(), text, { asOf })
    .findings.filter(({ category }) => category === 'contradicted' || category === 'outdated')
    .map(({ ruleId, span, message }) => {
      const said = text.slice(span.start, span.end);
      return `${ruleId} “${said}”: ${message}\n    in: ${text}`;
    });
}

for (const lang of ['en', 'zh'] as const)
  describe(`right sentences in many turns of phrase, ${lang}`, () => {
    const lines = readFileSync(join(folder, `${lang}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const pick = chance(20261129);
    for (const line of lines)
      it(
        turn(line.replace(/^~/, ''), () => 0),
        () => {
          const said = new Set(
            Array.from({ length: perSentence }, () => turn(line.replace(/^~/, ''), pick)),
          );
          assert.deepEqual([...said].flatMap(flagged), []);
        },
      );
    it('paragraphs of several', () => {
      const [gap, stop] = lang === 'zh' ? ['', '。'] : [' ', '.'];
      const whole = lines.filter((line) => !line.startsWith('~'));
      const found = Array.from({ length: paragraphs }, () => {
        const some = Array.from({ length: 3 + pick(2) }, () => whole[pick(whole.length)] ?? '');
        return flagged(some.map((line) => ended(turn(line, pick), stop)).join(gap));
      });
      assert.deepEqual(found.flat(), []);
    });
  });
