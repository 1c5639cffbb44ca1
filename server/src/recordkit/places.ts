/** Where each thing of the record was written, so that a data check can speak of a place in a file. */

import type { ParsedFile, YamlPath } from './parse.ts';
import type { Problem } from './problem.ts';

export type ThingKind =
  | 'record'
  | 'entity'
  | 'fact'
  | 'provision'
  | 'source'
  | 'attribute'
  | 'lexicon'
  | 'fold'
  | 'retraction';

/** A thing of the record; `nth` tells apart things that wrongly share an id, counted from 0. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly nth?: number;
}

interface Place {
  readonly file: ParsedFile;
  readonly path: YamlPath;
}

export class Places {
  private readonly known = new Map<string, Place[]>();

  add(thing: Thing, file: ParsedFile, path: YamlPath): void {
    const key = `${thing.kind} ${thing.id}`;
    const list = this.known.get(key);
    if (list) list.push({ file, path });
    else this.known.set(key, [{ file, path }]);
  }

  /** Whether a file here writes of it. */
  has({ kind, id }: Thing): boolean {
    return this.known.has(`${kind} ${id}`);
  }

  /** A problem at a thing, or at a part of it; nothing for things that no file here defines. */
  problemAt(
    thing: Thing,
    part: YamlPath,
    message: string,
    severity: Problem['severity'],
  ): Problem | undefined {
    const place = this.known.get(`${thing.kind} ${thing.id}`)?.[thing.nth ?? 0];
    if (!place) return undefined;
    return place.file.problemAt(place.file.spanOf([...place.path, ...part]), message, severity);
  }
}
