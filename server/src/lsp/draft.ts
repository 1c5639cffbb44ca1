/** One open draft: its text as the client has it, and the session that checks it, kept in step edit by edit. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import type { Session } from '../features/session.ts';
import type { IsoDate } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import type { Engine } from './engine.ts';
import { changeBetween } from './text-change.ts';

export class OpenDraft {
  readonly uri: string;
  #document: TextDocument;
  #session: Session | undefined;
  #asOf: IsoDate | undefined;
  #engine: Engine | undefined;
  closed = false;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#document.version;
  }

  get document(): TextDocument {
    return this.#document;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** The session for the text as it stands; made anew where it was made for another date or on another record. */
  session(engine: Engine, asOf: IsoDate): Session {
    if (!this.#session || this.#asOf !== asOf || this.#engine !== engine) {
      this.#session = engine.open(this.text, asOf);
      this.#asOf = asOf;
      this.#engine = engine;
    }
    return this.#session;
  }

  /** Forgets whatever was worked out, so that the next check starts from the text alone. */
  reset(): void {
    this.#session = undefined;
  }

  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.applyOne(change, version);
    if (changes.length === 0) this.#document = TextDocument.update(this.#document, [], version);
  }

  private applyOne(change: TextDocumentContentChangeEvent, version: number): void {
    const before = this.text;
    const replaced = 'range' in change ? this.span(change.range) : undefined;
    this.#document = TextDocument.update(this.#document, [change], version);
    if (!this.#session) return;
    const after = this.text;
    const edit = replaced
      ? { start: replaced.start, oldEnd: replaced.end, newEnd: replaced.start + change.text.length }
      : changeBetween(before, after);
    try {
      this.#session.edit(after, edit);
    } catch {
      // The next check starts afresh, and says so if the text itself cannot be read.
      this.reset();
    }
  }

  range({ start, end }: Span): Range {
    return { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
  }

  /** Clients may send a range back to front. */
  span({ start, end }: Range): Span {
    const a = this.#document.offsetAt(start);
    const b = this.#document.offsetAt(end);
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }
}
