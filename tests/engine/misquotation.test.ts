/** Quotations from the official texts, true and altered, made by script: what is caught, and what is caught wrongly. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { haveOfficialTexts, officialTexts } from '../../scripts/build-fingerprints.ts';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';
import { flagged, frames, nameOf, random, sentences } from './quoting.ts';

interface Case {
  readonly draft: string;
  readonly altered: boolean;
  readonly how: string;
}

const strangers = ['bananas', 'orchestras', 'glaciers', 'violins', 'harbours', 'lanterns'];

function cases(): Case[] {
  const next = random(20261123);
  const texts = officialTexts.filter(
    ([, entity, role]) => role === 'text' && entity !== 'genai-profile',
  );
  return Array.from({ length: 80 }, (_, i): Case => {
    const [file, entity] = texts[i % texts.length]!;
    const all = sentences(file);
    const words = all[next(all.length)]!.split(' ');
    const length = Math.min(words.length, 5 + next(16));
    const start = next(words.length - length + 1);
    const piece = words.slice(start, start + length);
    const frame = frames[i % frames.length]!;
    if (i < 40)
      return { draft: frame(nameOf(entity), quoted(piece, i)), altered: false, how: 'true' };
    const [how, changed] = alter(piece, i, next);
    return { draft: frame(nameOf(entity), changed), altered: true, how };
  });
}

/** Every fourth true quotation omits words and changes a letter, and marks it. */
function quoted(words: readonly string[], i: number): string {
  if (i % 4 !== 0 || words.length < 9) return words.join(' ');
  const [first = ''] = words;
  return [
    `[${first.charAt(0).toUpperCase()}]${first.slice(1)}`,
    ...words.slice(1, 4),
    '…',
    ...words.slice(5),
  ].join(' ');
}

function alter(
  words: readonly string[],
  i: number,
  next: (below: number) => number,
): [string, string] {
  const at = next(words.length);
  const stranger = strangers[i % strangers.length]!;
  if (i % 3 === 0) return ['replaced', words.with(at, stranger).join(' ')];
  if (i % 3 === 1)
    return ['inserted', words.toSpliced(1 + next(words.length - 1), 0, stranger).join(' ')];
  const inside = 1 + next(words.length - 2);
  return ['left out', words.toSpliced(inside, 1).join(' ')];
}

describe('40 true and 40 altered quotations', { skip: !haveOfficialTexts }, () => {
  it('are told apart with the precision and recall that docs/quotations.md states', (t) => {
    const all = cases().map((one) => ({ ...one, flag: flagged(one.draft) }));
    const right = all.filter((one) => one.altered && one.flag).length;
    const wrong = all.filter((one) => !one.altered && one.flag);
    const missed = all.filter((one) => one.altered && !one.flag);
    const confirmed = all.filter((one) => !one.altered && supported(one.draft)).length;
    t.diagnostic(
      `precision ${right}/${right + wrong.length}, recall ${right}/40, true ones confirmed ${confirmed}/40`,
    );
    assert.deepEqual(
      wrong.map((one) => one.draft),
      [],
    );
    assert.ok(right >= 37, missed.map((one) => `${one.how}: ${one.draft}`).join('\n'));
    assert.ok(
      confirmed >= 38,
      all
        .filter((one) => !one.altered && !supported(one.draft))
        .map((one) => one.draft)
        .join('\n'),
    );
  });
});

const supported = (draft: string): boolean =>
  check(testRecord(), draft, { asOf: '2026-11-23' }).claims.some(
    (c) => c.attribute === 'quotation' && c.verdict === 'supported',
  );

describe('what is left alone', () => {
  const drafts = [
    'The AI Action Plan has been called “the worst idea of the whole year”.',
    'Senator Markey said EO 14365 is “a gift to the largest companies of all”.',
    'EO 14320 uses terms such as “full-stack American AI export package deals”? Hardly.',
    'If EO 14179 said “every model shall be licensed in advance”, firms would leave.',
    'According to a fact sheet on EO 14319, “nothing of the kind was ever meant”.',
    'EO 14320 is “wonderful”, and its title is “Promoting the Export of the American AI Technology Stack”.',
    '第14179号行政令（“Removing Barriers to American Leadership in Artificial Intelligence”）已生效。',
    'The Colorado AI Act requires “reasonable care of every single developer here”.',
    'EO 14179, critics say, amounts to “a race without any rules at all”.',
    'AI RMF 1.0 is still in use; NIST’s page says “it will be replaced before long by another”.',
    'On EO 14320, Commerce said it is “the best thing since sliced bread came along”.',
    'He told reporters that EO 14179 means “nobody has to ask us anymore”.',
  ];
  for (const draft of drafts) it(draft, () => assert.ok(!flagged(draft)));
});
