/** Builds the prose of one passage and its map to source while its inline nodes are walked. */

import { spacing } from '../text/spacing.ts';
import type { Span } from '../text/span.ts';
import { firstCharacter, joinsTightly, lastCharacter } from './scripts.ts';
import type { Run } from './source-map.ts';
import type { Mark, MarkKind } from './types.ts';

/** Stands for whatever is no prose: code, HTML, URLs, mathematics. */
export const gapCharacter = '\ufffc';

const wordUnit = /[A-Za-z0-9]/;
const closing = /[.,;:!?)\]}’”"'。，、；：！？）】》」』%]/;

/** What waits for the next character before it is known whether it leaves a space. */
type Pending = Span & { readonly type: 'soft' | 'hard' | 'omitted'; readonly space?: Span };

export class Flattener {
  text = '';
  /** Spaces between scripts were left out. */
  spaced = false;
  readonly runs: Run[] = [];
  readonly marks: Mark[] = [];
  #pending: Pending | undefined;

  /** Characters that stand in the source as they are. */
  literal(characters: string, start: number): void {
    if (characters === '') return;
    const skip = this.#settle(characters);
    let from = skip;
    // Spaces set around Latin letters in Chinese are no part of what is read.
    for (const at of spacing(characters)) {
      if (at < from) continue;
      this.spaced = true;
      this.#push(characters.slice(from, at), start + from, start + at, true);
      from = at + 1;
    }
    if (characters.length > from)
      this.#push(characters.slice(from), start + from, start + characters.length, true);
  }

  /** Characters that the source spells otherwise: escapes, entities, the bar between two cells. */
  atom(characters: string, start: number, end: number): void {
    this.#settle(characters);
    this.#push(characters, start, end, false);
  }

  /** Something that is no prose; neighbours share one gap. */
  gap(start: number, end: number): void {
    this.#settle(gapCharacter);
    const last = this.runs.at(-1);
    if (last && this.text.endsWith(gapCharacter))
      this.runs[this.runs.length - 1] = { ...last, end };
    else this.#push(gapCharacter, start, end, false);
  }

  /** A line break in the source. */
  break(start: number, end: number, type: 'soft' | 'hard'): void {
    const before = this.#pending;
    const hard = type === 'hard' || before?.type === 'hard';
    this.#pending = { start: before?.space?.start ?? start, end, type: hard ? 'hard' : 'soft' };
  }

  /** A note or citation: its neighbours read on as if it were not there. */
  omit(start: number, end: number): void {
    if (this.#pending?.type === 'soft' || this.#pending?.type === 'hard') return;
    const space = this.#takeSpace() ?? this.#pending?.space;
    this.#pending = { start, end, type: 'omitted', ...(space && { space }) };
  }

  /** Marks everything that `inside` adds. */
  mark(kind: MarkKind, target: string | undefined, inside: () => void): void {
    const from = this.text.length;
    inside();
    // A break that was waiting put its space in front of what is marked.
    const start = this.text[from] === ' ' && from < this.text.length ? from + 1 : from;
    const own = Math.min(start, this.text.length);
    this.marks.push({
      kind,
      start: own,
      end: this.text.length,
      ...(target !== undefined && { target }),
    });
  }

  /** Forgets a break or note at the end of a cell or passage. */
  finish(): void {
    this.#pending = undefined;
  }

  /** Writes what was waiting; returns how many leading characters of `next` are one space too many. */
  #settle(next: string): number {
    const waiting = this.#pending;
    this.#pending = undefined;
    if (!waiting || this.text === '') return waiting && next.startsWith(' ') ? 1 : 0;
    const before = lastCharacter(this.text);
    if (waiting.type !== 'omitted') {
      const tight = waiting.type === 'soft' && joinsTightly(before, firstCharacter(next));
      if (!tight && before !== ' ') this.#push(' ', waiting.start, waiting.end, false);
      return 0;
    }
    if (next.startsWith(' ')) return 0;
    if (waiting.space) {
      if (!closing.test(next.charAt(0)))
        this.#push(' ', waiting.space.start, waiting.space.end, true);
    } else if (wordUnit.test(before) && wordUnit.test(next.charAt(0))) {
      this.#push(gapCharacter, waiting.start, waiting.end, false);
    }
    return 0;
  }

  #push(characters: string, start: number, end: number, literal: boolean): void {
    const at = this.text.length;
    const last = this.runs.at(-1);
    this.text += characters;
    if (literal && last?.literal && last.end === start) {
      this.runs[this.runs.length - 1] = { ...last, end, length: last.length + characters.length };
    } else this.runs.push({ at, length: characters.length, start, end, literal });
  }

  /** Takes back a space just written, with its place in the source. */
  #takeSpace(): Span | undefined {
    const last = this.runs.at(-1);
    if (!last?.literal || !this.text.endsWith(' ')) return undefined;
    this.text = this.text.slice(0, -1);
    this.runs.pop();
    if (last.length > 1) this.runs.push({ ...last, length: last.length - 1, end: last.end - 1 });
    return { start: last.end - 1, end: last.end };
  }
}
