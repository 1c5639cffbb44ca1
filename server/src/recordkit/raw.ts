/** Record files as written, once their shape is known to be sound. See docs/record.md and schema.json. */

import type * as Rec from '../record/types.ts';

export interface RawEntity {
  readonly id: string;
  readonly kind: Rec.EntityKind;
  readonly names: Readonly<Partial<Record<Rec.Lang, RawNames>>>;
  readonly errors?: Readonly<Partial<Record<Rec.Lang, readonly Omit<Rec.NameError, 'lang'>[]>>>;
  readonly summary: Rec.Bilingual;
  readonly force?: Rec.Force;
  readonly ids?: Readonly<Record<string, string>>;
  readonly status?: readonly Rec.StatusPeriod[];
  readonly parent?: string;
  readonly lookalike?: boolean;
  readonly about?: Rec.Topic;
  readonly sources?: readonly Rec.SourceRef[];
  readonly facts?: readonly RawFact[];
  readonly provisions?: readonly RawProvision[];
}

/** More facts and provisions of an entity that another file defines. */
export interface RawAddition {
  readonly of: string;
  readonly sources?: readonly Rec.SourceRef[];
  readonly facts?: readonly RawFact[];
  readonly provisions?: readonly RawProvision[];
}

/** `{ id, retract: true }`: takes an entity, a fact or, by its section, a provision out of the record beneath. */
export interface RawRetraction {
  readonly id?: string;
  readonly section?: string;
  readonly retract: true;
}

export interface RawNames {
  readonly title?: string;
  readonly short?: string | readonly string[];
  readonly code?: string | readonly string[];
  readonly aliases?: readonly string[];
  readonly weak?: readonly string[];
}

type Of<T extends Rec.Value['type']> = Omit<Extract<Rec.Value, { type: T }>, 'type'>;
type Compared<T> = Omit<T, 'cmp'> & { readonly cmp?: Rec.Comparator };

export interface RawValue {
  readonly date?: Rec.IsoDate;
  readonly count?: Compared<Of<'count'>>;
  readonly quantity?: Compared<Of<'quantity'>>;
  readonly duration?: Compared<Of<'duration'>>;
  readonly vote?: Of<'vote'>;
  readonly entity?: { readonly ids: readonly string[]; readonly among?: readonly Rec.EntityKind[] };
  readonly set?: Of<'set'>;
  readonly flag?: boolean;
  readonly stance?: Rec.Stance;
  readonly text?: Rec.Bilingual;
}

type Defaulted = 'subject' | 'valid' | 'recorded' | 'confidence' | 'sources';

export interface RawFact
  extends RawValue,
    Omit<Rec.Fact, 'value' | Defaulted>,
    Partial<Pick<Rec.Fact, Defaulted>> {}

export interface RawProvision {
  readonly section: string;
  readonly page?: number;
  readonly pillar?: string;
  readonly title?: Rec.Bilingual;
  readonly summary: Rec.Bilingual;
  readonly lead?: readonly string[];
  readonly leadBasis?: string;
  readonly others?: readonly string[];
  readonly verb?: string;
  readonly stance?: Rec.Stance;
  readonly force?: Rec.Force;
  readonly topic?: Rec.Topic;
  readonly sources?: readonly Rec.SourceRef[];
}
