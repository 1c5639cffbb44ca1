import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoverCard } from '../../server/src/features/hover.ts';
import type { Lang } from '../../server/src/record/types.ts';
import { testRecord } from '../test-record.ts';
import { draftAt } from './draft-at.ts';

function card(marked: string, language: (of: Lang) => Lang = (of) => of, commands = false) {
  const { text, offset, session } = draftAt(marked);
  const found = hoverCard(testRecord(), session, offset, { language, commands });
  return found && { on: text.slice(found.span.start, found.span.end), markdown: found.markdown };
}

test('an order shows its title, force, standing on the date, source and key', () => {
  const found = card('Under EO 143¦20, exports grow.');
  assert.equal(found?.on, 'EO 14320');
  assert.match(found?.markdown ?? '', /Promoting the Export of the American AI Technology Stack/);
  assert.match(found?.markdown ?? '', /\*\*in force\*\* since 23 July 2025 · as of 1 October 2026/);
  assert.match(found?.markdown ?? '', /\]\(https:\/\/[^)]+\) · official/);
  assert.match(found?.markdown ?? '', /`\[@eo-14320\]`/);
});

test('a revoked order tells how it changed, and by what', () => {
  assert.match(
    card('Recall EO 141¦10.')?.markdown ?? '',
    /\*\*revoked\*\*[\s\S]*- 30 October 2023: in force\n- 20 January 2025: revoked · by EO 14148/,
  );
});

test('standing follows the date of the draft', () => {
  const early = card('---\nas-of: 2024-05-01\n---\n\nRecall EO 141¦10.');
  assert.match(early?.markdown ?? '', /\*\*in force\*\* since 30 October 2023 · as of 1 May 2024/);
});

test('a Chinese sentence gets a Chinese card, unless a language is set', () => {
  const zh = '第143¦20号行政令由商务部落实。';
  assert.match(card(zh)?.markdown ?? '', /\*\*现行有效\*\* 自2025年7月23日起/);
  assert.match(card(zh, () => 'en')?.markdown ?? '', /\*\*in force\*\* since 23 July 2025/);
});

test('a wrong date shows what the record says instead', () => {
  const found = card('EO 14320 was signed on 24 Ju¦ly 2025.');
  assert.equal(found?.on, '24 July 2025');
  assert.match(
    found?.markdown ?? '',
    /✗ The record differs\*\*: EO 14320 was signed on 23 July 2025\./,
  );
});

test('a right date is said to be right', () => {
  assert.match(
    card('EO 14320 was signed on 23 Ju¦ly 2025.')?.markdown ?? '',
    /✓ The record agrees/,
  );
});

test('a citation leads to its provision, by section', () => {
  const found = card('Text [see @eo-14320, sec. 3¦(a)].');
  assert.equal(found?.on, '@eo-14320, sec. 3(a)');
  assert.match(found?.markdown ?? '', /EO 14320, sec\. 3\(a\)/);
});

test('a citation of the Plan opens at the page', () => {
  assert.match(
    card('As planned [@action-plan, sec. I.02.01¦].')?.markdown ?? '',
    /\.pdf#page=4\), p\. 4/,
  );
});

test('a section belongs to the instrument named beside it', () => {
  assert.match(card('Secti¦on 3(a) of EO 14320 helps.')?.markdown ?? '', /EO 14320, sec\. 3\(a\)/);
});

test('"the order" means the one named before, and nothing where none was', () => {
  assert.match(card('EO 14320 helps exporters. The or¦der is new.')?.markdown ?? '', /EO 14320/);
  assert.equal(card('The or¦der of the chapters is new.'), undefined);
});

test('plain words have no card', () => {
  assert.equal(card('Nothing to s¦ee here.'), undefined);
});

test('command links only where the client can run them', () => {
  assert.doesNotMatch(card('EO 143¦20 stands.')?.markdown ?? '', /command:/);
  assert.match(
    card('EO 143¦20 stands.', (of) => of, true)?.markdown ?? '',
    /command:plumbline\.openRecord\?/,
  );
});
