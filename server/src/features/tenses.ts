/** The templates of history.ts: a sentence of one of these forms, and what of it changes. Spans are in the sentence. */

import { wordsOf } from '../claims/scope.ts';
import type { Utterance } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang, StatusPeriod } from '../record/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import { statusWords } from './words.ts';

/** Words of the sentence and what takes their place. */
export interface Retold extends Span {
  readonly newText: string;
}

interface When {
  readonly text: string;
  /** Known to the day. */
  readonly day: boolean;
}

/** How it ended, in Chinese: 在……被撤销前. */
const endings: Readonly<Partial<Record<StatusPeriod['status'], string>>> = {
  revoked: '被撤销',
  rescinded: '被废止',
  superseded: '被取代',
  expired: '失效',
};

const on = ({ text, day }: When): string => `${day ? 'on' : 'in'} ${text}`;

/** What is said of an instrument: where it is named, how it ended, and when. */
export interface Said {
  readonly record: PolicyRecord;
  readonly u: Utterance;
  readonly name: Span;
  readonly status: StatusPeriod['status'];
  readonly date: When;
  /** It was in force once. */
  readonly held: boolean;
}

/** An instrument that has ended, told of as good today. */
export function ended(said: Said): readonly Retold[] | undefined {
  const { u, name, status, date } = said;
  const how = endings[status];
  if (!how || /[?？;；:：—]/.test(u.text)) return undefined;
  const named = u.raw.slice(name.start, name.end);
  return u.lang === 'zh'
    ? endedZh(said, `${named}（${date.text}${statusWords.zh[status]}）`, `在${date.text}${how}前`)
    : endedEn(said, `${named} (${statusWords.en[status]} ${on(date)})`);
}

/** Adverbs that say "today", which go with the tense. */
const todayEn = /^ (?:(?:still|currently|now|today) )?$/;
const todayZh = /^(?:目前|现在|当前|如今)?(?:仍然|依然|依旧|仍)?$/;

function endedEn(said: Said, dated: string): readonly Retold[] | undefined {
  const { record, u, name, date, held } = said;
  const between = (w: Span): string => u.text.slice(name.end, w.start);
  const rest = (w: Span): string => u.text.slice(w.end);
  const good = wordsOf(record, u, 'good-now').find(
    (w) =>
      /^ (?:is|remains)(?: still| currently| now| today)? $/.test(between(w)) &&
      /^(?: today| now)?[.!]?$/.test(rest(w)),
  );
  if (good) {
    const end = good.end + (/^ [a-z]+/.exec(rest(good))?.[0].length ?? 0);
    const was = ` was ${u.raw.slice(good.start, good.end)} until ${date.text}`;
    return held ? [{ start: name.end, end, newText: was }] : undefined;
  }
  const verb = wordsOf(record, u, 'tells-now').find((w) => todayEn.test(between(w)));
  if (verb) {
    const newText = `${dated} ${past(u.raw.slice(verb.start, verb.end))}`;
    return alone(said, [{ start: name.start, end: verb.end, newText }]);
  }
  const [must, second] = wordsOf(record, u, 'must-now');
  const after =
    must && /^ (?:(?:still|currently|now) )?(?!not\b|never\b|have\b)(?=[a-z])/.exec(rest(must));
  if (!after || second) return undefined;
  return alone(said, [
    { start: must.start, end: must.end + after[0].length, newText: 'had to ' },
    { ...span(name), newText: dated },
  ]);
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** Of `requires`, `applies to`: the list holds none that is irregular. */
const past = (verb: string): string =>
  verb.replace(/^\w+/, (word) =>
    word.endsWith('ies')
      ? `${word.slice(0, -3)}ied`
      : /(?:sh|ss|ch)es$/.test(word)
        ? `${word.slice(0, -2)}ed`
        : word.endsWith('es')
          ? `${word.slice(0, -1)}d`
          : `${word.slice(0, -1)}ed`,
  );

function endedZh(said: Said, dated: string, until: string): readonly Retold[] | undefined {
  const { record, u, name, held } = said;
  const between = (w: Span): string => u.text.slice(name.end, w.start);
  const good = wordsOf(record, u, 'good-now').find(
    (w) => todayZh.test(between(w)) && /^[。！!.]?$/.test(u.text.slice(w.end)),
  );
  if (good) {
    const newText = until + u.raw.slice(good.start, good.end);
    return held ? [{ start: name.end, end: good.end, newText }] : undefined;
  }
  const verb = wordsOf(record, u, 'tells-now').find((w) => todayZh.test(between(w)));
  if (verb) {
    const newText = `${dated}曾${u.raw.slice(verb.start, verb.end)}`;
    return alone(said, [{ start: name.start, end: verb.end, newText }]);
  }
  const [must, second] = wordsOf(record, u, 'must-now');
  if (!must || second) return undefined;
  const today = /(?:仍然|依然|依旧|仍)$/.exec(u.text.slice(0, must.start))?.[0].length ?? 0;
  const newText = `当时${u.raw.slice(must.start, must.end)}`;
  return alone(said, [
    { start: must.start - today, end: must.end, newText },
    { ...span(name), newText: dated },
  ]);
}

const present: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:is|are|has|have|does|do|shall|will|may|can|should|must|needs?|remains?)\b|, (?:and|but|so|which|while|because|as|since)\b/,
  zh: /[？]/,
};

/** Nothing else in the sentence speaks of today. */
function alone({ record, u }: Said, changes: readonly Retold[]): readonly Retold[] | undefined {
  const changed = (w: Span): boolean => changes.some((c) => overlaps(c, w));
  const others = ['currency', 'tells-now', 'must-now', 'good-now'].some((entry) =>
    wordsOf(record, u, entry).some((w) => !changed(w)),
  );
  const left = [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((text, c) => `${text.slice(0, c.start)} ${text.slice(c.end)}`, u.text);
  return others || present[u.lang].test(left) ? undefined : changes;
}

/** What has come about, told of as still to come; `within` says what of the sentence the finding is about. */
export function happened(
  record: PolicyRecord,
  u: Utterance,
  within: (s: Span) => boolean,
  date: When,
): readonly Retold[] | undefined {
  return u.lang === 'zh' ? happenedZh(record, u, within, date) : happenedEn(u, within, date);
}

function happenedEn(
  u: Utterance,
  within: (s: Span) => boolean,
  date: When,
): readonly Retold[] | undefined {
  const found =
    /\b(has|have) (?:still )?(?:not (?:yet )?been|yet to be) ([a-z]+(?:ed|en|wn))(?: yet)?(?=[.!]?$)/.exec(
      u.text,
    );
  const [all, verb, participle] = found ?? [];
  if (!found || !all || !participle) return undefined;
  const at = found.index + all.indexOf(participle, verb?.length);
  if (!within({ start: at, end: at + participle.length })) return undefined;
  const newText = `${verb === 'has' ? 'was' : 'were'} ${participle} ${on(date)}`;
  return [{ start: found.index, end: found.index + all.length, newText }];
}

function happenedZh(
  record: PolicyRecord,
  u: Utterance,
  within: (s: Span) => boolean,
  date: When,
): readonly Retold[] | undefined {
  const not = wordsOf(record, u, 'not-yet').find(
    (w) =>
      within(w) &&
      /(?:未|没|没有)$/.test(u.text.slice(w.start, w.end)) &&
      /^(?:正式)?\p{Script=Han}{2}[。！!.]?$/u.test(u.text.slice(w.end)),
  );
  return not && [{ ...span(not), newText: `已于${date.text}` }];
}
