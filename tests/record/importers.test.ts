/** Importers make record files that pass every check, and what goes out comes back. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { RecordData } from '../../server/src/record/types.ts';
import { toStratml } from '../../server/src/recordkit/exporters/stratml.ts';
import { foldTable } from '../../server/src/recordkit/fold-table.ts';
import { fromAkomaNtoso } from '../../server/src/recordkit/importers/akoma-ntoso.ts';
import { type CsvMapping, fromCsv } from '../../server/src/recordkit/importers/csv.ts';
import { fromFederalRegister } from '../../server/src/recordkit/importers/federal-register.ts';
import { type Imported, recordFilesOf } from '../../server/src/recordkit/importers/imported.ts';
import { fromStratml } from '../../server/src/recordkit/importers/stratml.ts';
import { kindOfUserFile, layOver } from '../../server/src/recordkit/overlay.ts';
import { printProblem } from '../../server/src/recordkit/problem.ts';
import { testRecord } from '../test-record.ts';

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'imports', name), 'utf8');
const base = (): RecordData => testRecord().data;

/** The record with imports laid over it; fails where a check finds an error in them. */
function laid(...imported: readonly Imported[]): RecordData {
  const files = imported
    .flatMap(recordFilesOf)
    .map((one) => ({ ...one, kind: kindOfUserFile(one.path)! }));
  const { data, broken, problems } = layOver(
    files,
    base(),
    foldTable('', { chars: {}, terms: {} }),
  );
  assert.deepEqual(broken, [], problems.map(printProblem).join('\n'));
  return data;
}

const provisions = (data: RecordData, id: string): string[] =>
  data.provisions
    .filter((p) => p.instrument === id)
    .map((p) => `${p.locator.section} ${p.title?.en ?? '-'}: ${p.summary.en}`);

test('StratML: goals and objectives become provisions', () => {
  const data = laid(fromStratml(file('plan.xml'), { id: 'roadmap' }));
  const entity = data.entities.find((e) => e.id === 'roadmap');
  assert.equal(entity?.names[0]?.form, 'Riverton AI Roadmap & Outlook');
  assert.deepEqual(entity?.status, [{ from: '2026-01-01', status: 'published' }]);
  assert.deepEqual(provisions(data, 'roadmap'), [
    '1 Services: Answer residents faster.',
    '1.1 Permits: Sort permit requests within two days.',
    '1.2 Hotline: Route hotline calls by topic.',
    '2 Staff: Train every clerk.',
  ]);
  assert.equal(
    data.sources.find((s) => s.id === 'roadmap-text')?.url,
    'https://riverton.example/roadmap.xml',
  );
});

test('StratML goes out as it came in', () => {
  const first = laid(fromStratml(file('plan.xml'), { id: 'roadmap' }));
  const xml = toStratml(first, 'roadmap');
  const again = laid(fromStratml(xml, { id: 'roadmap' }));
  assert.deepEqual(provisions(again, 'roadmap'), provisions(first, 'roadmap'));
  const facts = (data: RecordData) => data.facts.filter((f) => f.subject === 'roadmap');
  assert.deepEqual(facts(again), facts(first));
  assert.equal(toStratml(again, 'roadmap'), xml);
});

test('the Plan of our own record goes out as StratML with its pillars and all its actions', () => {
  const xml = toStratml(base(), 'action-plan');
  assert.equal(xml.match(/<Goal>/g)?.length, 3);
  const back = fromStratml(xml, { id: 'copy' });
  const actions = base().provisions.filter((p) => p.instrument === 'action-plan').length;
  assert.ok(actions >= 103);
  assert.equal(xml.match(/<Objective>/g)?.length, actions - 3);
  assert.equal(back.entity.provisions?.length, actions);
});

test('Federal Register: an order with its number and dates', () => {
  const data = laid(fromFederalRegister(file('register.json'), { id: 'eo-19999' }));
  const entity = data.entities.find((e) => e.id === 'eo-19999');
  assert.equal(entity?.kind, 'order');
  assert.deepEqual(entity?.ids, { frdoc: '2026-99999', eo: '19999', fr: '91 FR 99999' });
  assert.deepEqual(
    data.facts.filter((f) => f.subject === 'eo-19999').map((f) => [f.attribute, f.says.en]),
    [
      ['signed', 'EO 19999 was signed on 2026-03-02'],
      ['published', 'EO 19999 was published in the Federal Register on 2026-03-09'],
    ],
  );
});

test('Akoma Ntoso: an act with its sections', () => {
  const data = laid(
    fromAkomaNtoso(file('act.xml'), { id: 'registry-act', url: 'https://riverton.example/7' }),
  );
  assert.deepEqual(provisions(data, 'registry-act'), [
    '1 Registry: Registry',
    '2 -: Vendors file within 30 days.',
  ]);
  assert.ok(data.facts.some((f) => f.id === 'registry-act.enacted'));
});

test('CSV: one instrument a row, rows without what is needed left out and told', () => {
  const mapping = parse(file('mapping.yaml')) as CsvMapping;
  const { imported, skipped } = fromCsv(file('agora.csv'), mapping);
  const data = laid(...imported);
  assert.deepEqual(
    imported.map((one) => one.entity.id),
    ['agora-7', 'agora-9'],
  );
  assert.deepEqual(
    skipped.map(({ row, why }) => `${row} ${why}`),
    ['3 it has no title', '4 id "agora-7" is taken'],
  );
  assert.equal(
    data.entities.find((e) => e.id === 'agora-9')?.names[0]?.form,
    'Riverton "Clear" Act',
  );
  assert.throws(
    () => fromCsv(file('agora.csv'), { ...mapping, title: '{Titel}' }),
    /no column "Titel"/,
  );
});

const options = { id: 'x' };
const refused: Readonly<Record<string, readonly [read: () => unknown, said: RegExp]>> = {
  'XML that breaks off': [() => fromStratml('<StrategicPlan><Name>', options), /no XML/],
  'another XML': [() => fromStratml('<feed/>', options), /no StratML plan/],
  'entities that grow': [
    () => fromStratml('<!DOCTYPE a [<!ENTITY b "c">]><StrategicPlan>&b;</StrategicPlan>', options),
    /declares XML entities/,
  ],
  'no XML at all': [() => fromAkomaNtoso('', options), /no XML|no element/],
  'JSON that breaks off': [() => fromFederalRegister('{"title":', options), /no JSON/],
  'another JSON': [
    () => fromFederalRegister('{"results":[]}', options),
    /no Federal Register document/,
  ],
};
for (const [name, [read, said]] of Object.entries(refused))
  test(`refuses ${name}, and says why`, () => assert.throws(read, said));
