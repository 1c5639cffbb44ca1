/** A name that is known to be wrong, or a title put beside a number that departs from the real one by a word or two. */

import { isInstrument } from '../claims/focus.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { unclaimed } from '../claims/scope.ts';
import type { Mention, Misnomer } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { overlaps, type Span, span } from '../text/span.ts';
import { defineRule } from './rule.ts';
import { type WrongGenre, wrongGenres } from './wrong-genre.ts';

/** The title or short name, whichever is nearer in length: a short slip gets a short correction. */
function correction(entity: Entity, wrong: string): string {
  const lang = /[\u3400-\u9fff]/.test(wrong) ? 'zh' : 'en';
  const forms = entity.names
    .filter((n) => n.lang === lang && (n.role === 'title' || n.role === 'short'))
    .map((n) => n.form);
  const far = (form: string): number => Math.abs(form.length - wrong.length);
  return forms.sort((a, b) => far(a) - far(b))[0] ?? nameOf(entity, lang);
}

function judge(r: Reading, at: Span, entity: Entity, newText: string, certain: boolean): Judgement {
  const wrote = stated(r.u, at);
  const code = codeOf(entity);
  return {
    span: at,
    verdict: 'contradicted',
    subject: entity.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `名称有误：正确写法是“${newText}”${code ? `（${code}）` : ''}，此处写作“${wrote}”。`
        : `Misnamed: the name is “${newText}”${code ? ` (${code})` : ''}, not “${wrote}”.`,
    remedy: { newText, certain },
  };
}

/** "NSPM-11 is an executive order": what it is instead. */
function misplaced(r: Reading, { mention, at }: WrongGenre): Judgement {
  const kind = mention.entity.kind === 'memo' ? 'memorandum' : mention.entity.kind;
  const { remedy: _, ...rest } = judge(r, at, mention.entity, kind, false);
  const what = kind === 'order' ? 'an executive order' : `a ${kind}`;
  return {
    ...rest,
    message: `Wrong kind: ${nameOf(mention.entity, 'en')} is ${what}, not “${stated(r.u, at)}”.`,
  };
}

function fromMisnomer(r: Reading, m: Misnomer): Judgement {
  return judge(r, m, m.entity, correction(m.entity, r.u.raw.slice(m.start, m.end)), true);
}

const small = new Set('a an and in of on the to for with by at from through'.split(' '));
const tokens = (s: string): string[] =>
  s
    .toLowerCase()
    .replace(/artificial intelligence/g, 'ai')
    .replace(/u\.s\.|united states/g, 'us')
    .replace(/[’']s\b/g, '')
    .match(/[a-z0-9]+/g)
    ?.filter((w) => !small.has(w)) ?? [];

/** Text that stands as a title right after a code: quoted, or a run of capitalised words. */
function titleAfter(r: Reading, code: Mention): Span | undefined {
  const rest = r.u.raw.slice(code.end);
  const lead =
    /^(?:\)|,|:| –| —| |titled|entitled|called|named|is)*\s*["“'‘(]?/.exec(rest)?.[0] ?? '';
  const opener = /["“'‘]$/.test(lead);
  const bracket = /\($/.test(lead)
    ? /^[A-Z][^()"”\d;]{16,140}?(?=\))/.exec(rest.slice(lead.length))?.[0]
    : undefined;
  const title =
    bracket ??
    (opener
      ? /^[^"”]{12,140}?(?=[.,;]?["”])/.exec(rest.slice(lead.length))?.[0]
      : /^(?:[A-Z][\w’'-]*(?: (?:of|in|on|and|the|for|to|with|through|by|a|an|from))*[ ]?){4,}/.exec(
          rest.slice(lead.length),
        )?.[0]);
  if (!title || !/[,:(“"‘–—]|titled|entitled|called|named/.test(lead)) return undefined;
  const start = code.end + lead.length;
  return span(start, start + title.trimEnd().length);
}

/** A word or two missing from the middle: a title cut short at either end is only shortened. */
const droppedWord = (said: readonly string[], real: readonly string[]): boolean =>
  said.length >= 4 &&
  said.length < real.length &&
  real.length - said.length <= 2 &&
  said[0] === real[0] &&
  said.at(-1) === real.at(-1) &&
  said.every((w) => real.includes(w));

/** Most words are the title's, some are not: a slip of the pen and not an abbreviation or another title. */
function slipped(entity: Entity, text: string): string | undefined {
  const said = tokens(text);
  for (const name of entity.names) {
    if (name.lang !== 'en' || name.role === 'weak' || name.role === 'code') continue;
    const real = tokens(name.form);
    if (real.length < 4 || said.every((w) => real.includes(w))) {
      if (droppedWord(said, real)) return name.form;
      if (said.every((w) => real.includes(w)) && said.length > 2) return undefined;
      continue;
    }
    const shared = said.filter((w) => real.includes(w)).length;
    if (shared / Math.max(said.length, real.length) >= 0.6) return name.form;
  }
  return undefined;
}

function* looseTitles(r: Reading): Iterable<Judgement> {
  for (const m of r.u.mentions) {
    if (!m.identifier || !isInstrument(m.entity)) continue;
    const at = titleAfter(r, m);
    if (
      !at ||
      r.u.mentions.some(
        (x) =>
          x !== m && !x.weak && overlaps(x, at) && isInstrument(x.entity) && x.end - x.start > 20,
      )
    )
      continue;
    const right = slipped(m.entity, r.u.raw.slice(at.start, at.end));
    if (right) yield judge(r, at, m.entity, right, false);
  }
}

const genre =
  /\b(?:order|orders|eo|memo|memorandum|titled|entitled|called|named|plan|framework|act|rule|proclamation)\b/;

/** A title in quotation marks, with no number beside it, that is all but the title of one instrument. */
function* quotedTitles(r: Reading): Iterable<Judgement> {
  if (r.u.lang !== 'en' || !genre.test(r.u.text)) return;
  for (const q of r.u.quotes) {
    const raw = r.u.raw.slice(q.start, q.end).replace(/[.,;]$/, '');
    if (
      !/^[A-Z]/.test(raw) ||
      raw.length > 140 ||
      r.u.mentions.some((m) => !m.weak && overlaps(m, q))
    )
      continue;
    const near = r.record.data.entities
      .filter((e) => isInstrument(e) && codeOf(e))
      .flatMap((entity) => {
        const right = slipped(entity, raw);
        return right ? [{ entity, right }] : [];
      });
    const [only] = near;
    if (near.length === 1 && only)
      yield judge(r, span(q.start, q.start + raw.length), only.entity, only.right, false);
  }
}

/** Titles without marks, in a list that says they are orders: "three Executive Orders: Promoting …, Accelerating …". */
function* listedTitles(r: Reading): Iterable<Judgement> {
  if (r.u.lang !== 'en' || !/\b(?:orders?|memoranda|memos?)\b[^.]{0,20}:/.test(r.u.text)) return;
  for (const run of r.u.raw.matchAll(
    /(?:[A-Z][\w’'-]*(?: (?:of|in|on|the|for|to|with|through|by|a|an|from))*[ ]?){5,}/g,
  )) {
    const at = span(run.index, run.index + run[0].trimEnd().length);
    if (r.u.mentions.some((m) => !m.weak && overlaps(m, at) && m.end - m.start > 20)) continue;
    const near = r.record.data.entities
      .filter((e) => isInstrument(e) && codeOf(e))
      .flatMap((entity) => {
        const right = slipped(entity, r.u.raw.slice(at.start, at.end));
        return right ? [{ entity, right }] : [];
      });
    const [only] = near;
    if (near.length === 1 && only) yield judge(r, at, only.entity, only.right, false);
  }
}

/** "Center for AI Security and Innovation (CAISI)": a name spelt out beside its short form, a word or two off. */
function* expansions(r: Reading): Iterable<Judgement> {
  for (const m of r.u.mentions) {
    if (
      m.weak ||
      m.foreign ||
      !/^[A-Z][A-Z-]{2,}$/.test(r.u.raw.slice(m.start, m.end)) ||
      r.u.raw.charAt(m.start - 1) !== '('
    )
      continue;
    const before = r.u.raw.slice(0, m.start - 1).trimEnd();
    const found = /(?:[A-Z][\w’'-]*(?: (?:of|for|and|the|on|in|&))*[ ]?){3,9}$/.exec(before);
    if (!found) continue;
    const own = /^(?:The |[A-Z][\w.]*[’']s )/.exec(found[0])?.[0].length ?? 0;
    const at = span(before.length - found[0].length + own, before.length);
    if (r.u.mentions.some((x) => x !== m && !x.weak && overlaps(x, at) && x.end - x.start > 12))
      continue;
    const right = slipped(m.entity, found[0].slice(own).trim());
    if (right) yield judge(r, at, m.entity, right, false);
  }
}

/** A title in its marks, spelt as the record has it. */
function titled(r: Reading, m: Mention): boolean {
  if (m.identifier || m.weak || m.foreign || !isInstrument(m.entity)) return false;
  const before = r.u.text.charAt(m.start - 1);
  return (
    before === '《' ||
    r.u.quotes.some((q) => q.start <= m.start && m.end <= q.end && m.end - m.start > 12)
  );
}

function agreement(r: Reading, m: Mention): Judgement {
  const name = nameOf(m.entity, r.u.lang);
  return {
    span: m,
    verdict: 'supported',
    subject: m.entity.id,
    attribute: 'title',
    evidence: [recordEvidence(r.record, m.entity.id, r.u.lang)],
    message:
      r.u.lang === 'zh'
        ? `与记录相符：${codeOf(m.entity) ?? ''}《${name.replace(/[《》]/g, '')}》。`
        : `The record agrees: ${codeOf(m.entity) ? `${codeOf(m.entity)}, ` : ''}“${name}”.`,
  };
}

export const misnamedInstrument = defineRule({
  id: 'misnamed-instrument',
  severity: 'warning',
  description: { en: 'A wrong form of a name or title', zh: '名称或标题写法有误' },
  *judge(r): Iterable<Judgement> {
    const found = [
      ...r.u.misnomers.map((m) => fromMisnomer(r, m)),
      ...looseTitles(r),
      ...quotedTitles(r),
      ...listedTitles(r),
      ...expansions(r),
    ];
    for (const g of wrongGenres(r)) yield misplaced(r, g);
    for (const j of found) if (!unclaimed(r.record, r.u, j.span)) yield j;
    for (const m of r.u.mentions)
      if (titled(r, m) && !unclaimed(r.record, r.u, m)) yield agreement(r, m);
  },
});
