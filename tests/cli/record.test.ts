/** `plumbline record …`: each command thin over the core, and each able to say no. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, plumbline, root } from './run-cli.ts';

const record = (...args: string[]) => plumbline(['record', ...args]);
const team = join(root, 'tests', 'record', 'team', '.plumbline', 'record');

describe('record list', () => {
  it('lists ids by kind, and counts', () => {
    const { out, code } = record('list', 'order');
    assert.equal(code, 0);
    assert.match(out, /^eo-14320 +order {2}EO 14320, Promoting/m);
    assert.ok(!/ agency {2}/.test(out));
    assert.match(record('list', '--counts').out, /^\d+ facts: .*\n {2}confidence: \d+ high/m);
  });
  it('refuses a kind that there is not', () => {
    const { code, err } = record('list', 'ordre');
    assert.equal(code, 2);
    assert.match(err, /no kind "ordre".*order/);
  });
});

describe('record show', () => {
  it('shows an entry, and what a fact or a provision belongs to', () => {
    for (const id of ['eo-14320', 'eo14320.signed', 'eo-14320/3(a)'])
      assert.match(record('show', id).out, /^# Promoting the Export/);
    assert.match(record('show', 'eo-14320', '--lang', 'zh').out, /23日/);
    assert.equal(
      JSON.parse(record('show', 'eo14320.signed', '--format', 'json').out).value.date,
      '2025-07-23',
    );
  });
  it('says what it may have been', () => {
    const { code, err } = record('show', 'eo-1432');
    assert.equal(code, 1);
    assert.match(err, /has no "eo-1432".*Did you mean.*eo-14320/);
  });
  it('shows an instrument of a record laid over ours', () =>
    assert.match(
      record('show', 'riverton-policy', '--record', team).out,
      /^# Riverton AI Purchasing Policy/,
    ));
});

describe('record search', () => {
  it('finds entries and facts in both languages', () => {
    assert.match(record('search', 'exports', 'program').out, /^eo-14320/m);
    assert.match(
      record('search', '签署于2025年7月23日', '14320').out,
      /^eo14320\.signed {2}fact$/m,
    );
  });
  it('says nothing and ends with 1 where nothing fits', () => {
    const { code, out } = record('search', 'zzqqxx');
    assert.deepEqual([code, out], [1, '']);
  });
});

describe('record check', () => {
  it('passes a sound record, and counts ours where there is no other', () => {
    assert.deepEqual(
      [record('check', team).code, record('check', team).out],
      [0, '3 files in use, 0 left out\n'],
    );
    inFolder((folder) => {
      const { code, out } = plumbline(['record', 'check'], { cwd: folder });
      assert.equal(code, 0);
      assert.match(out, /entities: /);
    });
  });
  it('tells what is wrong by file, line and column', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, '.plumbline', 'record'), { recursive: true });
      const text =
        'of: eo-14320\nfacts:\n  - { id: x, attribute: singed, flag: true, says: { en: X is so, zh: 甲如此 } }\n';
      writeFileSync(join(folder, '.plumbline', 'record', 'a.yaml'), text);
      const { code, out } = plumbline(['record', 'check'], { cwd: folder });
      assert.equal(code, 2);
      assert.match(
        out.replaceAll('\\', '/'),
        /^\.plumbline\/record\/a\.yaml:3:25 no attribute has the id 'singed'/m,
      );
      assert.match(out, /0 files in use, 1 left out/);
    }));
});

describe('record diff', () => {
  it('says which facts changed, and how', () => {
    const { code, out } = record('diff', 'built-in', team);
    assert.equal(code, 1);
    assert.match(
      out,
      /^~ fact eo14320\.signed \((?:.*, )?value.*\)\n {4}was: .*23 July.*\n {4}is: {2}.*22 July/m,
    );
    assert.match(out, /^\+ entity riverton-policy$/m);
    assert.match(out, /^\+ source riverton-policy-text$/m);
    const back = JSON.parse(record('diff', team, 'built-in', '--format', 'json').out);
    assert.ok(
      back.some(
        (c: { id: string; change: string }) => c.id === 'riverton.issued' && c.change === 'removed',
      ),
    );
  });
  it('finds no difference in the same record', () => {
    const { code, out } = record('diff', 'built-in', join(root, 'dist', 'record.json'));
    assert.deepEqual([code, out], [0, '']);
  });
  it('fails on what is no record', () => {
    assert.equal(record('diff', 'built-in', 'nowhere.json').code, 2);
    assert.equal(record('diff', 'built-in').code, 2);
  });
});

describe('record stale', () => {
  const draft = 'Executive Order 14110 is in force and requires developers to report.\n';
  it('tells what fares otherwise at a later date', () =>
    inFolder((folder) => {
      const path = join(folder, 'memo.md');
      writeFileSync(path, `---\nas-of: 2024-06-01\n---\n\n${draft}`);
      const { code, out } = record('stale', path, '--from', '2024-06-01', '--to', '2026-09-30');
      assert.equal(code, 1);
      assert.match(out, /memo\.md:5:\d+ \w+ → outdated: /);
      assert.equal(record('stale', path, '--from', '2026-09-01', '--to', '2026-09-30').code, 0);
    }));
  it('tells what fares otherwise by another record', () =>
    inFolder((folder) => {
      const path = join(folder, 'memo.md');
      cpSync(join(team, '..', '..', 'memos', 'note.md'), path);
      const { code, out } = record(
        'stale',
        path,
        '--from-record',
        'built-in',
        '--to-record',
        team,
        '--to',
        '2026-09-30',
      );
      assert.equal(code, 1);
      assert.match(out, /supported → contradicted: .*22 July 2025/);
    }));
  it('asks since when', () => assert.match(record('stale', 'x.md').err, /--from DATE/));
});

it('every command has a help text that names its options', () => {
  for (const name of ['list', 'show', 'search', 'check', 'diff', 'stale', 'export', 'convert']) {
    const { code, out } = record(name, '--help');
    assert.equal(code, 0);
    assert.match(out, new RegExp(`^plumbline record ${name}`));
  }
});

describe('record export and convert', () => {
  it('writes every format, and refuses what it cannot write', () => {
    assert.equal(
      JSON.parse(record('export', '--to', 'csl').out).find(
        (i: { id: string }) => i.id === 'eo-14320',
      ).number,
      'EO 14320',
    );
    assert.match(record('export', 'eo-14320', '--to', 'bibtex').out, /^@misc\{eo-14320,/);
    assert.match(record('export', 'eo-14320', '--to', 'csv').out, /^id,subject,/);
    assert.match(record('export', '--to', 'jsonl').out, /^\{"record":"record"/);
    assert.match(record('export', 'eo-14320', '--to', 'stratml').out, /<StrategicPlan xmlns=/);
    for (const args of [[], ['--to', 'xls'], ['--to', 'stratml'], ['nothing', '--to', 'csl']])
      assert.equal(record('export', ...args).code, 2);
  });
  it('makes record files that a check then uses, and writes over nothing', () =>
    inFolder((folder) => {
      const run = (...args: string[]) =>
        plumbline(args, { cwd: folder, input: 'EO 19999 was signed on 9 March 2026.\n' });
      const file = (name: string) => join(root, 'tests', 'record', 'imports', name);
      const made = run('record', 'convert', file('register.json'), '--as', 'eo-19999');
      assert.deepEqual([made.code, made.err], [0, '']);
      assert.equal(run('record', 'convert', file('register.json'), '--as', 'eo-19999').code, 2);
      assert.equal(run('record', 'convert', file('plan.xml'), '--as', 'roadmap').code, 0);
      assert.equal(run('record', 'convert', file('act.xml'), '--as', 'registry-act').code, 0);
      assert.equal(
        run('record', 'convert', file('agora.csv'), '--mapping', file('mapping.yaml')).code,
        0,
      );
      assert.equal(run('record', 'convert', file('agora.csv')).code, 2);
      assert.match(run('record', 'check').out, /10 files in use, 0 left out/);
      assert.match(run('check', '-').out, /signed on 2026-03-02/);
    }));
});
