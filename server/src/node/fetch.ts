/** Downloads one file: follows redirects, goes on where it broke off, and gives up on what is too slow or too large. */

import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { send } from './fetch-request.ts';

export interface FetchOptions {
  /** Bytes beyond which it is no text of a law. */
  readonly maximum: number;
  /** Milliseconds without a byte. */
  readonly timeout: number;
  readonly env?: Readonly<Record<string, string | undefined>>;
  progress?(received: number, total: number | undefined): void;
}

export interface Fetched {
  /** Where redirects led. */
  readonly url: string;
  readonly contentType: string;
}

/** What went wrong, in words; what came so far is kept where going on makes sense. */
export class FetchError extends Error {}

/** Downloads into `path`, which may hold the beginning from an earlier attempt (its mark is `path`.mark). */
export async function fetchFile(
  address: string,
  path: string,
  options: FetchOptions,
): Promise<Fetched> {
  const mark = `${path}.mark`;
  const begun = existsSync(path) && existsSync(mark) ? statSync(path).size : 0;
  const resume =
    begun > 0 ? { range: `bytes=${begun}-`, 'if-range': readFileSync(mark, 'utf8') } : {};
  const { url, response } = await follow(address, resume, options);
  const appending = response.statusCode === 206 && startOf(response) === begun;
  const left = Number(response.headers['content-length'] ?? Number.NaN);
  const before = appending ? begun : 0;
  const total = Number.isNaN(left) ? undefined : before + left;
  if ((total ?? 0) > options.maximum) {
    response.destroy();
    throw new FetchError(
      `it is ${megabytes(total ?? 0)}, and ${megabytes(options.maximum)} is the most that is fetched`,
    );
  }
  const version = validator(response);
  if (version) writeFileSync(mark, version);
  else rmSync(mark, { force: true });
  const received = await save(response, path, before, total, options);
  if (total !== undefined && received < total)
    throw new FetchError(
      `it broke off after ${received} of ${total} bytes. Run the command again to go on.`,
    );
  rmSync(mark, { force: true });
  return { url, contentType: response.headers['content-type'] ?? '' };
}

const agent = {
  'user-agent': 'plumbline (record fetch)',
  accept: '*/*',
  'accept-encoding': 'identity',
};
const mostRedirects = 5;

async function follow(
  address: string,
  extra: Readonly<Record<string, string>>,
  { timeout, env = process.env }: FetchOptions,
): Promise<{ url: string; response: IncomingMessage }> {
  let url = web(address);
  for (let i = 0; i <= mostRedirects; i++) {
    const response = await send(url, { headers: { ...agent, ...extra }, timeout, env }).catch(
      (error: Error) => {
        throw new FetchError(`${url.host} could not be reached: ${error.message || String(error)}`);
      },
    );
    const { statusCode = 0, headers } = response;
    if (statusCode === 200 || statusCode === 206) return { url: url.href, response };
    response.destroy();
    if (statusCode < 300 || statusCode >= 400 || !headers.location)
      throw new FetchError(`the server answered HTTP ${statusCode}`);
    const next = web(new URL(headers.location, url).href);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new FetchError('it is redirected from https to http, which is not followed');
    url = next;
  }
  throw new FetchError(`it is redirected more than ${mostRedirects} times`);
}

function web(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new FetchError(`${address} is no web address`);
  return url;
}

const startOf = ({ headers }: IncomingMessage): number =>
  Number(/bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1] ?? Number.NaN);

/** What tells that the rest is of the same file as the beginning. */
const validator = ({ headers }: IncomingMessage): string | undefined =>
  headers.etag && !headers.etag.startsWith('W/') ? headers.etag : headers['last-modified'];

/** Written as it comes, so that what was counted is on disk to go on from. */
function save(
  response: IncomingMessage,
  path: string,
  before: number,
  total: number | undefined,
  { maximum, timeout, progress }: FetchOptions,
): Promise<number> {
  const file = openSync(path, before > 0 ? 'a' : 'w');
  let received = before;
  return new Promise<number>((settle, fail) => {
    response.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > maximum)
        response.destroy(
          new FetchError(
            `it is more than ${megabytes(maximum)}, which is the most that is fetched`,
          ),
        );
      else writeSync(file, chunk);
      progress?.(received, total);
    });
    response.on('end', () => settle(received));
    response.on('error', (error) =>
      fail(error instanceof FetchError ? error : brokenOff(received, total, error)),
    );
    response.on('close', () => fail(brokenOff(received, total)));
    response.setTimeout(timeout, () => response.destroy(new Error('nothing more came in time')));
  }).finally(() => {
    response.destroy();
    closeSync(file);
    if (received > maximum) rmSync(path, { force: true });
  });
}

function brokenOff(
  received: number,
  total: number | undefined,
  error?: NodeJS.ErrnoException,
): FetchError {
  const of = total === undefined ? '' : ` of ${total}`;
  const why = error === undefined || error.code === 'ECONNRESET' ? '' : ` (${error.message})`;
  return new FetchError(
    `it broke off after ${received}${of} bytes${why}. Run the command again to go on.`,
  );
}

const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1024 / 1024))} MB`;
