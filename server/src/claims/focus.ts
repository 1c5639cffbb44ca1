/** What the draft is talking about: the instrument last named of each kind, carried from sentence to sentence. */

import { instrumentKinds } from '../record/kinds.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind } from '../record/types.ts';
import { overlaps, type Span } from '../text/span.ts';
import { opensAnother } from './another-text.ts';
import { decrees } from './decree.ts';
import { datedAs } from './described-dates.ts';
import { described, likeliest, othersOwn, signersOwn } from './describing.ts';
import { itself } from './itself.ts';
import { phrased } from './noun-phrases.ts';
import { document, pointedAt, pronoun } from './pointing.ts';
import { wordsOf } from './scope.ts';
import { shortNamed, shortNames } from './short-names.ts';
import { signedThen } from './signed-then.ts';
import { ofStates } from './state-laws.ts';
import { ofStrangers } from './strangers.ts';
import type { Mention, Utterance } from './utterance.ts';
import {
  descriptive,
  ownPlan,
  properName,
  signedBy,
  signedByAnother,
  undone,
} from './weak-names.ts';

/**
 * Entity ids last named, by kind; `last` is the last instrument of any kind; `pillar` the one a heading
 * opens, until the next heading; `introduces` the instrument whose words a colon has announced, for as long as
 * they are quoted; `short` the short names that the draft has given. Plain data: a cache key.
 */
export type Focus = Readonly<
  Partial<Record<EntityKind | 'last' | 'pillar' | 'introduces' | 'short', string>>
>;

export const noFocus: Focus = Object.freeze({});

export const isInstrument = (entity: Entity): boolean => instrumentKinds.has(entity.kind);

/** The instrument of a kind that a draft is at home with. */
export type Homes = Readonly<Record<string, string>>;

const withoutPillar = ({ pillar: _, ...rest }: Focus): Focus => rest;

function pillarOf(u: Utterance): Focus {
  const found = u.values.find((v) => v.type === 'locator' && v.part === 'pillar');
  return found?.type === 'locator' ? { pillar: found.at } : {};
}

/** Focus after a sentence: its first strong mention of each kind, and the short names it gives; a heading starts afresh. */
export function advance(record: PolicyRecord, focus: Focus, u: Utterance): Focus {
  const next = moved(record, focus, u);
  const short = shortNames(u, focus.short);
  return short === next.short || short === undefined ? next : { ...next, short };
}

function moved(record: PolicyRecord, focus: Focus, u: Utterance): Focus {
  const seen: Partial<Record<EntityKind | 'last', string>> = {};
  for (const m of u.mentions) {
    // A background law named in passing is not what the draft is about; 白宫公布AI行动计划 names the Plan.
    if (
      !isInstrument(m.entity) ||
      (m.weak && !signedBy(record, u, m)) ||
      !(m.foreign || record.known(m.entity.id)) ||
      undone(u, m)
    )
      continue;
    const id = m.foreign ? 'foreign' : m.entity.id;
    seen[m.entity.kind] ??= id;
    seen.last ??= id;
  }
  // Each row of a wide table has its own subject; two columns are the traits of one.
  if ((u.passage.cells?.length ?? 0) > 2) return focus;
  const held = introduction(record, focus, u);
  const told = seen.last ? seen : onlyDescribed(record, u);
  const all = { ...ofStrangers(record, u), ...told };
  if (u.heading) return { ...withoutPillar(held), ...all, ...pillarOf(u) };
  if (all.last || all.order) return { ...held, ...all };
  return anotherOrder(u) ? withoutOrder({ ...held, ...all }) : { ...held, ...all };
}

const withoutOrder = ({ order: _, last, ...rest }: Focus): Focus =>
  last === undefined || last === _ ? rest : { ...rest, last };

/** "Signed an executive order", 签署一项行政令: one that the record cannot tell takes the place of the one before. */
const anotherOrder = (u: Utterance): boolean =>
  u.lang === 'zh'
    ? /(?:签署|签发|颁布|发布)了?(?:一项|一份|一道|一条|另一项|另一份|新的?)[^,。;]{0,12}(?:行政令|行政命令|总统令)/.test(
        u.text,
      )
    : /\b(?:signed|signs|issued|issues|released|announced|unveiled) (?:an?|another) (?:[a-z0-9-]+ ){0,3}order\b/.test(
        u.text,
      );

/** "Signed an executive order on 11 December that limits state AI laws": what the next sentence calls the order. */
function onlyDescribed(record: PolicyRecord, u: Utterance): Focus {
  if (!['an-order', 'a-memo', 'a-rule'].some((w) => wordsOf(record, u, w).length > 0)) return {};
  const found = [...described(record, u), ...datedAs(record, u, noFocus), ...signedThen(record, u)];
  const ids = new Set(found.filter((s) => s.strength > 1 && s.at).map((s) => s.id));
  const [id] = ids;
  const kind = id === undefined ? undefined : record.entity(id)?.kind;
  return ids.size === 1 && id && kind ? { [kind]: id } : {};
}

/** "Section 2 of the order reads:" announces the block quotation that follows, and nothing after it. */
function introduction(record: PolicyRecord, focus: Focus, u: Utterance): Focus {
  if (u.passage.quoted) return focus;
  const { introduces: _, ...rest } = focus;
  const announced = /[:：]$/.test(u.text)
    ? subjects(record, u, focus).filter(
        (s) => s.strength > 1 && isInstrument(record.entity(s.id) as Entity),
      )
    : [];
  const [only] = announced;
  if (announced.length === 1 && only) return { ...rest, introduces: only.id };
  return focus.introduces === undefined ? focus : rest;
}

/** An instrument the sentence is about, and how surely: 3 named, 2 pointed at, 1 presumed. */
export interface Subject {
  readonly id: string;
  readonly strength: 1 | 2 | 3;
  readonly mention?: Mention;
  /** Where the sentence names it or points at it; absent where it is only carried over. */
  readonly at?: Span;
  /** Every place where the sentence names it or points at it. */
  readonly places?: readonly Span[];
}

function named(u: Utterance): Subject[] {
  return u.mentions
    .filter((m) => !m.weak && !m.foreign)
    .map((mention) => ({ id: mention.entity.id, strength: 3 as const, mention, at: mention }));
}

function weaklyNamed(record: PolicyRecord, u: Utterance, focus: Focus, home: Homes): Subject[] {
  return u.mentions.flatMap((mention): Subject[] => {
    if (!mention.weak || mention.foreign || signedByAnother(record, u, mention)) return [];
    if (ownPlan(record, u, mention)) return [];
    const { id, kind } = mention.entity;
    const held = focus[kind];
    if (held === id || (isInstrument(mention.entity) && signedBy(record, u, mention)))
      return [{ id, strength: 2, mention, at: mention }];
    if (held === undefined && home[kind] === id)
      return [{ id, strength: properName(u, mention) ? 2 : 1, mention, at: mention }];
    // "The permitting order" in a draft that has named no order: enough to choose among facts whose topic is met.
    const telling = !isInstrument(mention.entity) || descriptive(u, mention);
    return held === undefined && telling ? [{ id, strength: 1, mention, at: mention }] : [];
  });
}

/** 第一支柱提出……: of the plan that a draft is at home with, where no other text is named. */
function pillars(record: PolicyRecord, u: Utterance): Subject[] {
  const at = u.values.find((v) => v.type === 'locator' && v.part === 'pillar');
  const id = record.meta.home.plan;
  const named = u.mentions.some((m) => isInstrument(m.entity) && (!m.weak || m.foreign));
  return at && id && u.lang === 'zh' && !named && !othersOwn(u) ? [{ id, strength: 1, at }] : [];
}

/** One subject per entity: its surest mention, with all its places. */
function merged(all: readonly Subject[]): Subject[] {
  const out = new Map<string, Subject>();
  for (const s of [...all].sort((a, b) => b.strength - a.strength)) {
    const known = out.get(s.id);
    const places = [...(known?.places ?? []), ...(s.at ? [s.at] : [])];
    const mention = known?.mention ?? s.mention;
    out.set(s.id, { ...(known ?? s), ...(mention ? { mention } : {}), places });
  }
  return [...out.values()];
}

/** Everything the sentence may be about, surest first, each entity once. */
export function subjects(record: PolicyRecord, u: Utterance, focus: Focus): Subject[] {
  const home = othersOwn(u) ? {} : record.meta.home;
  const another = opensAnother(record, u);
  const told = [
    ...named(u),
    ...(another ? [] : weaklyNamed(record, u, focus, home)),
    ...pointedAt(record, u, focus, home),
    ...phrased(record, u),
    ...described(record, u),
    ...ofStates(record, u),
    ...datedAs(record, u, focus),
    ...pronoun(u, focus),
    ...document(record, u, focus),
    ...itself(u),
    ...pillars(record, u),
    ...signedThen(record, u),
  ];
  const signed = [...told, ...signersOwn(record, u, told)];
  const own = [...signed, ...likeliest(record, u, focus, signed)];
  // The focus is looked at only where it counts: a sentence's judgement holds wherever what it looked at is the same.
  const carried =
    own.some(
      (s) => s.strength > 1 && instrumentKinds.has(record.entity(s.id)?.kind ?? 'concept'),
    ) || another
      ? []
      : carriedOver(focus);
  const all = merged(called(u, focus, [...own, ...carried]).filter((s) => record.entity(s.id)));
  return decrees(record, u) ? all.filter((s) => s.strength === 3) : all;
}

/** A short name that the draft has given means that one, whatever else the word could point at. */
function called(u: Utterance, focus: Focus, told: readonly Subject[]): readonly Subject[] {
  const short = shortNamed(u, focus.short);
  if (short.length === 0) return told;
  const others = told.filter((s) => !s.at || !short.some((x) => overlaps(x, s.at!)));
  return [...others, ...short.map(({ id, ...at }) => ({ id, strength: 2 as const, at }))];
}

const carriedOver = ({ last }: Focus): Subject[] =>
  last && last !== 'foreign' ? [{ id: last, strength: 1 }] : [];

/** A sentence about somebody else's instrument and none of ours. */
export const aboutForeign = (record: PolicyRecord, u: Utterance, focus: Focus): boolean =>
  u.mentions.some((m) => m.foreign && isInstrument(m.entity)) ||
  (u.mentions.every((m) => m.weak) && focus.last === 'foreign') ||
  shortNamed(u, focus.short).some((x) => x.id === 'foreign') ||
  decrees(record, u);
