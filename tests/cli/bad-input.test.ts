/** Input that cannot be checked, or hardly: each has a clear message and the right exit code. */

import assert from 'node:assert/strict';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { cliPath, inFolder, plumbline, type Ran, right, wrong } from './run-cli.ts';

const checked = (content: string | Buffer, ...more: string[]): Ran =>
  inFolder((folder) => {
    writeFileSync(join(folder, 'm.md'), content);
    return plumbline(['check', 'm.md', ...more], { cwd: folder });
  });

describe('files that cannot be read as text', () => {
  const cases: readonly [name: string, content: Buffer, said: RegExp][] = [
    [
      'a binary file',
      Buffer.from([0x89, 0x50, 10, 0x4e, 0x47, 0, 1]),
      /m\.md: it is not a text file \(NUL byte at byte 5, line 2\)/,
    ],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from('Café\nna'), Buffer.from([0xef, 0x76, 0x65])]),
      /not UTF-8 \(0xEF at byte 8, line 2\)/,
    ],
    [
      'a cut-off character',
      Buffer.from([0x61, 0xe4, 0xb8]),
      /not UTF-8 \(0xE4 at byte 1, line 1\)/,
    ],
    ['UTF-16', Buffer.from('\ufeffhello', 'utf16le'), /it is UTF-16.*Save it as UTF-8/],
  ];
  for (const [name, content, said] of cases)
    it(`refuses ${name}, and says where and what to do`, () => {
      const { code, err, out } = checked(content, '--format', 'json');
      assert.equal(code, 2);
      assert.match(err, said);
      const [file] = JSON.parse(out).files;
      assert.match(`m.md: ${file.error}`, said);
      assert.deepEqual(file.diagnostics, []);
    });

  it('still checks and prints the other files', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.md'), Buffer.from([0xff, 0xff]));
      writeFileSync(join(folder, 'b.md'), wrong);
      const { code, out } = plumbline(['check', '.'], { cwd: folder });
      assert.equal(code, 2);
      assert.match(out, /^b\.md:1:/m);
    }));

  it('refuses missing files, dangling links and circles of links', () =>
    inFolder((folder) => {
      symlinkSync('gone.md', join(folder, 'dangling.md'));
      symlinkSync('self.md', join(folder, 'self.md'));
      const { code, err } = plumbline(['check', '.', 'missing.md'], { cwd: folder });
      assert.equal(code, 2);
      assert.match(err, /dangling\.md: there is no such file/);
      assert.match(err, /self\.md: its symbolic links go in a circle/);
      assert.match(err, /missing\.md: there is no such file/);
    }));

  it('reads a folder once that links lead back to', () =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'in'));
      symlinkSync('..', join(folder, 'in', 'up'));
      writeFileSync(join(folder, 'in', 'm.md'), wrong);
      const { code, out, err } = plumbline(['check', '.', '--format', 'json'], { cwd: folder });
      assert.equal(err, '');
      assert.equal(code, 1);
      assert.deepEqual(
        JSON.parse(out).files.map((file: { path: string }) => file.path),
        [join('in', 'm.md')],
      );
    }));

  it('refuses a file it may not read', () =>
    inFolder((folder) => {
      writeFileSync(join(folder, 'm.md'), right);
      chmodSync(join(folder, 'm.md'), 0);
      chmodSync(folder, 0o755);
      // Root may read everything, so root runs it as nobody.
      const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
      const { code, err } = plumbline(['check', 'm.md'], { cwd: folder, ...nobody });
      assert.equal(code, 2);
      assert.match(err, /may not be read/);
    }));

  it('refuses what is far too large', () =>
    assert.match(
      checked(Buffer.alloc(65 * 1024 * 1024, 'a ')).err,
      /65 MB, and 64 MB is the most/,
    ));
});

describe('drafts that are odd but checked', () => {
  it('takes an empty file', () => assert.equal(checked('').code, 0));

  it('does not count a byte-order mark', () =>
    assert.match(
      checked(`\ufeff${wrong}`).out,
      new RegExp(`^m\\.md:1:${wrong.indexOf('24 July') + 1} `),
    ));

  it('takes an unclosed fence as code', () => {
    assert.equal(checked(`\`\`\`\n${wrong}`).code, 0);
    assert.equal(checked(`${wrong}\n\`\`\`\n${wrong}`).code, 1);
  });

  it('takes 10 MB', () => {
    const paragraph = `${'Plain words about nothing in particular. '.repeat(20)}\n\n`;
    const { code, err } = checked(
      paragraph.repeat(Math.ceil((10 * 1024 * 1024) / paragraph.length)) + wrong,
    );
    assert.equal(err, '');
    assert.equal(code, 1);
  });

  const matters: readonly [name: string, matter: string, said: RegExp][] = [
    [
      'front matter that is not YAML',
      'title: [unclosed',
      /^m\.md:\d:\d+ warning The front matter is not valid YAML/,
    ],
    ['as-of: yesterday', 'as-of: yesterday', /^m\.md:2:8 warning "as-of" must be a calendar date/],
  ];
  for (const [name, matter, said] of matters)
    it(`warns of ${name}, and checks the rest`, () => {
      const { code, out } = checked(`---\n${matter}\n---\n\n${wrong}`);
      assert.equal(code, 1);
      assert.match(out, said);
      assert.match(out, /\(front-matter\)/);
      assert.match(out, /\(wrong-date\)/);
    });
});

const cutOff = readFileSync(join(dirname(cliPath), 'record.jsonl'), 'utf8').slice(0, -1000);

describe('a record that is broken', () => {
  const withRecord = (record: string | undefined): Ran =>
    inFolder((folder) => {
      mkdirSync(join(folder, 'dist'));
      const dist = dirname(cliPath);
      for (const name of readdirSync(dist).filter((one) => one.startsWith('cli')))
        copyFileSync(join(dist, name), join(folder, 'dist', name));
      const cli = join(folder, 'dist', 'cli.js');
      if (record !== undefined) writeFileSync(join(folder, 'dist', 'record.jsonl'), record);
      return plumbline(['check', '-'], { input: right, cli });
    });
  const cases: readonly [name: string, record: string | undefined, said: RegExp][] = [
    ['is missing', undefined, /record\.jsonl: the record cannot be read: there is no such file/],
    ['is not JSON', '{"meta":\n', /record\.jsonl: the record is broken/],
    ['is not a record', '{}\n', /record\.jsonl: the record is broken: it has no "meta"/],
    ['is cut off', cutOff, /record\.jsonl: the record is broken: it is cut off/],
  ];
  for (const [name, record, said] of cases)
    it(`stops where it ${name}`, () => {
      const { code, err, out } = withRecord(record);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, said);
      assert.match(err, /npm run build/);
    });
});
