/** Fetching official texts: what is taken, what is refused and why, and going on where it broke off. */

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { proxyFor } from '../../server/src/node/fetch-request.ts';
import { loadPdf } from '../../server/src/node/load-pdf.ts';
import {
  cacheFolder,
  type StoredText,
  storedText,
  storedWording,
} from '../../server/src/node/text-cache.ts';
import { fetchText, storeText } from '../../server/src/node/texts.ts';
import { officialText } from '../../server/src/recordkit/official-text.ts';
import { cliPath, root } from '../cli/run-cli.ts';
import { page, type Served, sentence, serve, smallPdf } from './server.ts';

let server: Served;
let folder: string;
before(async () => {
  server = await serve();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-texts-'));
});
after(() => server.close());

const readPdf = loadPdf(join(root, 'dist'));
const options = { maximum: 1_000_000, timeout: 400, env: {} };

function fetched(
  path: string,
  more: { sha256?: string; env?: Record<string, string> } = {},
): Promise<StoredText> {
  const { env = {}, ...pinned } = more;
  const settings = { folder, now: '2026-11-23', ...pinned, ...(readPdf && { readPdf }) };
  return fetchText('x', `${server.url}${path}`, settings, { ...options, env });
}

const files = (): string[] =>
  existsSync(join(folder, 'texts')) ? readdirSync(join(folder, 'texts')).sort() : [];

describe('a good answer', () => {
  it('is stored with its text and provenance, and nothing else stays', async () => {
    const { type, bytes, sha256 } = await fetched('/good');
    assert.deepEqual([type, bytes], ['html', Buffer.byteLength(page)]);
    assert.match(sha256, /^[0-9a-f]{64}$/);
    const text = storedText(folder, 'x')?.text ?? '';
    assert.ok(text.startsWith('Registry\nThe council of Riverton'));
    assert.match(text, /Tom & Ann’s$/);
    assert.ok(!/Home|words|no$/.test(text));
    assert.deepEqual(files(), ['x.json', 'x.txt']);
    rmSync(folder, { recursive: true });
  });
  it('is the wording that checks go by, and its successor after it', async () => {
    const wording = storedWording(folder);
    assert.equal(wording('x'), undefined);
    await fetched('/good');
    assert.match(wording('x') ?? '', /Tom & Ann’s$/);
    const bytes = new TextEncoder().encode(sentence.repeat(8));
    await storeText('x', { bytes, from: 'x.txt' }, { folder, now: '2026-11-24' });
    utimesSync(join(folder, 'texts', 'x.txt'), 1, 1);
    assert.equal(wording('x'), sentence.repeat(8).trim());
    assert.equal(wording('../x'), undefined);
  });
  it('may be a PDF', async () => {
    assert.ok(readPdf, 'dist/pdf.js is missing: run npm run build');
    assert.equal((await fetched('/good.pdf')).type, 'pdf');
    assert.match(storedText(folder, 'x')?.text ?? '', /council of Riverton keeps/);
  });
  it('may lie behind a redirection', async () =>
    assert.match((await fetched('/moved')).from, /\/good$/));
  it('is held to a pinned hash', async () => {
    const { sha256 } = await fetched('/good');
    assert.equal((await fetched('/good', { sha256 })).sha256, sha256);
    await assert.rejects(
      fetched('/good', { sha256: '0'.repeat(64) }),
      /not the file that was pinned/,
    );
  });
  it('comes through a proxy where the environment names one', async () => {
    const from = server.seen.length;
    const settings = { folder, now: '2026-11-23' };
    await fetchText('x', 'http://riverton.example/good', settings, {
      ...options,
      env: { HTTP_PROXY: server.url },
    });
    assert.deepEqual(server.seen.slice(from), ['GET http://riverton.example/good']);
  });
});

const refused: Readonly<Record<string, RegExp>> = {
  '/gone': /HTTP 404/,
  '/error.pdf': /not the PDF asked for/,
  '/image': /image\/png.*not PDF, HTML/,
  '/empty': /empty/,
  '/thin': /only \d+ characters/,
  '/round': /redirected more than 5 times/,
  '/away': /file:.*no web address/,
  '/huge': /8584 MB, and 1 MB is the most/,
  '/endless': /more than 1 MB/,
  '/slow': /broke off after 6 bytes \(nothing more came in time\)/,
  '/silent': /no answer in time/,
};
describe('a bad answer', () => {
  for (const [path, said] of Object.entries(refused))
    it(`${path} is refused, and nothing is stored`, async () => {
      await assert.rejects(fetched(path), said);
      assert.equal(storedText(folder, 'x'), undefined);
    });
  it('from nobody is told', () =>
    assert.rejects(
      fetchText('x', 'http://127.0.0.1:9/x', { folder, now: '' }, options),
      /could not be reached/,
    ));
});

it('goes on where it broke off, and only with the same file', async () => {
  await assert.rejects(fetched('/broken'), /broke off after 300 of \d+ bytes.*again to go on/s);
  assert.deepEqual(files(), ['x.part', 'x.part.mark']);
  const from = server.seen.length;
  assert.equal((await fetched('/broken')).bytes, Buffer.byteLength(page));
  assert.deepEqual(server.seen.slice(from), ['GET /broken bytes=300-']);
  assert.deepEqual(files(), ['x.json', 'x.txt']);
  await assert.rejects(fetched('/broken'));
  writeFileSync(join(folder, 'texts', 'x.part.mark'), '"two"');
  await assert.rejects(fetched('/broken'), /broke off after 300 of/);
});

it('proxies are chosen by scheme, and spared hosts are', () => {
  const env = {
    https_proxy: 'proxy:3128',
    HTTP_PROXY: 'http://plain',
    NO_PROXY: 'localhost, .gov',
  };
  const at = (url: string): string | undefined => proxyFor(new URL(url), env)?.host;
  assert.deepEqual(
    ['https://a.com', 'http://a.com', 'https://nist.gov', 'http://localhost'].map(at),
    ['proxy:3128', 'plain', undefined, undefined],
  );
});

it('files of one’s own are taken by the same checks', async () => {
  const settings = { folder, now: '2026-11-23', ...(readPdf && { readPdf }) };
  const bytes = smallPdf(sentence.repeat(8));
  assert.equal((await storeText('x', { bytes, from: 'a.pdf' }, settings)).type, 'pdf');
  await assert.rejects(storeText('../x', { bytes, from: 'a.pdf' }, settings), /no id/);
  await assert.rejects(
    storeText('x', { bytes: bytes.subarray(0, 40), from: 'a.pdf' }, settings),
    /cannot be read/,
  );
});

it('XML and JSON give their prose', () => {
  assert.equal(
    officialText('xml', `<RULE><HD>Title</HD><P>One <E T="03">two</E> three.</P></RULE>`),
    'Title\nOne two three.',
  );
  assert.equal(
    officialText('json', JSON.stringify({ id: 'x', body: `<p>${sentence}${sentence}</p>` })),
    `${sentence}${sentence}`.trim(),
  );
});

it('the cache folder is the system’s, or the one named', () => {
  assert.equal(cacheFolder({ PLUMBLINE_CACHE: '/a' }, 'linux'), '/a');
  assert.equal(cacheFolder({ XDG_CACHE_HOME: '/b' }, 'linux'), join('/b', 'plumbline'));
});

describe('the command', () => {
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((done) => {
      const env = { ...process.env, PLUMBLINE_CACHE: folder, HTTP_PROXY: '', http_proxy: '' };
      execFile(
        process.execPath,
        [cliPath, 'record', ...args],
        { env, cwd: folder },
        (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  const source = (id: string, path: string): string =>
    `- { id: ${id}, title: T, url: "${server.url}${path}", official: true }\n`;

  it('fetches what is named, skips what is there, and tells each failure', async () => {
    writeFileSync(join(folder, 'sources.yaml'), source('one', '/good') + source('two', '/gone'));
    const first = await run('fetch', 'one', 'two', '--record', 'sources.yaml');
    assert.equal(first.code, 2);
    assert.match(first.out, /^one: stored \(1 KB, html\)$/m);
    assert.match(first.err, /two: the server answered HTTP 404/);
    const second = await run('fetch', 'one', '--record', 'sources.yaml');
    assert.deepEqual([second.code, second.out], [0, 'one: stored already\n']);
    assert.equal((await run('fetch', 'three')).code, 2);
  });
  it('imports a file, and says how well it fits the record', async () => {
    writeFileSync(join(folder, 'a.txt'), sentence.repeat(8));
    const { code, out } = await run('import', 'a.txt', '--as', 'eo-14320');
    assert.equal(code, 0);
    assert.match(out, /^eo-14320: stored \(1 KB, text; \d % of its wording/);
    assert.equal((await run('import', 'nowhere.txt', '--as', 'eo-14320')).code, 2);
  });
});
