import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksIn } from '../../server/src/features/verdict-marks.ts';
import { draftAt } from './draft-at.ts';

/** The draft with its marks written in. */
function marked(source: string, from = 0, to = source.length): string {
  const { session, text } = draftAt(source);
  const signs = { supported: '+', contradicted: '-', outdated: '~', unverified: '?' };
  return marksIn(session, { start: from, end: to }).reduceRight(
    (out, { at, verdict }) => out.slice(0, at) + signs[verdict] + out.slice(at),
    text,
  );
}

test('each claim has its verdict behind it', () => {
  assert.equal(
    marked(
      'EO 14320 was signed on 23 July 2025. EO 14319 was signed on 22 July 2025.\n\n《美国人工智能行动计划》共有四大支柱。\n',
    ),
    'EO 14320 was signed on 23 July 2025+. EO 14319 was signed on 22 July 2025-.\n\n《美国人工智能行动计划》+共有四-大支柱。\n',
  );
});

test('where several claims end at one place the gravest is marked', () => {
  assert.equal(
    marked('EO 14110 is still in force and binds agencies today.\n')
      .match(/[-+~?]/g)
      ?.join(''),
    '~',
  );
});

test('only what is looked at is marked', () => {
  const first = 'EO 14320 was signed on 23 July 2025.\n\n';
  const text = `${first}EO 14320 was signed on 24 July 2025.\n`;
  assert.equal(marked(text, first.length), `${first}EO 14320 was signed on 24 July 2025-.\n`);
});

test('a mark stands behind the word that its claim ends in: its 号, its bracket', () => {
  assert.equal(
    marked('《防止联邦政府中的“觉醒AI”》行政令编号为第14318号。\n'),
    '《防止联邦政府中的“觉醒AI”》行政令编号为第14318号-。\n',
  );
});
