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
export const kinds: readonly EntryKind[] = [
  'plan',
  'order',
  'memo',
  'framework',
  'rule',
  'law',
  'bill',
  'statement',
  'publication',
  'agency',
  'programme',
  'person',
  'concept',
  'event',
  'company',
  'product',
  'place',
];

export function outlineOf(entries: readonly RecordEntry[]): Branch[] {
  const provisions = new Map<string, RecordEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'provision') continue;
    const siblings = provisions.get(entry.instrument);
    if (siblings) siblings.push(entry);
    else provisions.set(entry.instrument, [entry]);
  }
  return kinds
    .map((kind): Branch => {
      const members = entries.filter((entry) => entry.kind === kind);
      return { type: 'kind', key: kind, nodes: members.map((m) => leaf(m, provisions.get(m.id))) };
    })
    .filter(({ nodes }) => nodes.length > 0);
}

const leaf = (entry: RecordEntry, provisions: readonly RecordEntry[] = []): Leaf => ({
  type: 'entry',
  entry,
  nodes: partsOf([...provisions].sort(byPlace), 1),
});

const placeOf = ({ id }: RecordEntry): string => id.slice(id.indexOf('/') + 1);

/** Numbers by size, so that 10 follows 9. */
const byPlace = (a: RecordEntry, b: RecordEntry): number =>
  placeOf(a).localeCompare(placeOf(b), 'en', { numeric: true });

/** `I.02.01` stands in part `I.02` of part `I`; `3(a)` stands in none. */
function partsOf(provisions: readonly RecordEntry[], depth: number): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const parts = new Map<string, RecordEntry[]>();
  for (const provision of provisions) {
    const steps = placeOf(provision).split('.');
    if (steps.length <= depth || !/^[IVX]+$/.test(steps[0] ?? '')) {
      nodes.push({ type: 'entry', entry: provision, nodes: [] });
      continue;
    }
    const key = steps.slice(0, depth).join('.');
    const part = parts.get(key);
    if (part) part.push(provision);
    else parts.set(key, [provision]);
  }
  for (const [key, members] of parts)
    nodes.push({ type: 'part', key, nodes: partsOf(members, depth + 1) });
  return nodes;
}
