/**
 * Chinese titles with a word that is not the title's: 《促进美国人工智能软件栈的出口》. Titles vary by translator, so
 * a word counts only where none of the known translations has any of its characters and it is none of those that
 * translators exchange, and where a word that all of them have is gone for it, or the rest is a known title whole.
 */

import { isInstrument } from '../claims/focus.ts';
import { nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { wordsOf } from '../claims/scope.ts';
import { nearness, pairsOf } from '../claims/title-likeness.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, type Span, span } from '../text/span.ts';
import type { SlippedName } from './slipped-names.ts';

const behindCode =
  /^(?:号|行政令|行政命令|总统令|备忘录|法案|即|题为|名为|的?(?:正式|完整|中文)?(?:标题|名称|题目|全称|题名)(?:则|就)?(?:为|是|叫|作)?|[,(:])*《([^》]{6,48})》/;
const beforeCode =
  /《([^》]{6,48})》(?:行政令|行政命令|总统令|备忘录|法案)?(?:\(|,|,?(?:即|编号为?))$/;

/** Titles in title marks, with the instrument they are given to. */
function given(r: Reading): { at: Span; entity: Entity }[] {
  const coded = r.u.mentions.filter(
    (m) => (m.identifier || codeName(m)) && !m.foreign && isInstrument(m.entity),
  );
  const beside = coded.flatMap((m): { at: Span; entity: Entity }[] => {
    const after = behindCode.exec(r.u.text.slice(m.end));
    const before = beforeCode.exec(r.u.text.slice(0, m.start));
    const found = after ?? before;
    const title = found?.[1];
    if (!found || !title) return [];
    const start = (after ? m.end : 0) + found.index + found[0].indexOf('《') + 1;
    return [{ at: span(start, start + title.length), entity: m.entity }];
  });
  const loose = r.u.mentions
    .filter((m) => m.loose && !m.foreign)
    .map((m) => ({ at: span(m.start, m.end), entity: m.entity }));
  // 不同于欧盟《人工智能法》，《美国人工智能行动计划》……: a title of its own.
  const own = (at: Span, entity: Entity): boolean =>
    r.u.mentions.some((m) => m.entity !== entity && !m.weak && !m.loose && overlaps(m, at));
  const given = beside.filter(({ at, entity }) => !own(at, entity));
  return [...given, ...loose.filter((l) => !beside.some((b) => contains(b.at, l.at)))];
}

const codeName = (m: Mention): boolean =>
  m.entity.names.some((n) => n.role === 'code') && !m.weak && m.end - m.start <= 12;

const plain = (text: string): string => text.replace(/ai/g, '人工智能').replace(/["“”\s]/g, '');
const slight = /[的地得之和与及在中于对以其了使为从向把将被、,·:-]/;

/** The translations that the record knows, whole. */
const titlesOf = (r: Reading, e: Entity): string[] =>
  e.names
    .filter((n) => n.lang === 'zh' && n.role !== 'weak' && n.role !== 'code' && n.form.length >= 7)
    .map((n) => plain(fold(n.form, r.record.fold)));

function slipped(r: Reading, at: Span, entity: Entity): boolean {
  const text = r.u.text.slice(at.start, at.end);
  const said = plain(text);
  const known = titlesOf(r, entity);
  if (known.length === 0 || known.some((t) => t.includes(said) || said.includes(t))) return false;
  const near = nearness(r.record, entity, pairsOf(text));
  if (near < 0.35) return false;
  const exchanged = wordsOf(r.record, r.u, 'title-words');
  const words = r.record.words.of('instruments', 'zh');
  const strangeAt = (i: number): boolean =>
    /[\u3400-\u9fff]/.test(text.charAt(i)) &&
    !slight.test(text.charAt(i)) &&
    !known.some((t) => t.includes(text.charAt(i))) &&
    !exchanged.some((w) => w.start <= at.start + i && at.start + i < w.end);
  const strange = [...text].filter((_, i) => strangeAt(i));
  // A word that the record uses of other things is no other rendering of the title's: 监管 for 障碍, not 绊脚石.
  const other = [...text].some(
    (_, i) =>
      strangeAt(i) &&
      [text.slice(i, i + 2), text.slice(i - 1, i + 1)].some((w) => words.place(w) !== undefined),
  );
  if (!other) return false;
  const sets = known.map(pairsOf);
  const pairs = pairsOf(said);
  const dropped = [...(sets[0] ?? [])].some((p) => !pairs.has(p) && sets.every((x) => x.has(p)));
  const rest = [...said].filter((c) => !strange.includes(c)).join('');
  return dropped || known.some((t) => t === rest);
}

export const slippedTitles = (r: Reading): SlippedName[] =>
  r.u.lang === 'zh'
    ? given(r)
        .filter(({ at, entity }) => slipped(r, at, entity))
        .map(({ at, entity }) => ({
          at,
          entity,
          right: nameOf(entity, 'zh').replace(/[《》]/g, ''),
        }))
    : [];
