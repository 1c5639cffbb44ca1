/** Statements told whole, wrapped as drafts wrap them, and told as nobody's claim. */

import { type Cell, turn } from './types.ts';

interface Count {
  readonly id: string;
  readonly n: string;
  readonly not: readonly string[];
  readonly ways: readonly string[];
}

interface Claim {
  readonly id: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

type Read = <T>(file: string) => T;

const upper = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
/** "The order …" goes on as "the order …", a name does not. */
const lower = (s: string): string =>
  s.replace(
    /^(?:The|In|Under|There|Companies|Agencies|Organized|With|At|Built|According|Some)\b/,
    (w) => w.toLowerCase(),
  );

/** The sentence in a wrapper: {s} whole, {c} without its stop, {l} going on in the middle of another. */
function wrapped(wrapper: string, sentence: string): string {
  const clause = sentence.replace(/^- /, '').replace(/\.$/, '');
  const l = lower(clause);
  const parts: Record<string, string> = { s: sentence.replace(/^- /, ''), c: clause, l };
  return upper(wrapper.replace(/\{([scl])\}/g, (_, key: string) => parts[key] ?? ''));
}

interface Told {
  readonly frame: string;
  readonly thing: string;
  readonly group: string;
  readonly text: string;
  readonly wrong?: string;
}

const ofCounts = (counts: readonly Count[]): Told[] =>
  counts.flatMap(({ id, n, not, ways }) =>
    ways.flatMap((way) => {
      const put = turn(not, way + id) ?? '';
      const made = (value: string) => upper(way.replaceAll('{n}', value));
      const base = { frame: way, thing: id, group: 'counts' };
      return [
        { ...base, text: made(n) },
        { ...base, text: made(put), wrong: 'number' },
      ];
    }),
  );

const ofClaims = (claims: readonly Claim[]): Told[] =>
  claims.flatMap(({ id, right, wrong }) => {
    const base = { thing: id, group: 'claims' };
    return [
      ...right.map((text) => ({ ...base, frame: text, text })),
      ...wrong.map((text) => ({ ...base, frame: text, text, wrong: 'claim' })),
    ];
  });

export function toldCells(read: Read): Cell[] {
  const told = [...ofCounts(read<Count[]>('counts')), ...ofClaims(read<Claim[]>('claims'))];
  const wrappers = read<string[]>('wrappers');
  const neutral = read<string[]>('neutral');
  return told.flatMap((t): Cell[] => {
    const plain = [t, { ...t, text: wrapped(turn(wrappers, t.text) ?? '{s}', t.text) }];
    if (!t.wrong) return plain;
    const mere = wrapped(turn(neutral, t.text) ?? '', t.text);
    const { wrong: _, ...silent } = t;
    return [
      ...plain,
      { ...silent, group: 'neutral', frame: turn(neutral, t.text) ?? '', text: mere },
    ];
  });
}
