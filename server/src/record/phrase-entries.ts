/** The phrases of one bucket, read from its string when a draft first comes upon the key, and matched from there. */

import { innerMark, isWord } from './phrase-keys.ts';

/** One phrase. It starts at the key; `head` is what must stand literally after the key. */
export interface PhraseEntry {
  readonly head: string;
  /** First unit of `head`, or −1: spares most comparisons. */
  readonly first: number;
  readonly endsWord: boolean;
  /** Targets ≥ 0, and those below. */
  readonly groups: readonly number[];
  readonly named: readonly number[];
  /** Literal parts after the key between its `*`, where that is all its freedom. */
  readonly parts: readonly string[] | undefined;
  /** The whole phrase, where it holds `…` or a `*` that only an expression can weigh. */
  readonly wild: string | undefined;
  /** Literal text that must come somewhere later. */
  readonly later: string;
  pattern: RegExp | undefined;
}

/** A stem's phrases are written out whole; all others without their key. */
export function decodeBucket(key: string, stem: boolean, written: string): PhraseEntry[] {
  const fields = written.split(innerMark);
  const entries: PhraseEntry[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const rest = stem ? (fields[i] as string).slice(key.length) : (fields[i] as string);
    entries.push(entryOf(key, rest, (fields[i + 1] as string).split(' ').map(Number)));
  }
  return entries;
}

function entryOf(key: string, rest: string, targets: readonly number[]): PhraseEntry {
  const wildAt = rest.search(/[*…]/);
  const head = wildAt < 0 ? rest : rest.slice(0, wildAt).trimEnd();
  const whole = key + rest;
  const simple = !rest.includes('…') && !/\*[a-z0-9*]/.test(rest);
  return {
    head,
    first: head === '' ? -1 : head.charCodeAt(0),
    endsWord: isWord(whole.charCodeAt(whole.length - 1)),
    groups: targets.filter((target) => target >= 0),
    named: targets.filter((target) => target < 0),
    parts: wildAt >= 0 && simple ? rest.split('*') : undefined,
    wild: wildAt >= 0 && !simple ? whole : undefined,
    later:
      whole
        .slice(whole.lastIndexOf('…') + 1)
        .trim()
        .split('*')[0] ?? '',
    pattern: undefined,
  };
}

/** End of the phrase at `at`, whose key up to `from` is already met; or −1. */
export function endOf(entry: PhraseEntry, text: string, at: number, from: number): number {
  if (entry.head !== '' && !text.startsWith(entry.head, from)) return -1;
  if (entry.wild !== undefined) return expressionEnd(entry, entry.wild, text, at, from);
  const end = entry.parts ? partsEnd(entry.parts, text, from) : from + entry.head.length;
  return end >= 0 && entry.endsWord && isWord(text.charCodeAt(end)) ? -1 : end;
}

function partsEnd(parts: readonly string[], text: string, from: number): number {
  let at = from;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (i > 0) while (isWord(text.charCodeAt(at))) at++;
    if (!text.startsWith(part, at)) return -1;
    at += part.length;
  }
  return at;
}

function expressionEnd(
  entry: PhraseEntry,
  wild: string,
  text: string,
  at: number,
  from: number,
): number {
  if (text.indexOf(entry.later, from) < 0) return -1;
  entry.pattern ??= phrasePattern(wild);
  entry.pattern.lastIndex = at;
  return entry.pattern.test(text) ? entry.pattern.lastIndex : -1;
}

const literally = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase with `*` or `…` as a sticky expression. */
function phrasePattern(text: string): RegExp {
  const parts = text
    .split('…')
    .map((part) => literally(part.trim()).replaceAll('\\*', '[a-z0-9]*'));
  const latin = (left: string, right: string): boolean =>
    /[a-z0-9*\]]$/.test(left) && /^[a-z0-9]/.test(right);
  const source = parts.reduce((left, right) =>
    latin(left, right)
      ? `${left}(?:[ ,]+[^ ,.;:]+){0,4}?[ ,]+${right}`
      : `${left}[^。;!?]{0,8}?${right}`,
  );
  const last = text.charAt(text.length - 1);
  return new RegExp(isWord(last.charCodeAt(0)) ? `${source}(?![a-z0-9])` : source, 'y');
}
