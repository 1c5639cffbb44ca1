/** A draft held against itself: what cannot both be so is shown, and series, versions and bounds are left alone. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../server/src/features/check.ts';
import { testRecord } from '../test-record.ts';

const record = testRecord();

const odd = (text: string): string[] =>
  check(record, text, { asOf: '2026-11-23' })
    .findings.filter((f) => f.category === 'consistency')
    .map((f) => text.slice(f.span.start, f.span.end));

const flagged: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'two dates of one event',
    'The Harbor Compute Reserve was launched on 3 May 2026.\n\nLater work built on it. The Harbor Compute Reserve was launched on 5 May 2026.',
    ['5 May 2026'],
  ],
  [
    'a table against the prose',
    'The Harbor Compute Reserve comprises 12 pilot sites.\n\n| Programme | Pilot sites |\n|---|---|\n| Harbor Compute Reserve | 14 |',
    ['14'],
  ],
  [
    'a table with a date and a cost of one thing',
    'The Harbor Compute Reserve has 12 sites.\n\n| Programme | Launched | Sites | Budget |\n|---|---|---|---|\n| Harbor Compute Reserve | 3 May 2026 | 14 | $4 million |',
    ['14'],
  ],
  [
    'the one said less often, though it comes first',
    'The Harbor Compute Reserve has 12 sites. It is new.\n\nThe Harbor Compute Reserve comprises 14 sites.\n\nThe Harbor Compute Reserve covers 14 sites.',
    ['12'],
  ],
  [
    'costs',
    'The Delta Skills Fund has a budget of $4 million.\n\nIn short, the Delta Skills Fund has a budget of $4.5 million.',
    ['$4.5 million'],
  ],
  [
    'lengths',
    'The Delta Skills Pilot runs for 18 months.\n\nThe Delta Skills Pilot runs for 24 months.',
    ['24 months'],
  ],
  [
    'Chinese titles',
    '《数据中心试点方案》于2026年3月1日发布，共设12个试点。\n\n《数据中心试点方案》于2026年3月4日发布。\n\n《数据中心试点方案》包含15个试点。',
    ['2026年3月4日', '15'],
  ],
];

const silent: readonly (readonly [string, string])[] = [
  [
    'the same value in other words',
    'The Delta Skills Pilot covers 12 sites.\n\nThe Delta Skills Pilot has twelve sites.',
  ],
  [
    'other precision',
    'The Delta Skills Fund was launched in May 2026.\n\nThe Delta Skills Fund was launched on 3 May 2026.',
  ],
  [
    'a bound',
    'The Delta Skills Fund covers 12 sites.\n\nThe Delta Skills Fund covers more than 10 sites.',
  ],
  [
    'two years',
    'In 2025 the Delta Skills Fund had 12 sites.\n\nIn 2026 the Delta Skills Fund has 14 sites.',
  ],
  [
    'a change told in one paragraph',
    'The Delta Skills Fund has 12 sites. The Delta Skills Fund has 14 sites.',
  ],
  [
    'a series',
    'The Delta Skills Fund has 3 labs.\n\nThe Delta Skills Fund has 4 labs.\n\nThe Delta Skills Fund has 5 labs.',
  ],
  ['two things', 'The Delta Skills Fund has 12 sites.\n\nThe Delta Water Fund has 14 sites.'],
  [
    'two events',
    'The Delta Skills Act was signed on 3 May 2026.\n\nThe Delta Skills Act took effect on 1 June 2026.',
  ],
  [
    'another version',
    'The Delta Skills Plan was released on 3 May 2026.\n\nA revised Delta Skills Plan was released on 9 June 2026.',
  ],
  [
    'a supposition',
    'The Delta Skills Fund has 12 sites.\n\nIf approved, the Delta Skills Fund would have 14 sites.',
  ],
  [
    'words for a kind',
    'The Executive Order was signed on 3 May 2026.\n\nAnother memo says so too. The Executive Order was signed on 9 June 2026.',
  ],
  [
    'what critics say',
    'The Delta Skills Fund has 12 sites.\n\nCritics say the Delta Skills Fund has 14 sites.',
  ],
  [
    'parts in two places',
    'The Harbor Compute Reserve has 12 sites in Texas.\n\nThe Harbor Compute Reserve has 14 sites in Ohio.',
  ],
  [
    'a part against the whole',
    'The Delta Skills Fund has 12 sites.\n\nIn Ohio, the Delta Skills Fund has 3 sites.',
  ],
  [
    'parts of two kinds',
    'The Delta Skills Program has 12 staff members.\n\nThe Delta Skills Program has 40 corporate members.',
  ],
  [
    'some of the parts',
    'The Delta Skills Plan includes 3 deadlines.\n\nThe Delta Skills Plan includes 5 deadlines.',
  ],
  [
    'a budget and what is spent of it',
    'The Delta Skills Fund has a budget of $4 million.\n\nThe Delta Skills Fund allocated $2 million.',
  ],
  [
    'a cost so far and in all',
    'The Delta Skills Fund cost $40 million in 2024.\n\nThe Delta Skills Fund cost $52 million over its life.',
  ],
  [
    'two signatories',
    'The Gulf Tech Accord was signed on 3 May 2026 by Oman.\n\nQatar signed the Gulf Tech Accord on 9 May 2026.',
  ],
  [
    'two chambers',
    'The Senate adopted the Delta Skills Act on 3 May 2026.\n\nThe House adopted the Delta Skills Act on 9 May 2026.',
  ],
  [
    'two sites of one name',
    'The Delta Water Facility opened in Ohio on 3 May 2026.\n\nThe Delta Water Facility opened in Texas on 9 June 2026.',
  ],
  [
    'two editions of what comes out every year',
    'The AI Adoption Index was released on April 7, 2025.\n\nThe AI Adoption Index was released on April 2, 2024.',
  ],
  [
    'something of the thing',
    'The Delta Skills Act was published on 3 May 2026.\n\nA summary of the Delta Skills Act was published on 1 May 2026.',
  ],
  [
    'a length of something in it',
    'The Delta Skills Pilot lasts two years.\n\nThe Delta Skills Pilot gives applicants a period of three years.',
  ],
  [
    'rows of one table',
    'The Delta Skills Fund has 12 sites.\n\n| Programme | Place | Sites |\n|---|---|---|\n| Delta Skills Fund | Ohio | 14 |\n| Delta Skills Fund | Texas | 12 |',
  ],
  [
    'a row about a place',
    'The Delta Skills Fund has 12 sites.\n\n| Programme | Place | Sites |\n|---|---|---|\n| Delta Skills Fund | Ohio | 14 |',
  ],
  [
    'a row about a year',
    'The Delta Skills Fund has 12 sites.\n\n| Programme | Year | Sites |\n|---|---|---|\n| Delta Skills Fund | 2024 | 14 |',
  ],
  [
    '各地的数目',
    '《数据中心试点方案》在上海设有3个试点。\n\n《数据中心试点方案》在北京设有5个试点。',
  ],
];

describe('a draft against itself', () => {
  for (const [name, text, spans] of flagged)
    it(`shows ${name}`, () => assert.deepEqual(odd(text), spans));
  for (const [name, text] of silent)
    it(`leaves alone ${name}`, () => assert.deepEqual(odd(text), []));

  it('is silenced like any other finding', () => {
    const [, text] = flagged[0] as (typeof flagged)[0];
    const hidden = `<!-- plumbline-disable-file inconsistent-draft -- dates to be settled -->\n\n${text}`;
    assert.deepEqual(odd(hidden), []);
  });

  it('points at the other place', () => {
    const [, text] = flagged[0] as (typeof flagged)[0];
    const [f] = check(record, text, { asOf: '2026-11-23' }).findings;
    assert.deepEqual(
      f?.related?.map(({ span }) => text.slice(span.start, span.end)),
      ['3 May 2026'],
    );
  });
});
