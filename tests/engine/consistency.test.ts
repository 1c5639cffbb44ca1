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
    'The Harbor Compute Reserve comprises 12 pilot sites.\n\n| Programme | Sites |\n|---|---|\n| Harbor Compute Reserve | 14 |',
    ['14'],
  ],
  [
    'the one said less often, though it comes first',
    'The Harbor Compute Reserve has 12 sites. It is new.\n\nThe Harbor Compute Reserve funds 14 sites.\n\nThe Harbor Compute Reserve covers 14 sites.',
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
    '《数据中心试点方案》于2026年3月1日发布，共设12个试点。\n\n《数据中心试点方案》于2026年3月4日发布。\n\n《数据中心试点方案》包括15个试点。',
    ['2026年3月4日', '15'],
  ],
];

const silent: readonly (readonly [string, string])[] = [
  [
    'the same value in other words',
    'The Delta Skills Pilot covers 12 sites.\n\nThe Delta Skills Pilot serves twelve sites.',
  ],
  [
    'other precision',
    'The Delta Skills Fund was launched in May 2026.\n\nThe Delta Skills Fund was launched on 3 May 2026.',
  ],
  [
    'a bound',
    'The Delta Skills Fund supports 12 sites.\n\nThe Delta Skills Fund supports more than 10 sites.',
  ],
  [
    'two years',
    'In 2025 the Delta Skills Fund had 12 sites.\n\nIn 2026 the Delta Skills Fund has 14 sites.',
  ],
  [
    'a change told in one sentence',
    'The Delta Skills Fund grew from 12 sites to 14 sites.\n\nThe Delta Skills Fund has 12 sites.',
  ],
  [
    'a series',
    'The Delta Skills Fund runs 3 labs.\n\nThe Delta Skills Fund runs 4 labs.\n\nThe Delta Skills Fund runs 5 labs.',
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
