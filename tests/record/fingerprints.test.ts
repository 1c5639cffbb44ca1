/** Fingerprints: what counts as the same wording, how often chance passes for it, and that they fit the texts. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haveOfficialTexts, officialTexts, sharedText } from '../../scripts/build-fingerprints.ts';
import { loadFingerprints } from '../../scripts/load-fingerprints.ts';
import {
  hashBits,
  holdsRun,
  readRuns,
  runHash,
  wordsIn,
} from '../../server/src/record/fingerprints.ts';
import { fingerprintOf } from '../../server/src/recordkit/fingerprint-text.ts';

const forms = (text: string): string[] => wordsIn(text).map(({ form }) => form);

test('case, quotes, dashes, hyphens, spaces and the points of abbreviations do not count', () => {
  assert.deepEqual(
    forms('The U.S.\u00a0AI-built  “Nation’s”—best'),
    forms('the US ai built "nation\'s" - BEST'),
  );
  assert.notDeepEqual(forms('nations best'), forms('nation best'));
});

test('hashes come back as they went in', () => {
  const runs = readRuns(fingerprintOf('one two three four five').runs);
  assert.equal(runs.length, 3);
  for (let i = 0; i < 3; i++)
    assert.ok(holdsRun(runs, runHash(['one', 'two', 'three', 'four', 'five'], i)));
  assert.ok(!holdsRun(runs, runHash(['two', 'one', 'three'], 0)));
  assert.deepEqual([...readRuns('')], []);
});

test('marks of layout are no words; a list may be quoted with or without its letters', () => {
  const { runs } = fingerprintOf(
    '---\ntitle: x\n---\n\nshall <!-- p. 3 -->*set*[^4] out\n\n(a) rules for all\n',
  );
  const all = readRuns(runs);
  const holds = (text: string): boolean => holdsRun(all, runHash(forms(text), 0));
  for (const run of ['shall set out', 'out a rules', 'set out rules', 'rules for all'])
    assert.ok(holds(run), run);
  assert.ok(!holds('title x shall'));
});

test('a run of words that a text does not hold passes for one it holds as rarely as docs/quotations.md says', () => {
  let tried = 0;
  let hit = 0;
  for (const print of loadFingerprints()) {
    const runs = readRuns(print.runs);
    for (let i = 0; i < 20000; i++) {
      tried++;
      if (holdsRun(runs, runHash([`zq${i}`, `${print.id}x`, `q${i * 7}z`], 0))) hit++;
    }
    assert.ok(
      runs.length / 2 ** hashBits < 0.0015,
      `${print.id}: under 0.15 % of all hashes are taken`,
    );
  }
  const expected =
    loadFingerprints().reduce((sum, one) => sum + one.runs.length / 4 / 2 ** hashBits, 0) /
    loadFingerprints().length;
  assert.ok(
    hit / tried < expected * 2 && hit / tried > expected / 2,
    `${hit} of ${tried}, expected ${expected}`,
  );
});

test('the committed fingerprints are those of the texts, and small', {
  skip: !haveOfficialTexts,
}, () => {
  const prints = new Map(loadFingerprints().map((one) => [one.id, one]));
  assert.equal(prints.size, officialTexts.length);
  for (const [file, entity, role] of officialTexts) {
    const print = prints.get(file);
    assert.deepEqual([print?.entity, print?.role], [entity, role]);
    assert.equal(
      print?.runs,
      fingerprintOf(sharedText(file)).runs,
      `${file}: run node scripts/build-fingerprints.mjs`,
    );
  }
  assert.ok(JSON.stringify([...prints.values()]).length < 1_500_000);
});
