/** A misquotation where the official text is at hand: its true wording is offered, and restores the quotation. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { haveOfficialTexts, officialTexts, sharedText } from '../../scripts/build-fingerprints.ts';
import { wordedText, wordingOf } from '../../server/src/claims/quotation-wording.ts';
import type { Finding } from '../../server/src/claims/types.ts';
import { check } from '../../server/src/features/check.ts';
import { wordsIn } from '../../server/src/record/fingerprints.ts';
import { type CompiledRecord, openRecord } from '../../server/src/record/record.ts';
import { fingerprintOf, proseOf } from '../../server/src/recordkit/fingerprint-text.ts';
import { testRecord } from '../test-record.ts';
import { nameOf, random, sentences } from './quoting.ts';

const compiled = testRecord().data as CompiledRecord;

const text =
  'Sec. 3. The keeper of the harbour shall, within ten days of the first frost, light every second lamp on the eastern\nquay and tell the pilots’ guild of each lamp that stays dark.';
const print = {
  id: 'harbour',
  entity: 'eo-14320',
  role: 'text' as const,
  title: 'Harbour lamps',
  ...fingerprintOf(text),
};
const held = (wording: string) =>
  openRecord({ ...compiled, fingerprints: [print] }, (id) =>
    id === 'eo-14320' ? wording : undefined,
  );

const misquoted = (draft: string, record = held(text)): Finding[] =>
  check(record, draft, { asOf: '2026-11-23' }).findings.filter((f) => f.ruleId === 'misquotation');

function fixed(draft: string, record = held(text)): string {
  const [finding] = misquoted(draft, record);
  const edits = finding?.fixes[0]?.edits ?? [];
  return edits.reduce(
    (all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end),
    draft,
  );
}

const frame = (quotation: string): string => `EO 14320 states that “${quotation}”.`;

describe('the true wording', () => {
  for (const [how, wrong, right] of [
    [
      'a word replaced',
      'light every third lamp on the eastern quay',
      'light every second lamp on the eastern quay',
    ],
    [
      'a word left out',
      'the keeper of harbour shall, within ten days',
      'the keeper of the harbour shall, within ten days',
    ],
    [
      'a word put in',
      'tell the proud pilots’ guild of each lamp',
      'tell the pilots’ guild of each lamp',
    ],
    [
      'two places',
      'lamp on the western quay and tell the pilots’ guild of every lamp that stays dark',
      'lamp on the eastern quay and tell the pilots’ guild of each lamp that stays dark',
    ],
    [
      'after a marked omission',
      'light every second lamp … and warn the pilots’ guild of each lamp',
      'light every second lamp … and tell the pilots’ guild of each lamp',
    ],
  ] as const)
    it(`is offered for ${how}: ${wrong}`, () => {
      assert.equal(fixed(frame(wrong)), frame(right));
      assert.equal(misquoted(frame(right)).length, 0);
    });

  it('is told in the message, and never applied unread', () => {
    const [finding] = misquoted(frame('light every third lamp on the eastern quay'));
    assert.match(finding?.message ?? '', /where this has “third”, EO 14320 has “second”/);
    assert.equal(finding?.fixes[0]?.certain, false);
    const [chinese] = misquoted(
      '白宫七月签署的第14320号行政令对港口管理人员的职责作了如下规定：“light every third lamp on the eastern quay”。',
    );
    assert.match(chinese?.message ?? '', /此处作“third”.*原文作“second”/);
  });

  it('is not offered where markup runs through the words', () => {
    const [finding] = misquoted(frame('light every **third** lamp on the western quay'));
    assert.ok(finding);
    assert.deepEqual(finding.fixes, []);
  });

  it('is not made up where nothing in the text is near', () => {
    const words = wordsIn('the keeper of the ledger pays for bread and salt at noon on Sundays');
    assert.equal(wordingOf(words, wordedText(text)), undefined);
  });

  it('wins over the fingerprint: what stands in the text is no misquotation', () => {
    const draft = frame('light every other lamp on the eastern quay');
    assert.equal(misquoted(draft).length, 1);
    assert.equal(misquoted(draft, held(text.replace('second', 'other'))).length, 0);
  });

  it('is left out where the text is not at hand', () => {
    const record = openRecord({ ...compiled, fingerprints: [print] });
    const [finding] = misquoted(frame('light every third lamp on the eastern quay'), record);
    assert.match(finding?.message ?? '', /departs from this quotation at “third”/);
    assert.deepEqual(finding?.fixes, []);
  });
});

describe('100 quotations with a word replaced or left out', { skip: !haveOfficialTexts }, () => {
  const files = officialTexts.filter(([, id, role]) => role === 'text' && id !== 'genai-profile');
  const texts = new Map(files.map(([file, entity]) => [entity, proseOf(sharedText(file))]));
  const record = openRecord(compiled, (id) => texts.get(id));

  it('are restored by the correction', (t) => {
    const next = random(20261129);
    const cases = Array.from({ length: 100 }, (_, i) => {
      const [file, entity] = files[i % files.length]!;
      const all = sentences(file);
      const words = all[next(all.length)]!.split(' ').slice(0, 16);
      const at = 2 + next(words.length - 4);
      const wrong = i % 2 === 0 ? words.with(at, 'lanterns') : words.toSpliced(at, 1);
      const draft = (quotation: readonly string[]): string =>
        `${nameOf(entity)} states that “${quotation.join(' ')}”.`;
      return { right: draft(words), wrong: draft(wrong) };
    }).filter(({ wrong }) => misquoted(wrong, record).length > 0);
    const same = (a: string, b: string): boolean =>
      wordsIn(a)
        .map(({ form }) => form)
        .join() ===
      wordsIn(b)
        .map(({ form }) => form)
        .join();
    const missed = cases.filter(({ right, wrong }) => !same(fixed(wrong, record), right));
    t.diagnostic(`${cases.length} flagged, ${cases.length - missed.length} restored`);
    assert.ok(cases.length >= 85);
    assert.ok(missed.length * 20 <= cases.length, missed.map(({ wrong }) => wrong).join('\n'));
  });
});
