/**
 * Sentences met before. Archives of memos repeat themselves: the same sentence need not be read and judged again,
 * where nothing differs that its judgement looked at. So do the sentences beside one that is being typed. Results are
 * the same with and without.
 */

import type { IsoDate } from '../record/types.ts';
import type { Focus } from './focus.ts';
import type { Utterance } from './utterance.ts';

/** Two generations of a cache: what is not asked for while one fills up is forgotten. */
export class Generations<T> {
  private readonly size: number;
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(size: number) {
    this.size = size;
  }

  get(key: string): T | undefined {
    const young = this.young.get(key);
    if (young !== undefined) return young;
    const old = this.old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}

/** One thing that a judgement looked at outside its sentence, and what it found there. */
interface Need {
  readonly of: 'focus' | 'passage';
  readonly key: string;
  readonly value: unknown;
}

interface Judged<T> {
  readonly needs: readonly Need[];
  readonly result: T;
}

/** Different surroundings kept of one sentence. */
const surroundings = 24;

/** What is kept, of reading (`C`) and of judging (`T`). One for one record and one set of rules. */
export class SentenceMemo<C, T> {
  private readonly contents: Generations<C>;
  private readonly judged: Generations<Judged<T>[]>;

  /** `sentences` are those of one generation: two generations are kept at most. */
  constructor(sentences: number) {
    this.contents = new Generations(sentences);
    this.judged = new Generations(sentences);
  }

  /** What a sentence holds by itself. */
  content(raw: string, read: (raw: string) => C): C {
    const known = this.contents.get(raw);
    if (known !== undefined) return known;
    const fresh = read(raw);
    this.contents.set(raw, fresh);
    return fresh;
  }

  /** What is judged of a sentence in its place: `judge` is asked unless all that it looked at is as it was. */
  judgements(
    u: Utterance,
    focus: Focus,
    asOf: IsoDate,
    judge: (u: Utterance, focus: Focus) => T,
  ): T {
    // A row is judged by its columns too, and seldom comes twice.
    if (u.passage.columns) return judge(u, focus);
    const key = keyOf(u, asOf);
    const kept = this.judged.get(key) ?? [];
    const places = { focus, passage: u.passage };
    const known = kept.find(({ needs }) =>
      needs.every(({ of, key, value }) => Reflect.get(places[of], key) === value),
    );
    if (known) return known.result;
    const needs: Need[] = [];
    const result = judge(
      { ...u, passage: watched('passage', u.passage, needs) },
      watched('focus', focus, needs),
    );
    this.judged.set(key, [{ needs, result }, ...kept.slice(0, surroundings - 1)]);
    return result;
  }
}

/** All of its place that is short: only the focus and the passage's text are watched. */
const keyOf = ({ raw, next, marked, heading, passage }: Utterance, asOf: IsoDate): string =>
  [raw, next, asOf, heading, passage.quoted, marked, passage.lead ?? ''].join('\n');

/** Part of the key already, and read of every sentence. */
const keyed: ReadonlySet<string> = new Set(['quoted', 'lead']);

/** The object as it is, with a note of each key that is read, once. */
function watched<O extends object>(of: Need['of'], object: O, needs: Need[]): O {
  const noted = new Set<string>(keyed);
  return new Proxy(object, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof key !== 'string' || noted.has(key)) return value;
      noted.add(key);
      needs.push({ of, key, value });
      return value;
    },
    ownKeys() {
      throw new Error('a judgement may look at keys by name only');
    },
  });
}
