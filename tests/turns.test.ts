/** Sentences in many turns of phrase: right ones draw no flag, alone or in a paragraph, and slips in them are noticed. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../server/src/features/check.ts';
import { testRecord } from './test-record.ts';
import { chance, linesOf, slipsOf, turn } from './turns/turns.ts';

const asOf = '2026-11-23';
const perLine = 25;
const paragraphs = 150;
/** Of the slips, in percent. What is missed is mostly what a fact's `also` lets pass. */
const least = { en: 94, zh: 95 };

function flagged(text: string): string[] {
  return check(testRecord(), text, { asOf })
    .findings.filter(({ category }) => category === 'contradicted' || category === 'outdated')
    .map(({ ruleId, span, message }) => {
      const said = text.slice(span.start, span.end);
      return `${ruleId} “${said}”: ${message}\n    in: ${text}`;
    });
}

const ended = (text: string, stop: string): string =>
  /[.。？]$/.test(text) ? text : `${text}${stop}`;

for (const lang of ['en', 'zh'] as const) {
  describe(`right sentences in many turns of phrase, ${lang}`, () => {
    const lines = linesOf('right', lang);
    const pick = chance(20261129);
    for (const line of lines)
      it(
        turn(line.replace(/^~/, ''), () => 0),
        () => {
          const said = Array.from({ length: perLine }, () => turn(line.replace(/^~/, ''), pick));
          assert.deepEqual([...new Set(said)].flatMap(flagged), []);
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

  describe(`slips in many turns of phrase, ${lang}`, () => {
    const pick = chance(20261130);
    const told = linesOf('slips', lang).flatMap((line) =>
      Array.from({ length: 4 }, () => slipsOf(turn(line, pick))),
    );
    it('none where nothing has slipped', () => {
      assert.deepEqual(
        told.flatMap(({ right }) => flagged(right)),
        [],
      );
    });
    it(`${least[lang]} in a hundred are noticed`, (t) => {
      const wrong = [...new Set(told.flatMap((one) => one.wrong))];
      const missed = wrong.filter((text) => flagged(text).length === 0);
      const share = (100 * (wrong.length - missed.length)) / wrong.length;
      for (const text of missed) t.diagnostic(`missed: ${text}`);
      assert.ok(share >= least[lang], `${share.toFixed(1)} % of ${wrong.length}`);
    });
  });
}
