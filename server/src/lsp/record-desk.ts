/** What the server asks of whoever reads record files: on Node a bundle of its own, loaded where a user keeps a record. */

import type { Example } from '../features/examples.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import type { Span } from '../text/span.ts';

/** What is open in the editor, by path: it may differ from what is on disk. */
export type OpenTexts = ReadonlyMap<string, string>;

export interface RecordDesk {
  /** Another record: a compiled one, a corpus folder, or files laid over the base. Throws with what is wrong with it. */
  at(base: PolicyRecord, path: string): PolicyRecord;
  /** The files at some paths laid over a record, as they are on disk. */
  lay(base: PolicyRecord, paths: readonly string[]): LaidRecord;
  /** The same files with what is wrong with each, as they are typed. */
  check(base: PolicyRecord, paths: readonly string[], open: OpenTexts): CheckedRecord;
  complete(place: RecordPlace): readonly RecordCompletion[];
  describe(place: RecordPlace): RecordCard | undefined;
  /** The text of `terms.yaml` with a name added, as an edit of the text it has. Undefined where it is no list. */
  addTerm(text: string, name: string, base: PolicyRecord): TermEdit | undefined;
}

export interface LaidRecord {
  readonly record: PolicyRecord;
  readonly used: readonly string[];
  readonly broken: readonly { readonly path: string; readonly error: string }[];
}

export interface FileProblem extends Span {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** What is wrong with the files of a record, as far as the files alone tell. */
export interface CheckedRecord {
  readonly files: readonly CheckedFile[];
  /** Examples of facts: whether they hold takes a checker, and the record they are part of. */
  readonly examples: readonly WrittenExample[];
  /** Compiled when first asked for, which takes its time. */
  readonly record: () => PolicyRecord;
}

export interface WrittenExample extends Example {
  problem(message: string): (FileProblem & { readonly path: string }) | undefined;
}

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly FileProblem[];
}

/** A place in a record file that is being written. */
export interface RecordPlace {
  readonly base: PolicyRecord;
  readonly paths: readonly string[];
  readonly open: OpenTexts;
  readonly path: string;
  readonly offset: number;
  readonly lang: Lang;
}

export interface RecordCompletion {
  readonly label: string;
  readonly detail: string;
  readonly insert: string;
  readonly replaces: Span;
  readonly kind: 'key' | 'value' | 'id';
}

export interface RecordCard {
  readonly span: Span;
  readonly markdown: string;
}

export interface TermEdit {
  readonly at: number;
  readonly insert: string;
}

/** Where a user's own record lies, as the platform knows it. Paths are the platform's own. */
export interface OwnFiles {
  /** Folders and files that are laid over the built-in record for a document, nearest first. */
  pathsFor(uri: string, named: readonly string[], folder: string | undefined): readonly string[];
  /** Changes whenever a file at the paths does. */
  stamp(paths: readonly string[]): string;
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The text of a file, empty where there is none. */
  read(path: string): string;
  /** `terms.yaml` in the record that is nearest, or that would be in the folder. */
  termsFile(uri: string, folder: string | undefined): string | undefined;
  desk(): RecordDesk;
}
