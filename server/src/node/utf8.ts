/** Why bytes are no UTF-8 text, and where. */

import { isUtf8 } from 'node:buffer';

/** What is wrong with the bytes, or nothing. Offsets count from 0. */
export function notText(bytes: Uint8Array): string | undefined {
  const mark = wideMark(bytes);
  if (mark)
    return `it is ${mark} (byte-order mark at byte 0). Save it as UTF-8 and check it again.`;
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return `it is not a text file (NUL byte at ${place(bytes, nul)}). Name a Markdown or text file.`;
  if (isUtf8(bytes)) return undefined;
  const bad = firstInvalid(bytes);
  const hex = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `it is not UTF-8 (0x${hex} at ${place(bytes, bad)}). Save it as UTF-8 and check it again.`;
}

function wideMark([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'UTF-16, little-endian';
  return a === 0xfe && b === 0xff ? 'UTF-16, big-endian' : undefined;
}

function place(bytes: Uint8Array, offset: number): string {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return `byte ${offset}, line ${line}`;
}

/** Offset of the first byte that no UTF-8 text could hold there: bisects, as a prefix of good bytes is good. */
function firstInvalid(bytes: Uint8Array): number {
  const good = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (good(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return sequenceStart(bytes, Math.min(low, bytes.length));
}

/** A character that breaks off is at fault from its first byte, not where the next one begins. */
function sequenceStart(bytes: Uint8Array, bad: number): number {
  for (let at = bad - 1; at >= 0 && at >= bad - 3; at--) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at + lengthFrom(byte) > bad ? at : bad;
    if (byte < 0x80) break;
  }
  return bad;
}

const lengthFrom = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
