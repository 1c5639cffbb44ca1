/** The command line's contract: options, paths, exit codes. */

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, plumbline, right, wrong } from './run-cli.ts';

const files = (out: string): { path: string }[] => JSON.parse(out).files;

describe('exit codes', () => {
  it('is 0 for a sound draft, 1 for a wrong one', () => {
    assert.equal(plumbline(['check', '-'], { input: right }).code, 0);
    const found = plumbline(['check', '-'], { input: wrong });
    assert.equal(found.code, 1);
    assert.match(found.out, /^-:1:\d+ error .*23 July 2025.*\(wrong-date\)$/m);
    assert.match(found.out, /^ {4}source: /m);
    assert.match(found.out, /^ +https:\/\//m);
    assert.equal(found.err, '');
  });

  it('counts only findings that reach --fail-on', () => {
    const outdated = 'Executive Order 14110 still requires developers to report.\n';
    const at = (level: string) =>
      plumbline(['check', '-', '--fail-on', level, '--as-of', '2026-09-30'], { input: outdated });
    assert.equal(at('warning').code, 1);
    assert.equal(at('error').code, 0);
    assert.match(at('error').out, /warning/);
    assert.equal(plumbline(['check', '-', '--fail-on', 'never'], { input: wrong }).code, 0);
  });
});

describe('calls that cannot be understood', () => {
  const calls: readonly [args: string[], said: RegExp][] = [
    [['check'], /no path given/],
    [['check', '--formt', 'json', 'x.md'], /no option --formt.*--format/],
    [['check', '-', '--format', 'xml'], /--format must be one of text, json, sarif/],
    [['check', '-', '--as-of', 'yesterday'], /--as-of must be a calendar date.*"yesterday"/],
    [['check', '-', '--as-of', '2026-02-30'], /calendar date/],
    [['check', '-', '--fail-on', 'fatal'], /--fail-on must be one of/],
    [['check', '-', '--lang', 'fr'], /--lang must be one of en, zh/],
    [['check', '-', '--jobs', '0'], /--jobs must be a whole number/],
    [['check', '-', '--format'], /--format/],
    [['chekc'], /no command "chekc".*check/],
    [[], /no command given/],
  ];
  for (const [args, said] of calls)
    it(`refuses "${args.join(' ')}"`, () => {
      const { code, out, err } = plumbline(args, { input: right });
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
      assert.match(err, /--help/);
    });
});

describe('help and version', () => {
  it('prints them on standard output', () => {
    assert.match(plumbline(['--help']).out, /check .*drafts/);
    assert.match(plumbline(['check', '--help']).out, /--fail-on/);
    const { code, out } = plumbline(['--version']);
    assert.match(
      out,
      /^plumbline \d+\.\d+\.\d+, record \d{4}\.\d+\.\d+, known until \d{4}-\d\d-\d\d\n$/,
    );
    assert.equal(code, 0);
  });
});

describe('paths', () => {
  it('walks folders in order, past hidden ones, and survives a circle of links', () =>
    inFolder((folder) => {
      for (const sub of ['b', 'a', '.git', 'node_modules']) mkdirSync(join(folder, sub));
      for (const name of [
        'b/2.md',
        'a/1.markdown',
        'a/no.txt',
        '.git/x.md',
        'node_modules/y.md',
        'c.md',
      ])
        writeFileSync(join(folder, name), right);
      symlinkSync('..', join(folder, 'a', 'loop'));
      const { out, code } = plumbline(['check', '.', '--format', 'json'], { cwd: folder });
      assert.deepEqual(
        files(out).map((f) => f.path),
        ['a/1.markdown', 'b/2.md', 'c.md'],
      );
      assert.equal(code, 0);
    }));

  it('takes a .txt that is named, and each file once', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'm.txt'), wrong);
      const { out, code } = plumbline(['check', 'm.txt', 'm.txt', '--format', 'json'], {
        cwd: folder,
      });
      assert.equal(files(out).length, 1);
      assert.equal(code, 1);
    }));

  it('says so where a folder holds no draft', () =>
    inFolder((folder) => {
      const { code, err } = plumbline(['check', folder]);
      assert.equal(code, 0);
      assert.match(err, /no Markdown file/);
    }));
});

describe('text', () => {
  it('has no colour where it is not a terminal', () => {
    assert.ok(!plumbline(['check', '-'], { input: wrong }).out.includes('\u001b'));
  });

  it('keeps to findings that count when quiet, and can speak Chinese', () => {
    assert.equal(plumbline(['check', '-', '--quiet'], { input: right }).out, '');
    assert.match(plumbline(['check', '-', '--quiet'], { input: wrong }).out, /wrong-date/);
    assert.match(plumbline(['check', '-', '--lang', 'zh'], { input: wrong }).out, /错误1条/);
  });
});
