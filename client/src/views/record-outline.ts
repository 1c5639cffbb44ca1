/** The record as a tree: kinds, instruments, pillars, sections, provisions. Plain data. */

import type { RecordEntry } from '../../../server/src/protocol.ts';

export type EntryKind = RecordEntry['kind'];

export interface Branch {
  readonly type: 'kind' | 'part';
  /** Kind, or `I` and `I.02` for a pillar and a section. */
  readonly key: string;
  readonly nodes: readonly OutlineNode[];
}

export interface Leaf {
  readonly type: 'entry';
  readonly entry: RecordEntry;
  readonly nodes: readonly OutlineNode[];
}

export type OutlineNode = Branch | Leaf;

/** In the order in which a policy analyst looks for things. */
const instruments: readonly EntryKind[] = [
  'plan',
  'order',
  'memo',
  'framework',
  'rule',
  'law',
  'bill',
  'statement',
  'publication',
];

const others: readonly EntryKind[] = [
  'agency',
  'person',
  'concept',
  'programme',
  'event',
  'company',
  'product',
  'place',
];

/** Instruments in one branch by kind, and beside it whom and what they speak of. */
export function outlineOf(entries: readonly RecordEntry[]): Branch[] {
  const provisions = new Map<string, RecordEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'provision') continue;
    const siblings = provisions.get(entry.instrument);
    if (siblings) siblings.push(entry);
    else provisions.set(entry.instrument, [entry]);
  }
  const branch = (kind: EntryKind): Branch => {
    const members = entries.filter((entry) => entry.kind === kind).sort(byName);
    return { type: 'kind', key: kind, nodes: members.map((m) => leaf(m, provisions.get(m.id))) };
  };
  const nodes = filled(instruments.map(branch));
  return filled([{ type: 'kind', key: 'instruments', nodes }, ...others.map(branch)]);
}

const filled = (branches: readonly Branch[]): Branch[] =>
  branches.filter(({ nodes }) => nodes.length > 0);

/** By code where there is one, numbers by size. */
const byName = (a: RecordEntry, b: RecordEntry): number =>
  (a.detail || a.title).localeCompare(b.detail || b.title, undefined, { numeric: true });

/** What was looked for, and the instruments that hold some of it. */
export function among(
  entries: readonly RecordEntry[],
  wanted: readonly RecordEntry[],
): RecordEntry[] {
  const ids = new Set(wanted.flatMap(({ id, instrument }) => [id, instrument]));
  return entries.filter(({ id }) => ids.has(id));
}

const leaf = (entry: RecordEntry, provisions: readonly RecordEntry[] = []): Leaf => ({
  type: 'entry',
  entry,
  nodes: partsOf([...provisions].sort(byPlace), 1),
});

/** `I.02.01`, `3(a)`: where in its instrument a provision stands. */
export const placeOf = ({ id }: RecordEntry): string => id.slice(id.indexOf('/') + 1);

/** Numbers by size, so that 10 follows 9. */
const byPlace = (a: RecordEntry, b: RecordEntry): number =>
  placeOf(a).localeCompare(placeOf(b), 'en', { numeric: true });

/** `I.02.01` stands in part `I.02` of part `I`, which may be a provision itself; `3(a)` stands in none. */
function partsOf(provisions: readonly RecordEntry[], depth: number): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const parts = new Map<string, RecordEntry[]>();
  for (const provision of provisions) {
    const key = partOf(provision, depth);
    const part = parts.get(key);
    if (part) part.push(provision);
    else parts.set(key, [provision]);
  }
  for (const [key, members] of parts) {
    const own = members.find((member) => placeOf(member) === key);
    const inside = members.filter((member) => member !== own);
    const held = inside.length > 0 ? partsOf(inside, depth + 1) : [];
    nodes.push(
      own ? { type: 'entry', entry: own, nodes: held } : { type: 'part', key, nodes: held },
    );
  }
  return nodes;
}

function partOf(provision: RecordEntry, depth: number): string {
  const steps = placeOf(provision).split('.');
  return /^[IVX]+$/.test(steps[0] ?? '') ? steps.slice(0, depth).join('.') : steps.join('.');
}
