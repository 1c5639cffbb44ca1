import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordChecks } from '../../server/src/recordkit/checks/index.ts';
import type { RecordFile } from '../../server/src/recordkit/problem.ts';
import { type Change, problemsOf, recordFiles } from './small-record.ts';

const one = 'instruments/eo-1.yaml';
const two = 'instruments/eo-2.yaml';
const bodies = 'entities/bodies.yaml';
const words = 'attributes.yaml';
const folds = 'lexicon/fold.yaml';
const says = 'says: { en: x, zh: 一 }';

/** Changes that a check must notice, and how the text begins where it must point. */
const slips: Readonly<Record<string, readonly [change: Change, at: string, path?: string][]>> = {
  'unique-ids': [
    [[two, 'id: eo2.parts', 'id: eo2.signed'], 'eo2.signed\n    attribute: count'],
    [[one, 'id: eo-1', 'id: eo-2'], 'eo-2', two],
  ],
  'unique-names': [
    [[bodies, 'weak: [the department]', 'short: second order'], 'Second Order', two],
    [[bodies, '商务部', '第二令'], '第二令', two],
    [[one, 'Frist Order', 'Second Order'], '{ en: [{ form: Second'],
  ],
  references: [
    [['record.yaml', 'eo-2', 'eo-9'], 'eo-9'],
    [[one, 'by: eo-2', 'by: eo-9'], 'eo-9'],
    [[two, 'attribute: signed', 'attribute: singed'], 'singed'],
    [[two, 'provision: eo-2/1', 'provision: eo-2/2'], 'eo-2/2'],
    [[two, 'ids: [commerce]', 'ids: [comerce]'], 'comerce'],
    [[two, 'lead: [commerce]', 'lead: [comerce]'], 'comerce'],
    [[bodies, 'source: text', 'source: txet'], 'txet'],
  ],
  sourced: [],
  roles: [[[two, 'ids: [commerce]', 'ids: [commerce], among: [person]'], '[person]']],
  'real-dates': [[[two, 'date: 2025-01-20', 'date: 2025-02-30'], '2025-02-30']],
  ordered: [
    [[two, 'to: 2025-02', 'to: 2024-12'], '2024-12'],
    [[one, 'from: 2023-01-01', 'from: 2026-01-01'], '2025-01-20, status'],
  ],
  horizon: [
    [[two, 'date: 2025-01-20', 'recorded: 2026-02-01\n    date: 2025-01-20'], '2026-02-01'],
  ],
  revocations: [
    [[two, 'ids: { eo: 14002 }', 'status: [{ from: 2026, status: revoked, by: eo-1 }]'], 'eo-1'],
    [
      [
        one,
        'sources:',
        `facts: [{ id: r, attribute: revokes, entity: { ids: [eo-2] }, ${says} }]\nsources:`,
      ],
      'eo-2] }',
    ],
  ],
  script: [
    [[two, 'zh: 第二项命令。', 'zh: The second.'], 'The second. }'],
    [[two, 'en: The second.', 'en: 第二.'], '第二.'],
    [[two, 'zh: 第二项命令。', 'zh: 第二項命令。'], '第二項命令'],
  ],
  unfinished: [[[two, 'en: The second.', 'en: …'], '…']],
  clauses: [
    [[two, 'three parts,', 'three parts.,'], 'EO 2 has'],
    [[two, '共三部分', '共三部分。'], '第二令共三部分。'],
  ],
  phrases: [
    [[two, '"chip*"', '"chip*||semiconductor*"'], '"chip*||'],
    [[two, '"chip*"', '"ch*p"'], '"ch*p"'],
    [[two, '"chip*"', '"c*"'], '"c*"'],
    [[two, '"chip*"', '"chip* …"'], '"chip* …"'],
    [[two, '"chip*"', '"芯片"'], '"芯片", "ban'],
    [[two, '"芯片"', '"晶圓"'], '"晶圓"'],
    [[two, '"chip*"', '"$5 billion"'], '"$5 billion"'],
    [[two, '"part*"', '"pa**"'], '"pa**"'],
    [[words, '"sign*"', '"sign* |"'], '"sign* |"'],
    [['lexicon/scope.yaml', '未|没有', '未|沒有'], '"未|沒有"'],
  ],
  specific: [[[two, '["报告"]', '["报|告"]'], '["报|告"]']],
  'cue-groups': [[[words, '"sign*"', '"sign*", "law"'], '{ en: ["sign*", "law"']],
  anchored: [
    [
      [
        two,
        '    topic: { en: ["chip*", "ban … export"], zh: ["芯片", "禁止"] }\n    standalone: true\n',
        '',
      ],
      'id: eo2.chips',
    ],
    [
      [
        two,
        'count: { n: 3, noun: { en: ["part*"], zh: ["部分"] } }',
        'duration: { n: 3, unit: day }',
      ],
      'id: eo2.parts',
    ],
  ],
  standalone: [[[two, '"芯片", "禁止"', '"芯片"'], '["芯片"]']],
  'both-languages': [
    [[two, ', zh: ["部分"]', ''], '{ en: ["part*"]'],
    [[two, ', zh: ["报告"]', ''], '{ en: ["report*"]'],
    [[bodies, ', zh: { title: 商务部 }', ''], '{ en: { title: Commerce'],
  ],
  'fold-terms': [
    [[folds, '人工智慧: 人工智能', '川普: 特朗普'], '特朗普'],
    [[folds, '人工智慧: 人工智能', '資料中心: 数据中心'], '数据中心'],
  ],
};

/** The text from the place on that a problem points to. */
function textAt(files: readonly RecordFile[], problem: string): { path: string; text: string } {
  const [path = '', line = '', col = ''] = problem.split(' ')[0]!.split(':');
  const lines = files.find((file) => file.path === path)!.text.split('\n');
  const text = lines.slice(Number(line) - 1).join('\n');
  return { path, text: text.slice(Number(col) - 1) };
}

/** A circle is told of at each of its links. */
const told: Readonly<Record<string, number>> = { revocations: 2 };

test('a sound record passes every check', () => {
  assert.deepEqual(problemsOf(recordFiles()), []);
});

test('every check has a case that fails it', () => {
  assert.deepEqual(recordChecks.map((check) => check.name).sort(), Object.keys(slips).sort());
});

for (const { name, description } of recordChecks)
  test(`${name}: ${description}`, () => {
    for (const [change, at, path = change[0]] of slips[name] ?? []) {
      const files = recordFiles(change);
      const found = problemsOf(files).filter((text) => text.endsWith(`[${name}]`));
      assert.equal(
        found.length,
        told[name] ?? 1,
        `${change[1]} → ${change[2]}: ${found.join('; ') || 'unnoticed'}`,
      );
      const pointed = found.map((problem) => textAt(files, problem));
      const { text } = pointed.find((one) => one.path === path && one.text.startsWith(at)) ?? {
        text: pointed.map((one) => `${one.path}: ${one.text.slice(0, 40)}`).join('; '),
      };
      assert.equal(text.slice(0, at.length), at);
    }
  });

test('sourced: an addition to an entity that does not exist has no source to lean on', () => {
  const orphan = {
    path: 'entities/more.yaml',
    text: 'of: eo-9\nprovisions: [{ section: 1, summary: { en: x, zh: 一 } }]\n',
  };
  const found = problemsOf([...recordFiles(), orphan]);
  assert.deepEqual(found, [
    "entities/more.yaml:2:14 no entity has the id 'eo-9' [references]",
    'entities/more.yaml:2:14 has no source [sourced]',
  ]);
});
