/** The whole of a record, as the checking core is given it. */

import type { Fingerprint } from './fingerprints.ts';
import type {
  Attribute,
  Entity,
  EntityKind,
  Fact,
  IsoDate,
  Lexicon,
  Provision,
  Source,
} from './types.ts';

export interface RecordMeta {
  readonly version: string;
  /** Last day the record knows of; later currency claims are unverified. */
  readonly horizon: IsoDate;
  /** By kind, the instrument meant when a draft says "the Plan" without having named one. */
  readonly home: Readonly<Partial<Record<EntityKind, string>>>;
}

export interface RecordData {
  readonly meta: RecordMeta;
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly provisions: readonly Provision[];
  readonly sources: readonly Source[];
  readonly attributes: readonly Attribute[];
  readonly lexicon: Lexicon;
  /** Of official texts, to compare quotations with. */
  readonly fingerprints?: readonly Fingerprint[];
}
