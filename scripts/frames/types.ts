/** Sentence frames: how writers put a kind of fact, with slots that the record fills. See tests/frames/README.md. */

import type { Lang } from '../../server/src/record/types.ts';

/** One file of tests/frames/LANG/. */
export interface FrameFile {
  readonly path: string;
  readonly lang: Lang;
  /** What fills the slots: see `fillers` in index.ts. */
  readonly of: string;
  readonly attributes?: readonly string[];
  readonly kinds?: readonly string[];
  readonly status?: readonly string[];
  readonly force?: readonly string[];
  /** Facts' statements are taken apart by this pattern: its groups are slots. */
  readonly says?: string;
  /** Only these, called so: descriptions in the place of names. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of wrong value to put in, all where absent; for `of: statement`, sentences that are wrong as they stand. */
  readonly wrong?: readonly string[];
  /** For `of: statement`: sentences that are right or neutral as they stand. */
  readonly right?: readonly string[];
  /** By dated fact, sentences that tell the event. */
  readonly events?: Readonly<Record<string, readonly string[]>>;
  /** By provision, its task as drafts put it. */
  readonly tasks?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Readonly<Record<string, NumberItem>>;
  readonly frames?: readonly string[] | Readonly<Record<string, readonly string[]>>;
}

/** A number with its noun: `say` are phrases with {n} (figures) or {h} (words of the language). */
export interface NumberItem {
  readonly n: number;
  readonly say: readonly string[];
  readonly wrong: readonly number[];
}

/** Alternatives for each slot: frames take them in turn. */
export type Slots = Readonly<Record<string, readonly string[] | undefined>>;

/** What one fact puts into frames. */
export interface Filling {
  readonly subject: string;
  readonly attribute: string;
  readonly fact: string;
  readonly slots: Slots;
  /** By kind of error, the slots that it alters. */
  readonly wrong: Readonly<Record<string, Slots>>;
}

/** A frame filled in: `error` is the kind of wrong value, absent where all is right. */
export interface Cell {
  readonly file: string;
  readonly frame: string;
  readonly subject: string;
  readonly attribute: string;
  readonly fact: string;
  readonly error?: string;
  readonly text: string;
}
