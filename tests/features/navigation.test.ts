import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listClaims } from '../../server/src/features/claims-list.ts';
import { mentionsIn, placesOf, targetAt } from '../../server/src/features/references.ts';
import { changedClaims } from '../../server/src/features/stale.ts';
import { testRecord } from '../test-record.ts';
import { draftAt } from './draft-at.ts';

const record = testRecord();

function references(marked: string): string[] {
  const { text, offset, session } = draftAt(marked);
  const target = targetAt(record, session, offset);
  assert.ok(target);
  const steps = mentionsIn(record, session);
  for (;;) {
    const step = steps.next();
    if (step.done) return placesOf(step.value, target.id).map((s) => text.slice(s.start, s.end));
  }
}

test('an instrument is found by name, by code, by pointer and by citation, in both languages', () => {
  assert.deepEqual(
    references(
      'EO 143¦20 helps. The order is new.\n\n第14320号行政令已生效。\n\nAs ordered [@eo-14320, sec. 3(a)]. EO 14110 is another.',
    ),
    ['EO 14320', 'The order', '第14320号行政令', '@eo-14320, sec. 3(a)'],
  );
});

test('a provision is another thing than its instrument', () => {
  const { session, offset } = draftAt('As ordered [@eo-14320, sec. 3(a¦)].');
  assert.equal(targetAt(record, session, offset)?.id, 'eo-14320/3(a)');
});

test('a provision is found where something is claimed of it, named or not', () => {
  const about = references(
    'As ordered [@eo-14320, sec. 3(a¦)].\n\nEO 14320 gives Commerce 30 days to set up the American AI Exports Program.\n',
  );
  assert.deepEqual(about, ['@eo-14320, sec. 3(a)', '30 days']);
});

test('claims are listed under their headings', () => {
  const { session } = draftAt(
    '# Exports\n\nEO 14320 was signed on 23 July 2025.\n\n## Safety\n\nEO 14110 was signed on 31 October 2023.\n',
  );
  const listed = listClaims(record, session, 'en').filter((c) => c.attribute === 'signed');
  assert.deepEqual(
    listed.map((c) => [c.heading, c.verdict, c.value]),
    [
      ['Exports', 'supported', '23 July 2025'],
      ['Safety', 'contradicted', '31 October 2023'],
    ],
  );
});

test('what was good in 2024 and is not now went stale, whatever date the draft names', () => {
  const text = '---\nas-of: 2024-05-01\n---\n\nEO 14110 is in force and binds agencies today.\n';
  const on = (asOf: string) => ({ record, asOf });
  const changes = changedClaims(on('2024-05-01'), on('2026-10-01'), text, 'en');
  assert.ok(
    changes.some(({ claim, was }) => claim.verdict === 'outdated' && was !== 'outdated'),
    JSON.stringify(changes),
  );
  assert.deepEqual(changedClaims(on('2026-09-01'), on('2026-10-01'), text, 'en'), []);
});
