/** Official texts onto the user's machine: checked and stored, on command and never by themselves. */

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentType, documentType, officialText } from '../recordkit/official-text.ts';
import { type FetchOptions, fetchFile } from './fetch.ts';
import { nameOf, type StoredText, TextError, writeText } from './text-cache.ts';

export interface TextSettings {
  readonly folder: string;
  /** The hash that the file must have. */
  readonly sha256?: string;
  readonly now: string;
  /** Reads a PDF; absent where its library is not installed. */
  readPdf?(bytes: Uint8Array): Promise<string>;
}

/** Downloads a text, checks it and stores it. */
export async function fetchText(
  id: string,
  url: string,
  settings: TextSettings,
  options: FetchOptions,
): Promise<StoredText> {
  const folder = join(settings.folder, 'texts');
  mkdirSync(folder, { recursive: true });
  const part = join(folder, `${nameOf(id)}.part`);
  const { contentType, url: from } = await fetchFile(url, part, options);
  const bytes = readFileSync(part);
  rmSync(part);
  const wantsPdf = /\.pdf(?:$|\?)/i.test(new URL(url).pathname);
  return storeText(id, { bytes, from, contentType, wantsPdf }, settings);
}

interface Taken {
  readonly bytes: Uint8Array;
  readonly from: string;
  readonly contentType?: string;
  readonly wantsPdf?: boolean;
}

/** Checks what was downloaded or named, takes its text, and stores both text and provenance. */
export async function storeText(
  id: string,
  { bytes, from, contentType, wantsPdf }: Taken,
  settings: TextSettings,
): Promise<StoredText> {
  if (bytes.length === 0) throw new TextError('the file is empty');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (settings.sha256 !== undefined && settings.sha256 !== sha256)
    throw new TextError(
      `it is not the file that was pinned (SHA-256 ${sha256.slice(0, 12)}…, and not ${settings.sha256.slice(0, 12)}…). Look at it, and take it with --any-version if it is right.`,
    );
  const type = documentType(new TextDecoder().decode(bytes.subarray(0, 512)), contentType);
  if (type === undefined || (wantsPdf && type !== 'pdf'))
    throw new TextError(
      `it is ${type ?? (contentType || 'of no known type')}${wantsPdf ? ', and not the PDF asked for: often the page of an error' : ', and not PDF, HTML, XML, JSON or text'}`,
    );
  const text = await textFrom(type, bytes, settings);
  if (text.length < 200) throw new TextError(`only ${text.length} characters of text are in it`);
  const stored: StoredText = { id, from, type, bytes: bytes.length, sha256, stored: settings.now };
  writeText(settings.folder, text, stored);
  return stored;
}

async function textFrom(
  type: DocumentType,
  bytes: Uint8Array,
  { readPdf }: TextSettings,
): Promise<string> {
  try {
    if (type !== 'pdf') return officialText(type, new TextDecoder().decode(bytes));
    if (readPdf) return await readPdf(bytes);
  } catch (error) {
    throw new TextError(`its text cannot be read: ${(error as Error).message}`);
  }
  throw new TextError(
    'it is a PDF, and the PDF reader (pdf.js beside cli.js) is not installed. Convert it to text and use "record import".',
  );
}
