/**
 * Instruments that a Chinese noun phrase describes: 反“觉醒AI”的行政令, 拜登任内的AI安全行政令, OMB的采购备忘录. What stands
 * before the generic word is held against all that the record says of each instrument of the kind; a signer or issuer
 * named in the phrase leaves only those who signed or issued. A thin margin names nobody.
 */

import type { PolicyRecord } from '../record/record.ts';
import type { EntityKind } from '../record/types.ts';
import { blanked, contains, overlaps, type Span, span } from '../text/span.ts';
import { compareDates } from '../values/index.ts';
import type { DateValue } from '../values/types.ts';
import { birthsOf } from './births.ts';
import { ofState } from './describing.ts';
import type { Subject } from './focus.ts';
import { headlineShares } from './headline.ts';
import { wordsOf } from './scope.ts';
import type { Mention, Utterance } from './utterance.ts';

/** Generic words, by the kinds they can head. */
const heads: Readonly<Record<string, readonly EntityKind[]>> = {
  'order-head': ['order'],
  'memo-head': ['memo'],
  'law-head': ['law', 'bill'],
  'rule-head': ['rule'],
  'framework-head': ['framework'],
  'profile-head': ['publication'],
  'statement-head': ['statement'],
};

const reach = 40;
const edge = /[,。;:!?()（）《》|]/;
/** What tells an event of the text: the description begins behind it. */
const eventBefore =
  /^.*(?:签署|签发|签下|发布|公布|出台|推出|颁布|印发|宣布|撤销|废除|废止|取代|根据|依据|按照|依照|遵守|落实|随着|自从|抛出|搁置|暂缓)(?:的是|了|的|一项|一份|一道|名为|题为)*/;
const several =
  /^(?:的|这|那)?(?:[两二三四五六七八九十几多数]|\d+|一系列|若干|这些|那些|一些)[余多]?(?:项|道|份|个|条|部)|(?:多|数|几|各)(?:项|道|份|个|条|部)?$/;
const drafted = /^["”》]?(?:的)?(?:草案|草稿|初稿|征求意见|提案|讨论|构想|传闻)/;
const bareHead =
  /^(?:该|这|此|本|上述|新|这项|这份|这道|一项|一份|其|的|同一|另一|最新|相关|有关|美国|总统|联邦|白宫|政府)*$/;
/** A state's, a city's or a company's own, and the first of its kind, whichever that was. */
const elsewhere = /首个|首份|首项|首道|第[一二三]|州长|市长|省|我国|我司|公司|企业内部|本院/;

interface Phrase extends Span {
  readonly head: Span;
  readonly kinds: readonly EntityKind[];
  /** People whose text the phrase calls it. */
  readonly owners: readonly Mention[];
  readonly places: readonly Mention[];
  readonly dates: readonly DateValue[];
  readonly words: string;
}

/** The stretch before a head that describes it, and what stands in it. */
function phraseOf(u: Utterance, head: Span, kinds: readonly EntityKind[]): Phrase | undefined {
  const from = Math.max(0, head.start - reach);
  // 人工智能(AI)的……框架: brackets that only spell a word out end no phrase.
  const before = u.text
    .slice(from, head.start)
    .replace(/\((?:ai|llm)\)/g, (x) => ' '.repeat(x.length));
  const cut = [...before].findLastIndex((c) => edge.test(c)) + 1;
  const whole = span(from + cut, head.start);
  const event = eventBefore.exec(before.slice(cut));
  const at = span(whole.start + (event?.[0].length ?? 0), head.start);
  const text = u.text.slice(at.start, at.end);
  const within = u.mentions.filter((m) => contains(whole, m));
  const dates = u.values.flatMap((v) => (v.type === 'date' && contains(at, v) ? [v] : []));
  const people = within.filter((m) => m.entity.kind === 'person');
  const of = (kind: EntityKind): Mention[] => within.filter((m) => m.entity.kind === kind);
  const told = [...people, ...of('place')].filter((m) => contains(at, m));
  const words = blanked(u.text, [...dates, ...told]).slice(at.start, at.end);
  const bare = bareHead.test(words.replace(/ /g, '')) && !(kinds.includes('law') && of('place')[0]);
  if (bare || several.test(text) || elsewhere.test(text)) return undefined;
  if (drafted.test(u.text.slice(head.end, head.end + 6))) return undefined;
  return {
    ...span(at.start, head.end),
    head,
    kinds,
    owners: people,
    places: of('place'),
    dates,
    words,
  };
}

/** Signed or issued by all of the people that the phrase names as its owners. */
const ownedBy = (record: PolicyRecord, id: string, owners: readonly Mention[]): boolean =>
  owners.every((m) => record.pointsTo(id).has(m.entity.id));

/** All groups of what the instrument alone is about stand in the phrase. */
const about = (record: PolicyRecord, u: Utterance, at: number, within: Span): boolean =>
  (record.index.about[at] ?? []).some((groups) =>
    groups.every((g) => (u.groups.get(g) ?? []).some((s) => contains(within, s))),
  );

/** Words that any text on AI shares. */
const generic = /其中包括|包括|人工智能|ai|有关|关于|针对|旨在|要求|美国|联邦|政府|总统|任内|时期/g;
/** A share of the description's words, and how far it must be ahead of the next. */
const enough = 0.5;
const ahead = 1.4;
/** Of an owner's few texts less will tell which is meant. */
const enoughOfOwn = 0.35;

/** 科罗拉多州法……，后被SB 26-189取代: the law described is not the one that took its place. */
const tookItsPlace = (u: Utterance, id: string): boolean =>
  u.mentions.some(
    (m) =>
      m.entity.id === id &&
      /[被由]《?$/.test(u.text.slice(Math.max(0, m.start - 2), m.start)) &&
      /^》?(?:所)?(?:取代|替代|废止|代替)/.test(u.text.slice(m.end)),
  );

function meant(record: PolicyRecord, u: Utterance, p: Phrase): string | undefined {
  const mayBe = (id: string): boolean =>
    ownedBy(record, id, p.owners) && (!p.kinds.includes('law') || ofPlace(record, id, p));
  const fits = p.kinds
    .flatMap((kind) => record.describedBy(kind))
    .filter((at) => about(record, u, at, p))
    .map((at) => record.entityAt(at).id)
    .filter(mayBe);
  if (fits.length === 1) return fits[0];
  // 恢复海上主导地位的行政令: of the many orders there are, the record has those on AI.
  if (!wordsOf(record, u, 'ai-words').some((w) => overlaps(p, w))) return undefined;
  // 立法框架, 许可审查政策: the head says as much as what stands before it.
  const said =
    p.head.end - p.head.start > 3 ? p.words + u.text.slice(p.head.start, p.head.end) : p.words;
  const plain = said.replace(generic, (w) => ' '.repeat(w.length));
  const all = headlineShares(record, plain, new Set(p.kinds)).filter((x) => mayBe(x.id));
  // 拜登2023年的AI行政令: the year may say it all.
  const born = p.kinds
    .flatMap((kind) => record.describedBy(kind))
    .map((at) => record.entityAt(at).id)
    .filter((id) => mayBe(id) && bornThen(record, id, p.dates));
  if (born.length === 1 && all.every((x) => x.id === born[0])) return born[0];
  // 2023年12月，拜登政府出台一项人工智能行政命令: of that signer's, the one of the year told.
  if (all.length === 0 && p.owners.length > 0) {
    const years = new Set(u.values.flatMap((v) => (v.type === 'date' ? [v.date.slice(0, 4)] : [])));
    const own = record.words.instruments
      .filter((id) => p.kinds.includes(record.entity(id)?.kind ?? 'concept'))
      .filter((id) => mayBe(id) && [...years].some((year) => bornIn(record, id, year)));
    return own.length === 1 ? own[0] : undefined;
  }
  const dated = all.filter((x) => born.includes(x.id));
  const [best, next] = dated.length > 0 ? dated : all;
  const least = p.owners.length > 0 ? enoughOfOwn : enough;
  if (!best || best.share < least || (next && best.share < ahead * next.share)) return undefined;
  return best.id;
}

/** 纽约州的……法: laws are too many to be known without their state. */
const ofPlace = (record: PolicyRecord, id: string, p: Phrase): boolean =>
  p.places.some((m) => {
    let at = record.entity(id);
    while (at && at.id !== m.entity.id) at = at.parent ? record.entity(at.parent) : undefined;
    return at !== undefined;
  });

const bornIn = (record: PolicyRecord, id: string, year: string): boolean =>
  birthsOf(record, id).some((day) => day.startsWith(year));

/** Signed or issued in the year or month that the phrase has in it: 拜登2023年的AI行政令. */
const bornThen = (record: PolicyRecord, id: string, dates: readonly DateValue[]): boolean =>
  dates.length > 0 &&
  birthsOf(record, id).some((day) => dates.every((d) => compareDates(d, day) === 'same'));

const known = new WeakMap<Utterance, readonly Subject[]>();

/** Every instrument that a noun phrase of the sentence describes, none of them named there. */
export function phrased(record: PolicyRecord, u: Utterance): readonly Subject[] {
  const found = known.get(u) ?? find(record, u).filter((s) => !tookItsPlace(u, s.id));
  known.set(u, found);
  return found;
}

/** What only says which text is meant, and tells nothing: 设立诉讼工作组的行政令还要求FTC……. */
export const onlyDescribes = (record: PolicyRecord, u: Utterance, topic: Span, of: Span): boolean =>
  phrased(record, u).some(({ at }) => at && contains(at, topic) && !overlaps(at, of));

/** 加州这项新法: any of the state's laws, for a fact's own topic to tell which. */
function ofPlaceAlone(record: PolicyRecord, p: Phrase): Subject[] {
  if (!p.kinds.includes('law') || p.places.length === 0) return [];
  if (!bareHead.test(p.words.replace(/ |最|新的|项|部|ai|人工智能/g, ''))) return [];
  return record.words.instruments
    .filter((id) => p.kinds.includes(record.entity(id)?.kind ?? 'concept'))
    .filter((id) => ofPlace(record, id, p))
    .map((id) => ({ id, strength: 1 as const, at: span(p.start, p.end) }));
}

function find(record: PolicyRecord, u: Utterance): Subject[] {
  if (u.lang !== 'zh' || u.heading) return [];
  return Object.entries(heads).flatMap(([entry, kinds]) =>
    wordsOf(record, u, entry).flatMap((head): Subject[] => {
      if (u.mentions.some((m) => overlaps(m, head) && !m.weak)) return [];
      const p = phraseOf(u, head, kinds);
      if (!p || notOurs(record, u, p) || (kinds[0] === 'order' && ofState(record, u, head)))
        return [];
      const id = meant(record, u, p);
      const at = span(p.start, p.end);
      return id && record.entity(id) ? [{ id, strength: 2, at }] : ofPlaceAlone(record, p);
    }),
  );
}

/** Another government's, which may stand far before the phrase; and what stands in title marks is a title. */
const notOurs = (record: PolicyRecord, u: Utterance, p: Span): boolean =>
  wordsOf(record, u, 'foreign-owner').length > 0 ||
  u.mentions.some((m) => m.foreign) ||
  /《$/.test(u.text.slice(0, p.start));
