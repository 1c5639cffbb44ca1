/** Which provisions speak of an entity: by name in their summary or title, or as one of the bodies they name. */

import { type FoldTable, fold } from '../text/fold.ts';
import type { PhraseIndex, Scanner } from './phrases.ts';
import type { Entity, Provision } from './types.ts';

const textOf = (p: Provision): string =>
  [p.title?.en, p.title?.zh, p.summary.en, p.summary.zh].filter(Boolean).join(' | ');

/** Built when first asked. */
export class Mentioning {
  private built: ReadonlyMap<string, readonly number[]> | undefined;
  private readonly provisions: readonly Provision[];
  private readonly entities: readonly Entity[];
  private readonly names: PhraseIndex['names'];
  private readonly scanner: Scanner;
  private readonly table: FoldTable;

  constructor(
    data: { readonly provisions: readonly Provision[]; readonly entities: readonly Entity[] },
    names: PhraseIndex['names'],
    scanner: Scanner,
    table: FoldTable,
  ) {
    this.provisions = data.provisions;
    this.entities = data.entities;
    this.names = names;
    this.scanner = scanner;
    this.table = table;
  }

  /** Indexes of the provisions that speak of the entity. */
  of(entity: string): readonly number[] {
    this.built ??= this.build();
    return this.built.get(entity) ?? [];
  }

  private build(): Map<string, number[]> {
    const out = new Map<string, number[]>();
    this.provisions.forEach((p, at) => {
      for (const id of new Set([...p.lead, ...p.others, ...this.named(textOf(p))])) {
        const list = out.get(id);
        if (list) list.push(at);
        else out.set(id, [at]);
      }
    });
    return out;
  }

  private named(text: string): string[] {
    return this.scanner.scan(fold(text, this.table)).flatMap((hit) =>
      hit.named
        .filter((target) => target % 2 === 0)
        .map((target) => this.names[-target / 2 - 1] as [number, 0 | 1])
        .filter(([, weak]) => weak === 0)
        .map(([entity]) => (this.entities[entity] as Entity).id),
    );
  }
}
