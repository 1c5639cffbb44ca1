/** Descriptions that stand for an instrument: "the order that lets Justice sue states", 2026年6月的行政令. */

import type { PolicyRecord } from '../record/record.ts';
import type { EntityKind } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { overlaps, type Span } from '../text/span.ts';
import { birthsOf } from './births.ts';
import type { Focus, Subject } from './focus.ts';
import { describedBy } from './name-words.ts';
import { phrasesOf } from './on-phrases.ts';
import { meant } from './profile.ts';
import { wordsOf } from './scope.ts';
import { meets } from './topics.ts';
import type { Mention, Utterance } from './utterance.ts';

/** Generic words that a description can hang on, by the kind they mean. */
export const describable: Readonly<Record<string, EntityKind>> = {
  'an-order': 'order',
  'a-memo': 'memo',
  'a-rule': 'rule',
};

/** "The order that lets Justice sue states": a generic word and the topics of one instrument alone. */
export function described(record: PolicyRecord, u: Utterance): Subject[] {
  return Object.entries(describable).flatMap(([entry, kind]): Subject[] => {
    const at = wordsOf(record, u, entry).find((w) => !numbered(u, w));
    if (!at || u.mentions.some((m) => m.entity.kind === kind && !m.weak && !cites(m))) return [];
    if (ofState(record, u, at)) return [];
    const signer = (u.lang === 'zh' ? signerZh : signerEn)(u, at)?.entity.id;
    const by: Wanted = (id) =>
      !signer || record.pointsTo(id).has(signer) || bornHere(record, u, id);
    const fits = record
      .describedBy(kind)
      .filter(
        (i) => meets(u, record.index.about[i] ?? []) !== undefined && by(record.entityAt(i).id),
      );
    const [only] = fits;
    if (fits.length === 1 && only !== undefined)
      return [{ id: record.entityAt(only).id, strength: 2, at }];
    return phrased(record, u, kind, entry).filter((s) => by(s.id));
  });
}

type Wanted = (id: string) => boolean;

/** "President Biden issued an executive order aimed at …": whose it is says which, unless the day says otherwise. */
const signerEn = (u: Utterance, at: Span): Mention | undefined =>
  u.mentions.find(
    (m) =>
      m.entity.kind === 'person' &&
      m.end <= at.start &&
      /^(?: administration)?,? (?:has |had )?(?:issued|signed|released|unveiled|inked) (?:an?|his|another) (?:[a-z-]+ ){0,3}$/.test(
        u.text.slice(m.end, at.start),
      ),
  );

/** A date of the sentence is the day that the text came out. */
const bornHere = (record: PolicyRecord, u: Utterance, id: string): boolean =>
  u.values.some(
    (v) =>
      v.type === 'date' &&
      birthsOf(record, id).some((day) => v.date.length >= 7 && day.startsWith(v.date)),
  );

/** 拜登政府在联邦土地上建设数据中心的行政令: whose it is belongs to the description. */
const signerZh = (u: Utterance, at: Span): Mention | undefined =>
  u.mentions.find(
    (m) =>
      m.entity.kind === 'person' &&
      m.end <= at.start &&
      !/[,。;]/.test(u.text.slice(m.end, at.start)) &&
      (/政府|当局|[卸离]任前|任内/.test(u.text.slice(m.start, m.end + 3)) ||
        // 拜登2025年1月签署行政令，开放联邦土地……: the hand under it.
        /^(?:总统)?.{0,14}(?:签署|签发|签下|颁布)了?(?:一项|一份|一道|的)?.{0,8}$/.test(
          u.text.slice(m.end, at.start),
        )),
  );

/** "A Texas order", "an order from the governor of Ohio", 得州州长的行政令: a state's own. */
export const ofState = (record: PolicyRecord, u: Utterance, at: Span): boolean => {
  const zh = u.lang === 'zh';
  const before = (w: Span): boolean =>
    w.end <= at.start &&
    (zh
      ? /^(?:州|省|市)?(?:州长|政府)?[^,。;:]{0,8}$/
      : /^(?:'s?)?(?: (?!(?:and|or|the|that|this)\b)[a-z-]+){0,3} $/
    ).test(u.text.slice(w.end, at.start));
  const behind = (w: Span): boolean =>
    w.start >= at.end &&
    /^ (?:from|by|of|signed by|issued by) (?:the )?(?:governor of |state of |governor |gov\. )*$/.test(
      u.text.slice(at.end, w.start),
    );
  return (
    wordsOf(record, u, 'states').some((w) => before(w) || (!zh && behind(w))) ||
    /^ (?:from|by|signed by|issued by) (?:the |a )?(?:governor|gov\.|mayor)\b/.test(
      u.text.slice(at.end, at.end + 32),
    ) ||
    /(?:\b(?:governor|mayor)(?: [a-z]+){0,2}'s? (?:[a-z-]+ ){0,3}|(?:州长|市长)[^,。;]{0,8})$/.test(
      u.text.slice(Math.max(0, at.start - 60), at.start),
    )
  );
};

/** "OMB's memo on unbiased AI", "the executive order on building AI infrastructure": the words behind or before say which. */
function phrased(record: PolicyRecord, u: Utterance, kind: EntityKind, entry: string): Subject[] {
  if (u.lang !== 'en' || elsewhere(record, u)) return [];
  for (const at of wordsOf(record, u, entry)) {
    if (numbered(u, at) || ownedByAnother(u, at) || ofState(record, u, at)) continue;
    if (u.mentions.some((m) => overlaps(m, at) && !m.weak)) continue;
    for (const phrase of phrasesOf(u, at)) {
      const text = u.text.slice(phrase.start, phrase.end);
      const found = describedBy(record, text, kind);
      if (found && (found.words > 1 || (found.called && found.sole && onAi.test(text))))
        return [{ id: found.entity.id, strength: 2, at }];
    }
  }
  return [];
}

/** One word ("cybersecurity") may be what texts are on that the record does not know; "AI education" hardly. */
const onAi = /\b(?:ai|artificial intelligence)\b|"/;

/** "Executive Order 14028", "Memorandum M-25-03": the word goes with a number, which the record may not know. */
const numbered = (u: Utterance, word: Span): boolean =>
  u.values.some(
    (v) =>
      v.type === 'identifier' &&
      (overlaps(v, word) || (v.start >= word.end && /^ ?$/.test(u.text.slice(word.end, v.start)))),
  );

/** Generic words, with the kinds they may mean where a draft has named none of them. */
const generic: Readonly<Record<string, readonly EntityKind[]>> = {
  'an-order': ['order'],
  'a-memo': ['memo'],
  'a-law': ['law', 'bill'],
  'a-rule': ['rule'],
  'the-framework': ['framework', 'rule', 'statement'],
  'an-opinion': ['plan', 'statement', 'publication'],
};

/** "The new order lets …", 该法案, 新规: whichever instrument of the kind the paragraph holds most words of. */
export function likeliest(
  record: PolicyRecord,
  u: Utterance,
  focus: Focus,
  known: readonly Subject[],
): Subject[] {
  if (u.heading || elsewhere(record, u)) return [];
  return Object.entries(generic).flatMap(([entry, kinds]): Subject[] => {
    const at = wordsOf(record, u, entry).find(
      (w) => !u.mentions.some((m) => overlaps(m, w) && !m.weak) && !numbered(u, w),
    );
    // The focus is looked at last: a judgement holds wherever what it looked at is the same.
    if (
      !at ||
      ownedByAnother(u, at) ||
      known.some((s) => s.strength > 1 && kinds.includes(record.entity(s.id)?.kind ?? 'concept')) ||
      kinds.some((k) => focus[k] !== undefined)
    )
      return [];
    const id = meant(record, fold(u.passage.text, record.fold), u.lang, new Set(kinds));
    if (id && ofOtherHand(record, u, at, id)) return [];
    return id && (entry !== 'an-opinion' || calledSo(record, u, at, id))
      ? [{ id, strength: 2, at }]
      : [];
  });
}

/** 拜登的行政令, in a paragraph about one of Trump's. */
const ofOtherHand = (record: PolicyRecord, u: Utterance, at: Span, id: string): boolean =>
  u.mentions.some(
    (m) => m.entity.kind === 'person' && ownsAt(u, m, at) && !record.pointsTo(id).has(m.entity.id),
  );

/** 《意见》, 该宣言: short for a title that ends so, and for no plan or memo besides. */
const calledSo = (record: PolicyRecord, u: Utterance, at: Span, id: string): boolean => {
  const word = /意见|宣言/.exec(u.text.slice(at.start, at.end))?.[0];
  const titles = record.entity(id)?.names.flatMap((n) => (n.lang === 'zh' ? [n.form] : [])) ?? [];
  return word === undefined || titles.some((t) => t.includes(word));
};

/** Another government's ministry acts in the sentence and no body or person of the record's: "the plan" is its own. */
export const othersOwn = (u: Utterance): boolean => {
  const actors = u.mentions.filter((m) => m.entity.kind === 'agency' || m.entity.kind === 'person');
  return actors.length > 0 && actors.every((m) => m.foreign);
};

/** "Biden's order", 拜登的行政令: of the texts that one signed, the one the paragraph is most like, gone or not. */
export function signersOwn(
  record: PolicyRecord,
  u: Utterance,
  known: readonly Subject[],
): Subject[] {
  return Object.entries(describable).flatMap(([entry, kind]): Subject[] => {
    if (known.some((s) => s.strength > 1 && record.entity(s.id)?.kind === kind)) return [];
    const at = wordsOf(record, u, entry).find(
      (w) => !u.mentions.some((m) => overlaps(m, w) && !m.weak) && !numbered(u, w),
    );
    const signer = at && u.mentions.find((m) => m.entity.kind === 'person' && ownsAt(u, m, at));
    if (!at || !signer || onlyRelated(u, signer, at)) return [];
    const own = (id: string): boolean => record.pointsTo(id).has(signer.entity.id);
    const id = meant(record, fold(u.passage.text, record.fold), u.lang, new Set([kind]), own);
    return id ? [{ id, strength: 2, at }] : [];
  });
}

/** 与拜登命令相关的备忘录, "memos related to Biden's order": told of what goes with it. */
const onlyRelated = (u: Utterance, signer: Mention, at: Span): boolean =>
  u.lang === 'zh'
    ? /^(?:相关|有关)的?/.test(u.text.slice(at.end, at.end + 3))
    : /\b(?:related|relating|tied|linked|connected) to (?:president |former president )?$/.test(
        u.text.slice(Math.max(0, signer.start - 36), signer.start),
      );

const ownsAt = (u: Utterance, m: Mention, at: Span): boolean =>
  m.end <= at.start &&
  /^(?:'s|’s|'|政府|总统|时期|任内)?(?:的|签署的|颁布的|发布的)?(?: (?:ai|executive|own|artificial intelligence|\d{4}|landmark|sweeping|earlier|prior))* ?(?:ai|人工智能|\d{4}年)?$/.test(
    u.text.slice(m.end, at.start),
  );

/** "The Department of Defense's memo": the owner's, whom the record may not know as its author. */
const ownedByAnother = (u: Utterance, at: Span): boolean => {
  const owner = /([a-z]+)'s? (?:[a-z-]+ ){0,2}$/.exec(
    u.text.slice(Math.max(0, at.start - 40), at.start),
  )?.[1];
  return (
    owner !== undefined && !/^(?:house|omb|president|trump|biden|administration|white)$/.test(owner)
  );
};

/** Another government's, or one of the writer's own. */
const elsewhere = (record: PolicyRecord, u: Utterance): boolean =>
  wordsOf(record, u, 'foreign-owner').length > 0 ||
  /\b(?:our|my|governor|mayor|county|city|council)\b|州长|市长|我司|本公司/.test(u.text);

/** A place in the Federal Register is what is said of an instrument, not its name. */
const cites = (m: Mention): boolean =>
  m.identifier?.scheme === 'fr' || m.identifier?.scheme === 'frdoc';
