/** The record does not contradict itself: what a fact says, put into a draft, raises no alarm. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { period } from '../../server/src/claims/reading.ts';
import { goneAt } from '../../server/src/claims/status.ts';
import { check } from '../../server/src/features/check.ts';
import { openRecord } from '../../server/src/record/record.ts';
import type { Entity, Fact } from '../../server/src/record/types.ts';

const record = openRecord(JSON.parse(readFileSync('dist/record.json', 'utf8')));
const asOf = record.data.meta.horizon;

/** Statements still misread, each a false alarm to be ended: take a line out when it is, add none. */
const misread: ReadonlySet<string> = new Set([
  'aisafety.30 en',
  'eo14179.memos zh',
  'h20.banned zh',
]);

/** What is said of a text that is gone is rightly called out of date where nothing dates it. */
const subjectOf = (f: Fact): Entity => record.entity(f.subject) as Entity;

const sentence = {
  en: (s: string) => `${s.charAt(0).toUpperCase()}${s.slice(1)}.`,
  zh: (s: string) => `${s}。`,
};

for (const lang of ['en', 'zh'] as const)
  test(`facts stated in ${lang} raise nothing`, () => {
    const wrong = record.data.facts
      .filter((f) => period(f, asOf) === 'current' && !goneAt(subjectOf(f), asOf))
      .filter((f) =>
        check(record, sentence[lang](f.says[lang]), { asOf }).findings.some((x) =>
          ['contradicted', 'outdated'].includes(x.category),
        ),
      )
      .map((f) => `${f.id} ${lang}`);
    assert.deepEqual(
      wrong.filter((id) => !misread.has(id)),
      [],
    );
  });

/** Beside others, a statement may be taken for one of its neighbour's: these still are. */
const misreadInCompany: ReadonlySet<string> = new Set([
  ...misread,
  'aap.force en',
  // 该计划 after another plan is that plan: one of so many points, the research plan.
  'aap.actions.counted zh',
  'aap.rfi.date zh',
]);

const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, i) => ({ item, key: (i * 7919) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

for (const lang of ['en', 'zh'] as const)
  test(`facts stated in ${lang}, four to a paragraph in no order, raise nothing either`, () => {
    const facts = shuffled(
      record.data.facts.filter((f) => period(f, asOf) === 'current' && !goneAt(subjectOf(f), asOf)),
    );
    const placed: { readonly id: string; readonly end: number }[] = [];
    let draft = '';
    facts.forEach((f, i) => {
      draft += sentence[lang](f.says[lang]) + (i % 4 === 3 ? '\n\n' : ' ');
      placed.push({ id: `${f.id} ${lang}`, end: draft.length });
    });
    const wrong = check(record, draft, { asOf })
      .findings.filter((x) => ['contradicted', 'outdated'].includes(x.category))
      .map((x) => placed.find(({ end }) => x.span.start < end)?.id ?? '');
    assert.deepEqual(
      [...new Set(wrong)].filter((id) => !misreadInCompany.has(id)),
      [],
    );
  });
