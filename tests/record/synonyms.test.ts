/** Words that say one thing in a topic: a topic that holds one is met by the others; an attribute's cues are not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traditionalToSimplified } from '../../scripts/opencc.ts';
import { openRecord } from '../../server/src/record/record.ts';
import { compileRecord } from '../../server/src/recordkit/compile.ts';
import { foldTable } from '../../server/src/recordkit/fold-table.ts';
import { lowerRecord } from '../../server/src/recordkit/lower.ts';
import { recordFiles } from './small-record.ts';

const { data, fold } = lowerRecord([
  ...recordFiles(),
  { path: 'lexicon/synonyms.yaml', text: 'synonyms: { zh: ["牵头|领衔", "签署|签发"] }\n' },
]);
const record = openRecord(compileRecord(data, foldTable(traditionalToSimplified, fold)));
const groups = (text: string): readonly number[] =>
  record.scanner.scan(text).flatMap((hit) => hit.groups);

test('a topic is met by what says the same', () => {
  assert.notDeepEqual(groups('牵头'), []);
  assert.deepEqual(groups('领衔'), groups('牵头'));
});

test('an event has its own words only', () => {
  assert.notDeepEqual(groups('签署'), []);
  assert.deepEqual(groups('签发'), []);
});
