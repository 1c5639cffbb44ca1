/** Chinese titles in another translation than the record's stand for the order they name; look-alikes do not. */

import assert from 'node:assert/strict';
import test from 'node:test';
import { readUtterances } from '../../server/src/claims/utterance.ts';
import { parseBlock } from '../../server/src/draft/parse.ts';
import { testRecord } from '../test-record.ts';

const named = (text: string): string[] => {
  const [u] = readUtterances(testRecord(), parseBlock(text));
  assert.ok(u);
  return u.mentions.filter((m) => m.loose).map((m) => m.entity.id);
};

for (const [text, ids] of [
  ['《加速联邦数据中心基础设施审批》同日签署。', ['eo-14318']],
  ['總統簽署行政命令「移除美國AI領導地位之障礙」。', ['eo-14179']],
  ['《北京市加快数据中心基础设施建设行动方案》同日发布。', []],
  ['《防止联邦政府人工智能滥用法案》尚待审议。', []],
  ['《关于加快联邦数据中心整合的命令》早已签署。', []],
] as const)
  test(text, () => {
    assert.deepEqual(named(text), ids);
  });
