/** `plumbline record fetch` and `record import`: official texts onto this machine, when asked and only then. */

import { readFileSync } from 'node:fs';
import { matchText } from '../claims/quotation-match.ts';
import { textOf } from '../claims/quotation-texts.ts';
import { FetchError } from '../node/fetch.ts';
import { reason } from '../node/files.ts';
import { loadPdf } from '../node/load-pdf.ts';
import { cacheFolder, type StoredText, storedText, TextError } from '../node/text-cache.ts';
import { fetchText, storeText, type TextSettings } from '../node/texts.ts';
import { wordsIn } from '../record/fingerprints.ts';
import type { PolicyRecord } from '../record/record.ts';
import { complain, exits, UsageError } from './command.ts';
import { today, wholeNumber } from './options.ts';
import { expect, printLines, type RecordCall, recordCommand } from './record-call.ts';

const own = `  --record PATH              a file or folder of your own record to lay over ours
  --no-own-record            take no notice of .plumbline/record
  --any-version              take a file that is not the one pinned by its SHA-256
  --help                     this text
`;

export const recordFetch = recordCommand({
  name: 'record fetch',
  summary: 'download official texts to this machine',
  help: `plumbline record fetch [ID…] [options]

Downloads the official texts of instruments, by their first official source, or of sources, by their
ids, and stores their words in the user's cache folder. Without ID: every text that quotations are
compared with. What broke off goes on where it stopped. Proxies: HTTPS_PROXY, HTTP_PROXY, NO_PROXY.
The folder is PLUMBLINE_CACHE, or plumbline in the system's cache folder.

  --again                    also what is stored already
  --timeout SECONDS          without a byte until it is given up (30)
  --max-size MB              largest file to take (64)
${own}
Exit code: 0 all stored, 2 something was not.
`,
  options: {
    again: { type: 'boolean' },
    timeout: { type: 'string' },
    'max-size': { type: 'string' },
    'any-version': { type: 'boolean' },
  },
  async run(call) {
    const { record, parsed } = call;
    const timeout = (wholeNumber(parsed, 'timeout') ?? 30) * 1000;
    const maximum = (wholeNumber(parsed, 'max-size') ?? 64) * 1024 * 1024;
    const ids = call.names.length > 0 ? call.names : comparable(record);
    const targets = ids.map((id) => ({ id, source: sourceOf(record, id) }));
    let failed = false;
    for (const { id, source } of targets) {
      if (parsed.values.again !== true && storedText(cacheFolder(), id)) {
        await printLines([`${id}: stored already`]);
        continue;
      }
      const done = await attempt(id, () =>
        fetchText(id, source.url, settings(call, source.sha256), {
          timeout,
          maximum,
          progress: progress(id),
        }),
      );
      if (done) await printLines([told(record, done)]);
      else failed = true;
    }
    return failed ? exits.failed : exits.clean;
  },
});

export const recordImport = recordCommand({
  name: 'record import',
  summary: 'take an official text from a file of yours',
  help: `plumbline record import FILE --as ID [options]

Takes the words of an official text from a file (PDF, HTML, XML, JSON or text) and stores them as
"record fetch" would.

  --as ID                    the instrument or source whose text it is
${own}`,
  options: { as: { type: 'string' }, 'any-version': { type: 'boolean' } },
  async run(call) {
    expect(call.names, 1, 'name one file');
    const [path = ''] = call.names;
    const id = call.parsed.values.as;
    if (typeof id !== 'string') throw new UsageError('say whose text it is: --as ID.');
    const { sha256 } = sourceOf(call.record, id);
    let bytes: Buffer;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      complain(`${path}: ${reason(error)}`);
      return exits.failed;
    }
    const done = await attempt(path, () =>
      storeText(id, { bytes, from: path }, settings(call, sha256)),
    );
    if (done) await printLines([told(call.record, done)]);
    return done ? exits.clean : exits.failed;
  },
});

async function attempt(
  what: string,
  work: () => Promise<StoredText>,
): Promise<StoredText | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof TextError)) throw error;
    complain(`${what}: ${error.message}`);
    return undefined;
  }
}

function settings({ parsed }: RecordCall, sha256: string | undefined): TextSettings {
  const readPdf = loadPdf();
  return {
    folder: cacheFolder(),
    now: today(),
    ...(sha256 !== undefined && parsed.values['any-version'] !== true && { sha256 }),
    ...(readPdf && { readPdf }),
  };
}

const comparable = (record: PolicyRecord): string[] =>
  (record.data.fingerprints ?? [])
    .filter(({ role }) => role === 'text')
    .map(({ entity }) => entity);

/** The first official source of an instrument, or the source named. */
function sourceOf(
  record: PolicyRecord,
  id: string,
): { readonly url: string; readonly sha256?: string } {
  const refs = record.entity(id)?.sources ?? [];
  const sources = refs.flatMap((ref) => record.source(ref.source) ?? []);
  const found = record.source(id) ?? sources.find(({ official }) => official);
  if (found) return found;
  throw new UsageError(
    record.entity(id)
      ? `the record knows no official source of "${id}".`
      : `the record has no "${id}".`,
  );
}

/** Says how well the text fits the fingerprint that quotations are compared with. */
function told(record: PolicyRecord, { id, bytes, type }: StoredText): string {
  const size = `${Math.ceil(bytes / 1024)} KB, ${type}`;
  const text = storedText(cacheFolder(), id)?.text ?? '';
  const print = textOf(record, id);
  if (!print) return `${id}: stored (${size})`;
  const { runs, held } = matchText([wordsIn(text)], print);
  return `${id}: stored (${size}; ${Math.floor((held / Math.max(1, runs)) * 100)} % of its wording is as the record knows it)`;
}

/** On a terminal, one line that counts up; elsewhere nothing. */
function progress(id: string): (received: number, total: number | undefined) => void {
  let last = 0;
  return (received, total) => {
    if (!process.stderr.isTTY || Date.now() - last < 200) return;
    last = Date.now();
    const of = total === undefined ? '' : ` of ${Math.ceil(total / 1024)}`;
    process.stderr.write(`\r${id}: ${Math.ceil(received / 1024)}${of} KB \r`);
  };
}
