/** What client and server say to each other beyond the language server protocol. Types only: the one file both import. */

import type { Location, Range } from 'vscode-languageserver-types';
import type { Severity, Verdict } from './claims/types.ts';
import type { CitedText } from './features/cited-text.ts';
import type { ListedClaim } from './features/claims-list.ts';
import type { Listing, Entry as RecordEntry } from './features/search.ts';
import type { EntityKind, Force, IsoDate, Lang } from './record/types.ts';

export type { EntityKind, Force, IsoDate, Lang, RecordEntry, Severity, Verdict };

/** What the server can do here, under `experimental` of its capabilities. */
export interface PlumblineCapabilities {
  /** It reads record files from disk, which a server in a browser cannot. */
  readonly recordFiles: boolean;
}

/** Custom requests by name: what is asked, and what is answered. */
export interface PlumblineRequests {
  /** Every claim found in an open draft, in order. Answers null where the draft is not open. */
  'plumbline/claims': [DraftParams, DraftClaims | null];
  'plumbline/status': [DraftParams, DraftStatus | null];
  /** Entries that match a query, best first. */
  'plumbline/search': [SearchParams, readonly RecordEntry[]];
  /**
   * What the draft says that holds on one date, or by another record, and no longer on the other date, by the record in
   * use. Fails with what is wrong where the other record cannot be read.
   */
  'plumbline/stale': [StaleParams, StaleReport | null];
  /** Content of `plumbline:/record/<id>.md`. Null where the record has no such entry. */
  'plumbline/recordDocument': [RecordDocumentParams, RecordDocument | null];
  /** What a citation in a draft cites, for readers. Null where the record has no such key. */
  'plumbline/cited': [CitedParams, CitedText | null];
  /** Places in the drafts of the workspace, open or not, that speak of an entry. */
  'plumbline/references': [ReferencesParams, readonly Location[]];
  /** A tool of an assistant. Fails with what is wrong where the input does not fit the tool. */
  'plumbline/assist': [AssistParams, AssistAnswer];
}

/** Custom notifications by name; server to client unless said otherwise. */
export interface PlumblineNotifications {
  /** The record of the user's own is another: what was shown of it is to be asked for again. */
  'plumbline/recordChanged': null;
  /** From client to server: the user trusts the workspace now. */
  'plumbline/trusted': null;
  /** After each check, and after each failure to check. */
  'plumbline/checked': DraftStatus;
}

/** What the server asks of our own client, which said in `initializationOptions.files` that it answers. */
export interface PlumblineClientRequests {
  /** Markdown files of a workspace folder that is not on the server's disk, by URI. */
  'plumbline/listDrafts': [{ readonly folder: string }, readonly string[]];
  /** The text of one; null where it cannot be read. */
  'plumbline/readDraft': [DraftParams, string | null];
  /** The compiled record, where the server itself cannot read it: in a browser. */
  'plumbline/record': [undefined, Uint8Array];
}

export interface DraftParams {
  readonly uri: string;
}

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface DraftStatus {
  readonly uri: string;
  /** Version of the text these figures describe. */
  readonly version: number;
  readonly asOf: IsoDate;
  /** Where the date comes from: the draft's front matter, the setting, or the clock. */
  readonly asOfFrom: 'draft' | 'setting' | 'today';
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly claims: VerdictCounts;
  readonly record?: { readonly version: string; readonly horizon: IsoDate };
  /** Set where a record of the user's own is near the draft. */
  readonly own?: OwnRecordState;
  /** Set where the draft could not be checked: the figures then mean nothing. */
  readonly failure?: string;
}

export interface OwnRecordState {
  /** Number of record files in use. */
  readonly files: number;
  /** Files left out, and why. */
  readonly broken: readonly {
    readonly uri: string;
    readonly path: string;
    readonly error: string;
  }[];
  /** Left alone until the workspace is trusted. */
  readonly withheld: boolean;
}

/** A claim as the list has it, its place told as the editor counts. */
export interface DraftClaim extends Omit<ListedClaim, 'span'> {
  readonly range: Range;
}

export interface DraftClaims {
  readonly version: number;
  readonly asOf: IsoDate;
  readonly claims: readonly DraftClaim[];
}

export interface SearchParams extends Listing {
  readonly query: string;
  /** 50 by default. */
  readonly limit?: number;
  /** The draft whose record is meant; that of the first folder by default. */
  readonly uri?: string;
}

export interface CitedParams {
  readonly key: string;
  /** As written; empty where there is none. */
  readonly locator: string;
  readonly lang: Lang;
  /** The draft whose record is meant; that of the first folder by default. */
  readonly uri?: string;
}

export interface StaleParams extends DraftParams {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** URI of the record that the draft held by before: a compiled one, a corpus folder, or files laid over ours. */
  readonly fromRecord?: string;
}

export interface StaleClaim {
  readonly range: Range;
  readonly value: string;
  readonly subject: string;
  readonly was: Verdict;
  readonly is: Verdict;
  readonly message: string;
}

export interface StaleReport {
  readonly version: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly claims: readonly StaleClaim[];
}

export interface RecordDocumentParams {
  /** As in the URI: an entity or provision id. */
  readonly id: string;
  readonly lang?: Lang;
  /** The draft whose record is meant; that of the first folder by default. */
  readonly uri?: string;
}

export interface RecordDocument {
  readonly text: string;
}

export interface ReferencesParams {
  /** An entity or a provision. */
  readonly id: string;
  /** A line of the entity's document: what is meant is the provision it belongs to, where it belongs to one. */
  readonly line?: number;
  /** The draft whose record is meant; that of the first folder by default. */
  readonly uri?: string;
}

export interface AssistParams {
  /** `check_text`, `look_up` or `cite`. */
  readonly tool: string;
  /** As the tool's schema has it; from a model, so not to be relied on. */
  readonly input: unknown;
  /** The draft whose record is meant; that of the first folder by default. */
  readonly uri?: string;
}

export interface AssistAnswer {
  /** For the model to read. */
  readonly text: string;
}
