/** A user's own record over another: adds, replaces, retracts; a broken file costs itself alone. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openRecord } from '../../server/src/record/record.ts';
import { compileRecord } from '../../server/src/recordkit/compile.ts';
import { foldTable } from '../../server/src/recordkit/fold-table.ts';
import { lowerRecord } from '../../server/src/recordkit/lower.ts';
import { kindOfUserFile, layOver } from '../../server/src/recordkit/overlay.ts';
import { printProblem, type RecordFile } from '../../server/src/recordkit/problem.ts';
import { recordFiles } from './small-record.ts';

const lowered = lowerRecord(recordFiles());
const base = lowered.data;
const fold = foldTable('', lowered.fold);

const file = (path: string, text: string): RecordFile => ({
  path,
  kind: kindOfUserFile(path)!,
  text,
});
const over = (...files: RecordFile[]) => layOver(files, base, fold);
const fact = (id: string, n: number): string =>
  `{ id: ${id}, attribute: count, count: { n: ${n}, noun: { en: ["part*"], zh: ["部分"] } }, says: { en: EO 2 has ${n} parts, zh: 第二令共${n}个部分 } }`;

test('a fact of the same id replaces ours, and a new one stands beside it', () => {
  const { data, problems } = over(
    file('a.yaml', `of: eo-2\nfacts: [${fact('eo2.parts', 4)}, ${fact('own.parts', 5)}]`),
  );
  assert.deepEqual(problems.map(printProblem), []);
  assert.equal(data.facts.length, base.facts.length + 1);
  assert.deepEqual(
    data.facts.flatMap((f) => (f.value.type === 'count' ? [[f.id, f.value.n]] : [])),
    [
      ['eo2.parts', 4],
      ['own.parts', 5],
    ],
  );
});

test('JSON is read like YAML, and a number where text is wanted is text', () => {
  const json = JSON.stringify({
    id: 'own',
    kind: 'order',
    names: { en: { title: 'Own Order' }, zh: { title: '自有令' } },
    summary: { en: 'Ours.', zh: '自有。' },
    ids: { eo: 15000 },
    sources: [{ source: 'text' }],
  });
  const { data, used } = over(file('own.json', json));
  assert.deepEqual(used, ['own.json']);
  assert.deepEqual(data.entities.at(-1)?.ids, { eo: '15000' });
});

test('an added instrument is known by its identifier once the record is indexed anew', () => {
  const text =
    'id: own\nkind: order\nnames: { en: { title: Own Order }, zh: { title: 自有令 } }\nsummary: { en: Ours., zh: 自有。 }\nids: { eo: 15000 }\nsources: [{ source: text }]\n';
  const record = openRecord(compileRecord(over(file('own.yaml', text)).data, fold));
  assert.equal(record.byIdentifier('eo', '15000')?.id, 'own');
});

test('a retracted fact is gone; a retracted entity takes with it what leans on it', () => {
  const one = over(file('a.yaml', 'of: eo-2\nfacts: [{ id: eo2.signed, retract: true }]')).data;
  assert.ok(!one.facts.some((f) => f.id === 'eo2.signed'));
  assert.equal(one.facts.length, base.facts.length - 1);
  const two = over(
    file('a.yaml', '[{ id: commerce, retract: true }, { id: eo-2, retract: true }]'),
  ).data;
  assert.deepEqual(two.facts, []);
  assert.deepEqual(two.provisions, []);
  assert.deepEqual(
    two.entities.map((e) => e.id),
    ['eo-1'],
  );
  assert.equal(two.entities[0]?.status?.at(-1)?.by, undefined);
});

test('a retracted provision is no longer pointed to', () => {
  const { data } = over(file('a.yaml', 'of: eo-2\nprovisions: [{ section: 1, retract: true }]'));
  assert.deepEqual(data.provisions, []);
  assert.equal(data.facts.find((f) => f.id === 'eo2.chips')?.provision, undefined);
});

const broken: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
  syntax: ['of: [', /:1:/],
  shape: ['of: eo-2\nfacts: [{ id: x }]', /lacks 'attribute'/],
  reference: [`of: eo-9\nfacts: [${fact('x', 1)}]`, /no entity has the id 'eo-9'/],
  retraction: [
    'of: eo-2\nfacts: [{ id: eo2.sinned, retract: true }]',
    /nothing to retract.*eo2\.sinned/,
  ],
  'half a retraction': ['{ id: eo-2, retract: false }', /'false' is none of true/],
  collision: [
    'id: own\nkind: order\nnames: { en: { title: First Order }, zh: { title: 自有令 } }\nsummary: { en: O., zh: 自有。 }\nsources: [{ source: text }]',
    /also names eo-1/,
  ],
  cycle: [
    'id: eo-2\nkind: order\nnames: { en: { title: Second Order }, zh: { title: 第二令 } }\nsummary: { en: The second., zh: 第二项。 }\nstatus: [{ from: 2025-02-01, status: revoked, by: eo-1 }]\nsources: [{ source: text }]',
    /revo/,
  ],
};

for (const [name, [text, said]] of Object.entries(broken))
  test(`a file broken by ${name} is left out, and told where; the other counts`, () => {
    const {
      data,
      used,
      broken: out,
      problems,
    } = over(
      file('bad.yaml', text),
      file('good.yaml', `of: eo-2\nfacts: [${fact('own.parts', 5)}]`),
    );
    assert.deepEqual([used, out], [['good.yaml'], ['bad.yaml']]);
    assert.match(problems.map(printProblem).join('\n'), said);
    assert.ok(problems.every((p) => p.path === 'bad.yaml' && p.line > 0));
    assert.equal(data.facts.length, base.facts.length + 1);
    assert.deepEqual(data.entities, base.entities);
  });

test('a file that leans on a broken one is broken too', () => {
  const entity =
    'id: own\nkind: order\nnames: { en: { title: Own Order } }\nsources: [{ source: text }]';
  const { data, broken: out } = over(
    file('a.yaml', entity),
    file('b.yaml', `of: own\nfacts: [${fact('own.parts', 5)}]`),
  );
  assert.deepEqual(out, ['a.yaml', 'b.yaml']);
  assert.deepEqual(data, base);
});

test('two files that define one thing contradict each other: the later is left out', () => {
  const text = `of: eo-2\nfacts: [${fact('own.parts', 5)}]`;
  const { broken: out, used } = over(file('a.yaml', text), file('b.yaml', text));
  assert.deepEqual([used, out], [['a.yaml'], ['b.yaml']]);
});

test('files are told apart by their names', () => {
  const kinds = [
    'x.yaml',
    'deep/x.json',
    'sources.yml',
    'sources/x.yaml',
    'attributes.yaml',
    'record.yaml',
    'lexicon/x.yaml',
    'x.md',
  ];
  assert.deepEqual(kinds.map(kindOfUserFile), [
    'entity',
    'entity',
    'sources',
    'sources',
    'attributes',
    'record',
    'lexicon',
    undefined,
  ]);
});
