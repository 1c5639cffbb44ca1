/** A team's record beside its memos, made by following docs/record.md. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inFolder, plumbline, root } from './run-cli.ts';

const team = join(root, 'tests', 'record', 'team');
const own = (folder: string, ...more: string[]) =>
  plumbline(['check', ...more, '--format', 'json'], { cwd: folder });

/** Messages by line of the one draft checked. */
const messages = (out: string): string[] =>
  JSON.parse(out).files.flatMap((f: { diagnostics: { message: string }[] }) =>
    f.diagnostics.map((d) => d.message),
  );

const inTeam = (body: (folder: string) => void): void =>
  inFolder((folder) => {
    cpSync(team, folder, { recursive: true });
    body(folder);
  });

describe('a team record', () => {
  it('adds an instrument and overrides a fact, from the folder above the draft', () =>
    inTeam((folder) => {
      const { code, out, err } = own(folder, 'memos/note.md');
      assert.equal(err, '');
      assert.equal(code, 1);
      assert.match(messages(out)[0] ?? '', /2 March 2026/);
      assert.match(messages(out)[1] ?? '', /22 July 2025 by our own count/);
      assert.deepEqual(
        JSON.parse(out).record.own.map((p: string) => p.replaceAll('\\', '/')),
        [
          '.plumbline/record/corrections.json',
          '.plumbline/record/riverton.yaml',
          '.plumbline/record/sources.yaml',
        ],
      );
    }));

  it('counts for standard input from the working folder, and over --ndjson', () =>
    inTeam((folder) => {
      const input = 'EO 14320 was signed on 23 July 2025.\n';
      assert.equal(plumbline(['check', '-'], { cwd: join(folder, 'memos'), input }).code, 1);
      const line = `${JSON.stringify({ id: 1, text: input })}\n`;
      assert.equal(plumbline(['check', '--ndjson'], { cwd: folder, input: line }).code, 1);
      assert.equal(plumbline(['check', '-'], { input }).code, 0);
    }));

  it('can be named, and can be left out', () =>
    inTeam((folder) => {
      assert.equal(own(folder, 'memos/note.md', '--no-own-record').code, 0);
      const path = join(folder, '.plumbline', 'record', 'corrections.json');
      const input = 'EO 14320 was signed on 23 July 2025.\n';
      assert.equal(plumbline(['check', '-', '--record', path], { input }).code, 1);
    }));

  it('holds in worker threads, each draft by the record nearest to it', () =>
    inTeam((folder) => {
      mkdirSync(join(folder, 'other', '.plumbline', 'record'), { recursive: true });
      cpSync(join(team, 'memos', 'note.md'), join(folder, 'other', 'note.md'));
      const { out } = own(folder, 'memos', 'other', '--jobs', '2');
      const [one, two] = JSON.parse(out).files;
      assert.equal(one.diagnostics.length, 2);
      assert.equal(two.diagnostics.length, 0);
    }));
});

describe('a broken record file', () => {
  it('disables itself alone, visibly: a message, an entry, exit code 2', () =>
    inTeam((folder) => {
      writeFileSync(join(folder, '.plumbline', 'record', 'bad.yaml'), 'id: bad\nkind: ordre\n');
      const { code, out, err } = own(folder, 'memos/note.md');
      assert.equal(code, 2);
      assert.match(err, /bad\.yaml: left out of the record: .*2:7 kind: 'ordre' is none of/);
      const files = JSON.parse(out).files;
      assert.match(files[0].error, /left out of the record/);
      assert.equal(files[1].diagnostics.length, 2);
    }));

  it('is told also where it cannot be read, is no record file, or is not there', () =>
    inTeam((folder) => {
      const note = join(folder, 'memos', 'note.md');
      for (const [path, said] of [
        [note, /no record file/],
        ['nowhere.yaml', /no such file/],
      ] as const) {
        const { code, err } = own(folder, 'memos/note.md', '--record', path);
        assert.equal(code, 2);
        assert.match(err, said);
      }
    }));
});

describe('examples of facts', () => {
  const file = (folder: string) => join(folder, '.plumbline', 'record', 'riverton.yaml');

  it('that hold are silent', () =>
    inTeam((folder) => {
      const { code, out } = plumbline(['record', 'check'], { cwd: folder });
      assert.deepEqual([code, out], [0, '3 files in use, 0 left out\n']);
    }));

  it('that do not are told at their place, and the fact counts all the same', () =>
    inTeam((folder) => {
      const text = readFileSync(file(folder), 'utf8');
      writeFileSync(file(folder), text.replace('on 3 March', 'on 2 March'));
      const { code, out } = plumbline(['record', 'check'], { cwd: folder });
      assert.equal(code, 1);
      assert.match(
        out,
        /riverton\.yaml:23:17 warning: is not flagged by riverton\.issued: it bears it out \[examples\]/,
      );
      assert.match(messages(own(folder, 'memos/note.md').out)[0] ?? '', /2 March 2026/);
    }));

  it('must be a list of sentences', () =>
    inTeam((folder) => {
      const text = readFileSync(file(folder), 'utf8');
      writeFileSync(file(folder), text.replace('flagged: [', 'wrong: ['));
      const { code, out } = plumbline(['record', 'check'], { cwd: folder });
      assert.equal(code, 2);
      assert.match(out, /riverton\.yaml:23:7 .*'wrong'/);
    }));
});
