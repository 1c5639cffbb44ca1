/** One open draft: its text as the client has it, and the session that checks it, kept in step edit by edit. */

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Position, Range } from 'vscode-languageserver-types';
import { Manuscript } from '../draft/manuscript.ts';
import type { Recut, TextEdit } from '../draft/recut.ts';
import type { Session } from '../features/session.ts';
import type { IsoDate } from '../record/types.ts';
import type { Span } from '../text/span.ts';
import type { Engine } from './engine.ts';
import { editBetween } from './text-change.ts';

let opened = 0;

export class OpenDraft {
  readonly uri: string;
  /** Which of all drafts ever opened this is. */
  readonly serial = opened++;
  #manuscript: Manuscript;
  #version: number;
  #session: Session | undefined;
  #asOf: IsoDate | undefined;
  #engine: Engine | undefined;
  closed = false;

  constructor(uri: string, version: number, text: string) {
    this.uri = uri;
    this.#version = version;
    this.#manuscript = new Manuscript(text);
  }

  get version(): number {
    return this.#version;
  }

  /** Put together from its blocks where an edit came since it was last asked for. */
  get text(): string {
    return this.#manuscript.text;
  }

  /** The session for the text as it stands; made anew where it was made for another date or on another record. */
  session(engine: Engine, asOf: IsoDate): Session {
    if (!this.#session || this.#asOf !== asOf || this.#engine !== engine) {
      this.#session = engine.open(this.#manuscript, asOf);
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
    for (const change of changes) this.applyOne(change);
    this.#version = version;
  }

  private applyOne(change: TextDocumentContentChangeEvent): void {
    const edit =
      'range' in change
        ? { ...this.span(change.range), text: change.text }
        : editBetween(this.text, change.text);
    const cut = this.cut(edit);
    try {
      if (cut) this.#session?.edited(cut);
      else this.reset();
    } catch {
      // The next check starts afresh, and says so if the text itself cannot be read.
      this.reset();
    }
  }

  /** Whatever goes wrong with the cut, the text must stay what the client has. */
  private cut(edit: TextEdit): Recut | undefined {
    try {
      return this.#manuscript.edit(edit);
    } catch {
      const { text } = this;
      this.#manuscript = new Manuscript(
        text.slice(0, edit.start) + edit.text + text.slice(edit.end),
      );
      return undefined;
    }
  }

  offsetAt(position: Position): number {
    return this.#manuscript.offsetAt(position);
  }

  range({ start, end }: Span): Range {
    return { start: this.#manuscript.positionAt(start), end: this.#manuscript.positionAt(end) };
  }

  /** Clients may send a range back to front. */
  span({ start, end }: Range): Span {
    const a = this.offsetAt(start);
    const b = this.offsetAt(end);
    return { start: Math.min(a, b), end: Math.max(a, b) };
  }
}
