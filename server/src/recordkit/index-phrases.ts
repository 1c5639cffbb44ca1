/**
 * Compiles every phrase the record can recognise (names, name errors, topic groups, attribute cues,
 * lexicon) into tables keyed by how a phrase begins, so that a draft is scanned once and the cost of a scan
 * does not grow with the number of facts.
 */

import { hashOf, innerMark, outerMark, phraseKey, phraseText } from '../record/phrase-keys.ts';
import type { FactPlan, PhraseIndex, PhraseTable, TopicPlan } from '../record/phrases.ts';
import type { Fact, Lexicon, RecordData, Topic } from '../record/types.ts';
import { type FoldTable, fold } from '../text/fold.ts';
import { type EnglishLine, englishLine, widenedEn } from './widen-en.ts';

class Builder {
  private readonly fold: FoldTable;
  private readonly synonyms: ReadonlyMap<string, string>;
  private readonly english: readonly EnglishLine[];
  private readonly groupIds = new Map<string, number>();
  private readonly entries = new Map<string, Map<string, Set<number>>>();
  groups = 0;

  constructor(table: FoldTable, { en = [], zh = [] }: Topic) {
    this.fold = table;
    this.english = en.map(englishLine);
    this.synonyms = new Map(
      zh.flatMap((line) => line.split('|').map((word) => [word, line] as const)),
    );
  }

  /** Registers a phrase for a target; phrases without a usable first word are ignored. */
  phrase(raw: string, target: number): void {
    const text = phraseText(fold(raw.normalize('NFC'), this.fold));
    const key = phraseKey(text);
    if (!key || marks.test(text)) return;
    const bucket = this.entries.get(key) ?? new Map<string, Set<number>>();
    const rest = key.endsWith('*') ? text : text.slice(key.length);
    const targets = bucket.get(rest) ?? new Set<number>();
    this.entries.set(key, bucket.set(rest, targets.add(target)));
  }

  /** Group id of a set of alternatives; equal groups share one id. */
  group(alternatives: string): number {
    const known = this.groupIds.get(alternatives);
    if (known !== undefined) return known;
    const id = this.groups++;
    this.groupIds.set(alternatives, id);
    for (const one of alternatives.split('|'))
      for (const form of one.trim() ? renderings(one.trim()) : []) this.phrase(form, id);
    return id;
  }

  /** Languages with the same number of groups are paired, so that a mixed sentence can meet them. */
  plan(topic: Topic | undefined, widen = false): TopicPlan {
    const en = (topic?.en ?? []).map((group) => (widen ? widenedEn(group, this.english) : group));
    const zh = (topic?.zh ?? []).map((group) => this.widened(group));
    if (en.length > 0 && en.length === zh.length)
      return [en.map((group, i) => this.group(`${group}|${zh[i]}`))];
    return [en, zh]
      .filter((groups) => groups.length > 0)
      .map((groups) => groups.map((g) => this.group(g)));
  }

  /** An attribute's cues: words of one event each, which are not widened. */
  cues(topic: Topic | undefined): number {
    const all = [...(topic?.en ?? []), ...(topic?.zh ?? [])];
    return all.length > 0 ? this.group(all.join('|')) : -1;
  }

  /** A topic's alternatives with what says the same as one of them (lexicon/synonyms.yaml). */
  private widened(alternatives: string): string {
    const own = alternatives.split('|').map((one) => one.trim());
    return [
      ...new Set(own.flatMap((one) => [one, ...(this.synonyms.get(one)?.split('|') ?? [])])),
    ].join('|');
  }

  /** The buckets, those of Latin script alone or all others. */
  table(latin: boolean): PhraseTable {
    const filed = [...this.entries]
      .map(([key, bucket]) => ({ hash: hashOf(key), key, text: bucketText(bucket) }))
      .filter(({ key, text }) => oneByte.test(key + text) === latin)
      .sort((a, b) => a.hash - b.hash);
    return {
      hashes: filed.map(({ hash }) => hash),
      keys: filed.map(({ key }) => key).join(outerMark),
      buckets: filed.map(({ text }) => text).join(outerMark),
    };
  }
}

const bucketText = (bucket: ReadonlyMap<string, ReadonlySet<number>>): string =>
  [...bucket]
    .map(([rest, targets]) => `${rest}${innerMark}${[...targets].join(' ')}`)
    .join(innerMark);

const marks = new RegExp(`[${innerMark}${outerMark}]`);
const oneByte = /^[\0-\xff]*$/;

const lexiconPlans = (lexicon: Lexicon, b: Builder): Record<string, number> =>
  Object.fromEntries(
    Object.entries(lexicon).map(([name, topic]) => [
      name,
      b.group([...(topic.en ?? []), ...(topic.zh ?? [])].join('|')),
    ]),
  );

/** What is measured, named or listed; an event and what is or is not so are told by their own words alone. */
const widens: ReadonlySet<string> = new Set(['count', 'quantity', 'duration', 'entity', 'set']);

function factPlans(fact: Fact, b: Builder): FactPlan {
  const anyOf = (t: Topic): number => b.group([...(t.en ?? []), ...(t.zh ?? [])].join('|'));
  const { value, unless } = fact;
  const plan = {
    topic: b.plan(fact.topic, widens.has(value.type)),
    ...(unless && { unless: anyOf(unless) }),
  };
  if (value.type === 'count') return { ...plan, noun: [[anyOf(value.noun)]] };
  if (value.type !== 'set') return plan;
  return {
    ...plan,
    members: value.members.map((m) => anyOf(m.names)),
    intruders: (value.intruders ?? []).map((m) => anyOf(m.names)),
  };
}

/** A Chinese name is met with its title marks and without: 欧盟《人工智能法》, 欧盟人工智能法. */
const spellings = (form: string): readonly string[] => {
  const whole = form.trim();
  const outer = /^《([^《》]*)》$/.exec(whole)?.[1] ?? whole;
  const bare = whole.replace(/[《》〈〉]/g, '');
  const marked = ownedTitle.exec(bare);
  const forms = [
    outer,
    bare,
    bare.replace(/[“”「」]/g, ''),
    ...(marked ? [`${marked[1]}《${marked[2]}》`] : []),
  ];
  return [...new Set(forms.flatMap(renderings))];
};

/** A law's name with its owner before it, who may stand outside the marks: 科罗拉多州《人工智能法》. */
const ownedTitle =
  /^([\u3400-\u9fff]{1,4}州|欧盟|中国|美国|韩国|日本|英国)(?!的|《)(.{2,}(?:法|法案|条例|办法))$/;

/** What one region, or one paper, writes for what another does; either may stand in the record. */
const spelt: readonly (readonly [RegExp, string])[] = [
  [/人工智能/g, 'AI'],
  [/AI(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])AI(?![A-Za-z])/g, '人工智能'],
  [/行政令/g, '行政命令'],
  [/行政命令/g, '行政令'],
  [/对华/g, '对中'],
  [/特朗普/g, '川普'],
  [/英伟达/g, '辉达'],
];

/** Chinese prose writes 人工智能 or AI, 行政令 or 行政命令, 对华 or 对中 as it likes: one spelling in the record stands for all. */
function renderings(form: string): string[] {
  if (!/[\u3400-\u9fff]/.test(form)) return [form];
  const forms = new Set([form]);
  for (const [from, to] of spelt) for (const one of [...forms]) forms.add(one.replace(from, to));
  return [...forms];
}

/** The compiled phrase index of a record. */
export function indexPhrases(data: RecordData, table: FoldTable): PhraseIndex {
  const { synonyms, ...lexica } = data.lexicon;
  const b = new Builder(table, synonyms ?? {});
  const names: number[] = [];
  const errors: PhraseIndex['errors'] = [];
  data.entities.forEach((entity, at) => {
    for (const name of entity.names) {
      names.push(at * 2 + (name.role === 'weak' ? 1 : 0));
      for (const form of spellings(name.form)) b.phrase(form, -names.length * 2);
    }
    (entity.errors ?? []).forEach((error, nth) => {
      if (error.kind !== 'form') return;
      errors.push([at, nth]);
      for (const form of spellings(error.form)) b.phrase(form, -errors.length * 2 + 1);
    });
  });
  const facts = data.facts.map((fact) => factPlans(fact, b));
  const provisions = data.provisions.map((provision) => b.plan(provision.topic, true));
  const about = data.entities.map((entity) => b.plan(entity.about));
  const attributes = Object.fromEntries(
    data.attributes.map((a) => [a.id, { cues: b.cues(a.cues), loose: b.cues(a.loose) }]),
  );
  const lexicon = lexiconPlans(lexica, b);
  return {
    latin: b.table(true),
    wide: b.table(false),
    groups: b.groups,
    names,
    errors,
    facts,
    provisions,
    about,
    attributes,
    lexicon,
  };
}
