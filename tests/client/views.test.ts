/** What the views show, and in which order. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsReport, evidenceTable } from '../../client/src/text/claims-report.ts';
import { addressOf, idOf, lineOf } from '../../client/src/text/record-address.ts';
import { groupsOf } from '../../client/src/views/claim-groups.ts';
import { among, type OutlineNode, outlineOf } from '../../client/src/views/record-outline.ts';
import { recordIdOf, recordUri } from '../../server/src/features/record-uri.ts';
import type { DraftClaim } from '../../server/src/protocol.ts';
import { entry } from './entry.ts';

const claim = (change: Partial<DraftClaim> = {}): DraftClaim => ({
  range: { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } },
  verdict: 'supported',
  subject: 'eo-1',
  subjectName: 'EO 1',
  attribute: 'signed',
  attributeLabel: 'signed',
  value: '1 May 2025',
  message: 'The record agrees',
  heading: 'Background',
  citation: '[@eo-1]',
  ...change,
});

const found = (...claims: DraftClaim[]) => ({ version: 1, asOf: '2026-01-01', claims });

test('what wants doing comes first, and empty groups are left out', () => {
  const claims = [claim(), claim({ verdict: 'contradicted' }), claim({ verdict: 'outdated' })];
  assert.deepEqual(
    groupsOf(claims, 'verdict').map((g) => g.key),
    ['contradicted', 'outdated', 'supported'],
  );
  assert.deepEqual(
    groupsOf(
      [claim({ heading: 'B' }), claim({ heading: '' }), claim({ heading: 'B' })],
      'heading',
    ).map((g) => [g.key, g.claims.length]),
    [
      ['B', 2],
      ['', 1],
    ],
  );
});

test('an evidence table holds what is borne out, once, and nothing else', () => {
  const table = evidenceTable(
    found(claim(), claim(), claim({ verdict: 'contradicted', value: 'wrong' })),
    'en',
  );
  assert.equal(table?.trimEnd().split('\n').length, 3);
  assert.ok(!table?.includes('wrong'));
  assert.equal(evidenceTable(found(claim({ verdict: 'unverified' })), 'en'), undefined);
});

test('exported cells cannot break out of their format', () => {
  const nasty = claim({ value: 'a|b "c", d', message: '=1+1' });
  assert.match(
    claimsReport(found(nasty), 'csv', 'en'),
    /5,supported,EO 1,signed,"a\|b ""c"", d",'=1\+1,\[@eo-1\]\r\n$/,
  );
  assert.match(claimsReport(found(nasty), 'markdown', 'zh'), /\| 相符 \|.*a\\\|b/);
  assert.equal(JSON.parse(claimsReport(found(nasty), 'json', 'en')).claims.length, 1);
});

test('client and server write the same addresses', () => {
  for (const id of ['eo-14320', 'eo-14320/3(a)', 'action-plan/I.02.01']) {
    const { path, fragment } = addressOf(id);
    assert.equal(idOf({ path, fragment }), id);
    assert.equal(recordIdOf(recordUri(id)), id);
    assert.ok(recordUri(id).startsWith(`plumbline:${path}`));
  }
  assert.equal(idOf({ path: '/elsewhere/eo-1.md', fragment: '' }), undefined);
});

test('a provision is found under its own heading, not under a longer one', () => {
  const text = '# O\n\n### sec. 13(a)\n\n### sec. 3(a) — Title\n\n### sec. 3(a)(i)\n';
  assert.equal(lineOf(text, '3(a)'), 4);
  assert.equal(lineOf(text, '3(a)(i)'), 6);
  assert.equal(lineOf(text, '9'), 0);
});

/** Ids and keys, as deep as they go. */
const shape = (node: OutlineNode): unknown => {
  const name = node.type === 'entry' ? node.entry.id : node.key;
  return node.nodes.length > 0 ? [name, node.nodes.map(shape)] : name;
};

const plan = entry({ kind: 'plan', id: 'p', instrument: 'p' });
const action = (place: string) => entry({ id: `p/${place}`, instrument: 'p' });
const order = entry({ kind: 'order', id: 'eo-1', instrument: 'eo-1' });

test('the Plan unfolds by pillar and section, an order into its sections', () => {
  const outline = outlineOf([
    plan,
    action('I.02.10'),
    action('I.02.9'),
    action('II.01'),
    action('II.01.01'),
    order,
    entry(),
  ]);
  const parts = [
    ['I', [['I.02', ['p/I.02.9', 'p/I.02.10']]]],
    ['II', [['p/II.01', ['p/II.01.01']]]],
  ];
  assert.deepEqual(outline.map(shape), [
    [
      'instruments',
      [
        ['plan', [['p', parts]]],
        ['order', [['eo-1', ['eo-1/3(a)']]]],
      ],
    ],
  ]);
});

test('agencies, people, terms and programmes stand beside the instruments, each by name', () => {
  const of = (kind: 'agency' | 'person' | 'concept' | 'programme', id: string) =>
    entry({ kind, id, instrument: id, title: id, detail: '' });
  const outline = outlineOf([
    of('concept', 't'),
    of('programme', 'x'),
    of('person', 'b'),
    of('agency', 'a10'),
    of('agency', 'a9'),
    order,
  ]);
  assert.deepEqual(outline.map(shape), [
    ['instruments', [['order', ['eo-1']]]],
    ['agency', ['a9', 'a10']],
    ['person', ['b']],
    ['concept', ['t']],
    ['programme', ['x']],
  ]);
});

test('a provision that is looked for is shown in its instrument, without its siblings', () => {
  const all = [plan, action('I.02.9'), action('II.01.01'), order, entry()];
  assert.deepEqual(
    among(all, [action('II.01.01')]).map(({ id }) => id),
    ['p', 'p/II.01.01'],
  );
});
