/** The record's shapes: what corpus/ files lower to, and all that the checking core knows of the world. */

export type { RecordData, RecordMeta } from './data.ts';

export type Lang = 'en' | 'zh';
export type Bilingual = Readonly<Record<Lang, string>>;
export type Localised = Readonly<Partial<Record<Lang, string>>>;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the length states the precision. */
export type IsoDate = string;

export type EntityKind =
  | 'plan'
  | 'order'
  | 'memo'
  | 'framework'
  | 'rule'
  | 'law'
  | 'bill'
  | 'statement'
  | 'publication'
  | 'agency'
  | 'programme'
  | 'person'
  | 'concept'
  | 'company'
  | 'product'
  | 'place'
  | 'event';

/** How strongly an instrument binds those it addresses. */
export type Force = 'law' | 'binds-agencies' | 'recommendation' | 'voluntary' | 'proposal' | 'none';

/**
 * A phrase of the cue language: words separated by single spaces, `*` ends a word of any ending,
 * `…` stands for a short gap (up to four words, or eight Chinese characters). Latin script matches
 * whole words and ignores case; Chinese is written in simplified characters.
 * Alternatives of one group are separated by `|`.
 */
export type CueGroup = string;

/** Every group must be met in the sentence (or its headings) for the topic to apply. */
export interface Topic {
  readonly en?: readonly CueGroup[];
  readonly zh?: readonly CueGroup[];
}

export interface Name {
  readonly form: string;
  readonly lang: Lang;
  /** `title` and `short` are preferred; `weak` needs the entity in focus; `code` is an identifier. */
  readonly role: 'title' | 'short' | 'code' | 'alias' | 'weak';
}

/** A name known to be wrong. Only `form` errors may be matched as strings. */
export interface NameError {
  readonly form: string;
  readonly lang: Lang;
  readonly kind: 'form' | 'confusable' | 'misuse';
  readonly note?: string;
}

export interface StatusPeriod {
  readonly from: IsoDate;
  readonly status:
    | 'in-force'
    | 'published'
    | 'draft'
    | 'proposed'
    | 'pending'
    | 'stayed'
    | 'revoked'
    | 'superseded'
    | 'rescinded'
    | 'renamed'
    | 'expired'
    | 'not-enacted';
  /** Entity that made the change, and the one to use now. */
  readonly by?: string;
  readonly successor?: string;
  readonly note?: Bilingual;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly Name[];
  readonly errors?: readonly NameError[];
  readonly summary: Bilingual;
  readonly force?: Force;
  /** Official identifiers by scheme: `eo` 14320, `fr` 90 FR 35393, `omb` M-25-21, `nist` NIST AI 100-1. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly status?: readonly StatusPeriod[];
  /** Parent agency, enclosing programme or parent instrument. */
  readonly parent?: string;
  /** A name that resembles one of ours but is not ours: absorbs mentions, is never checked. */
  readonly lookalike?: boolean;
  /** What this instrument is about: used to notice a topic laid at the wrong instrument's door. */
  readonly about?: Topic;
  readonly sources: readonly SourceRef[];
}

export interface SourceRef {
  /** Id in the record's source table. */
  readonly source: string;
  /** Page, section or paragraph within it. */
  readonly locator?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly official: boolean;
  readonly accessed?: IsoDate;
  /** Of the file at the address, where it is pinned. */
  readonly sha256?: string;
}

export type Comparator = 'exactly' | 'more_than' | 'at_least' | 'about' | 'less_than' | 'at_most';

export type Value =
  | { readonly type: 'date'; readonly date: IsoDate }
  | {
      readonly type: 'count';
      readonly n: number;
      readonly cmp: Comparator /** Noun counted. */;
      readonly noun: Topic;
    }
  | { readonly type: 'quantity'; readonly n: number; readonly cmp: Comparator; readonly unit: Unit }
  | {
      readonly type: 'duration';
      readonly n: number;
      readonly cmp: Comparator;
      readonly unit: TimeUnit;
      readonly due?: IsoDate;
    }
  | { readonly type: 'vote'; readonly ayes: number; readonly noes: number }
  | {
      readonly type: 'entity';
      readonly ids: readonly string[] /** What else could stand here. */;
      readonly among: readonly EntityKind[];
    }
  | {
      readonly type: 'set';
      readonly members: readonly SetMember[];
      readonly closed: boolean /** Things often listed that do not belong. */;
      readonly intruders?: readonly SetMember[];
    }
  | { readonly type: 'flag'; readonly holds: boolean }
  | { readonly type: 'stance'; readonly stance: Stance }
  | { readonly type: 'text'; readonly text: Bilingual };

export type Unit = 'usd' | 'percent' | 'mw' | 'gw' | 'flop' | 'page' | 'usd_per_violation';
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';
/** What a text does to its object. */
export type Stance = 'favour' | 'against';

export interface SetMember {
  readonly names: Topic;
  /** How the message writes it. */
  readonly label: Bilingual;
}

export type Confidence = 'high' | 'medium' | 'low';

export interface Fact {
  readonly id: string;
  readonly subject: string;
  /** A key of the record's attribute table. */
  readonly attribute: string;
  readonly value: Value;
  /** Extra groups that a sentence must meet beside the subject and the attribute's own cues. */
  readonly topic?: Topic;
  /** Words beside which the topic speaks of something else, each group for itself. */
  readonly unless?: Topic;
  /** The topic alone identifies the subject, so the sentence need not name it. */
  readonly standalone?: boolean;
  /** The period in which it was so in the world; `to` is the last such day, absent where no end is known. */
  readonly valid: { readonly from?: IsoDate; readonly to?: IsoDate };
  readonly recorded: IsoDate;
  readonly confidence: Confidence;
  /** `caution`: never drives a flag by itself. */
  readonly check?: 'caution';
  /** Own-words statement of the fact, ready for a message: a full clause without final stop. */
  readonly says: Bilingual;
  readonly why?: Localised;
  /** Other values that are right on another basis (`25` numbered pages): never flagged. */
  readonly also?: readonly (number | string)[];
  /** Provision this fact was read from. */
  readonly provision?: string;
  readonly sources: readonly SourceRef[];
  /** In the author's files only: the compiled record leaves them out. */
  readonly examples?: Examples;
}

/** Sentences that a fact must flag, and sentences that it must bear out. */
export interface Examples {
  readonly flagged?: readonly string[];
  readonly supported?: readonly string[];
}

/** One action of the Plan, or one duty of an order. */
export interface Provision {
  /** `action-plan/I.02.01`, `eo-14320/3(a)`. */
  readonly id: string;
  readonly instrument: string;
  readonly locator: { readonly section: string; readonly page?: number; readonly pillar?: string };
  readonly title?: Bilingual;
  readonly summary: Bilingual;
  readonly lead: readonly string[];
  readonly leadBasis?: string;
  /** Others named in the text: never a wrong actor. */
  readonly others: readonly string[];
  readonly verb?: string;
  readonly stance?: Stance;
  readonly force: Force;
  readonly topic?: Topic;
  readonly sources: readonly SourceRef[];
}

/** Meaning of an attribute: how a draft speaks of it. */
export interface Attribute {
  readonly id: string;
  readonly label: Bilingual;
  readonly cues?: Topic;
  /** Words that may mean this event but also another: they support a value, and contradict it only weakly. */
  readonly loose?: Topic;
}

/** A named list of words of the language, such as `negation` or `hypothetical`. */
export type Lexicon = Readonly<Record<string, Topic>>;
