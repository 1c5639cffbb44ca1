import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { corpusRoot, projectRoot } from '../../scripts/corpus-files.ts';
import { loadCorpus } from '../../scripts/load-corpus.ts';
import { carriedIn, coverage, type LeftOut } from '../../scripts/record-coverage.ts';
import { haveSharedSources, sharedTables } from '../../scripts/shared-sources.ts';

const page = join(projectRoot, 'docs', 'record-coverage.md');
const { data } = loadCorpus();

test('every fact and term of the shared sources is carried, or left out for a reason', {
  skip: !haveSharedSources,
}, () => {
  const leftOut = parse(readFileSync(join(corpusRoot, 'left-out.yaml'), 'utf8')) as LeftOut[];
  const { missing, surplus, table } = coverage(data, sharedTables(), leftOut);
  if (process.env.UPDATE) writeFileSync(page, table);
  assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] });
  const written = existsSync(page) ? readFileSync(page, 'utf8') : '';
  assert.equal(written, table, 'docs/record-coverage.md is stale: run this test with UPDATE=1');
});

test('what docs/record-coverage.md says is carried is in the record', () => {
  const ids = new Set([...data.facts, ...data.entities].map(({ id }) => id));
  const carried = carriedIn(readFileSync(page, 'utf8'));
  assert.ok(carried.length > 0);
  assert.deepEqual(
    carried.filter((id) => !ids.has(id)),
    [],
  );
});
