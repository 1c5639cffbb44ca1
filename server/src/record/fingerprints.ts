/**
 * Fingerprints of official texts: which runs of three words a text holds, as hashes, so that a quotation can be
 * compared with a text that is not shipped. One run in a thousand that a text does not hold passes for one it
 * holds (see docs/quotations.md).
 */

import type { Span } from '../text/span.ts';

/** Words in a run, and bits of its hash. A fingerprint made otherwise is not comparable. */
export const runLength = 3;
export const hashBits = 24;

export interface Fingerprint {
  readonly id: string;
  /** The instrument whose text it is, or which the text is about. */
  readonly entity: string;
  /** `text` is the instrument itself; `about`, a fact sheet or article of the issuer on it. */
  readonly role: 'text' | 'about';
  readonly title: string;
  /** Parts of the text were not to be had: what is not found may still stand there. */
  readonly partial?: boolean;
  readonly words: number;
  /** Sorted hashes, three bytes each, in base64. */
  readonly runs: string;
}

export interface Word extends Span {
  /** Without case, apostrophes and the points of abbreviations. */
  readonly form: string;
}

const word = /(?:[A-Za-z]\.){2,}|[\p{L}\p{N}]+(?:['’ʼ][\p{L}]+)*/gu;

/** Words as a quotation may fairly vary them: case, apostrophes, hyphens, dashes, quotes and spaces do not count. */
export const wordsIn = (text: string): Word[] =>
  [...text.matchAll(word)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    form: found[0].replace(/['’ʼ.]/g, '').toLowerCase(),
  }));

/** Hash of the run of words that begins at a place. */
export function runHash(forms: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + runLength; i++) {
    const form = forms[i] ?? '';
    for (let k = 0; k < form.length; k++) hash = step(hash, form.charCodeAt(k));
    hash = step(hash, 32);
  }
  // FNV mixes its low bits best when the high ones are folded in.
  return ((hash >>> hashBits) ^ hash) & ((1 << hashBits) - 1);
}

const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193) >>> 0;

/** The hashes of a fingerprint, sorted. */
export function readRuns(base64: string): Uint32Array {
  const bytes = Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
  const out = new Uint32Array(Math.floor(bytes / 3));
  // Three bytes are four letters: no run straddles another.
  for (let i = 0; i < out.length; i++) {
    let value = 0;
    for (let k = 0; k < 4; k++) value = (value << 6) | letters.indexOf(base64.charAt(i * 4 + k));
    out[i] = value;
  }
  return out;
}

export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function holdsRun(runs: Uint32Array, hash: number): boolean {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = runs[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
