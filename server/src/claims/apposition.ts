/** Two names for one thing, side by side: "EO 14365, titled …", 《……》行政令（EO 14192）. */

import { contains, type Span, span } from '../text/span.ts';
import type { DraftValue, IdentifierValue } from '../values/types.ts';
import { isInstrument } from './focus.ts';
import type { Mention, Utterance } from './utterance.ts';

/** An identifier and the title or name put beside it. */
export interface Apposition {
  readonly code: Span & { readonly text: string };
  readonly coded: Mention | undefined;
  readonly named: Mention;
}

const codeThenName =
  /^["'’)]*(?:号)?(?:备忘录|行政令|行政命令|总统令)?(?:,|:|\(|（| -| )*(?:,? ?(?:titled|entitled|called|named|known as|on|is titled|is entitled|which is titled|the|memorandum|题为|名为|定名为?|命名为|全称为|全称是|全名为|全名是|标题为|标题是|题目为|题目是|正式名称为|正式名称是|名称为|即|是))*[,: ]*["'(*《]*(?:the )?$/;
const nameThenCode =
  /^["'’》)]*(?: ?v?\d\.\d ?版?|版)?(?:的|这一|这份|这项|这道)?(?:行政令|行政命令|总统令|备忘录| order| executive order| memorandum| memo)?["']*,? ?(?:[(（[]|,|即|的?(?:正式)?(?:编号|文号|案号|法案号)(?:为|是)?|number(?:ed)?| is| was| has been| (?:published|issued|released|catalogued|cataloged|numbered|known|designated|filed|listed|cited|available|formally)(?: as)?| (?:bears|carries) the (?:number|designation)|:)+ ?(?:the |omb |office of management and budget |omb's |memo |memorandum |eo |e\.o\. |executive order |document |publication |report |(?:文件|文档|出版物)?(?:编号|文号)[为是:]? ?|即|美国)*["']?$/;

/** What stands between two places, without a date there: "EO 14141 of January 14, 2025 (Advancing …)", "EO 14318 (July 23, 2025), …". */
function undated(u: Utterance, from: number, to: number): string {
  const date = u.values.find((v) => v.type === 'date' && v.start >= from && v.end <= to);
  if (!date) return u.text.slice(from, to);
  const [head, tail] = [u.text.slice(from, date.start), u.text.slice(date.end, to)];
  return (
    head.replace(/ ?\(?(?:(?:of|dated|signed|issued)(?: on)? )?$/, '') + tail.replace(/^\)/, '')
  );
}

/** 题为《……》的第14319号行政令: the title describes the number that follows 的. */
const titledSo = (u: Utterance, title: Span, code: Span): boolean =>
  /^["》)]*的(?:正|就|则)?(?:是|为|即|系)(?:美国|总统|白宫|特朗普签署的)?$/.test(
    u.text.slice(title.end, code.start),
  ) ||
  (/(?:题为|名为|题名为|标题为|题目为|称为|叫作?)["《]*$/.test(u.text.slice(0, title.start)) &&
    /^["》)]*的(?:美国|总统|白宫)?$/.test(u.text.slice(title.end, code.start)));

/** Cells side by side under headings that say number and title. */
const inTable = (u: Utterance, a: Span, b: Span): boolean => {
  const columns = [a, b].map((x) => u.cells.findIndex((c) => contains(c, x)));
  const [i = -1, j = -1] = columns;
  return (
    i >= 0 &&
    Math.abs(i - j) === 1 &&
    columns.every((k) => identifying.test(u.passage.columns?.[k] ?? '')) &&
    columns.some((k) => numbering.test(u.passage.columns?.[k] ?? ''))
  );
};
const numbering = /编号|文号|令号|案号|\b(?:number|no\.?|#|eo|id|code)\b|^#$/i;
const identifying =
  /^\W*(?:[^\w\s]{0,4}(?:编号|文号|令号|案号|标题|名称|题目|题名|文件|全称|行政令|备忘录)|(?:(?:order|memo|eo|document|instrument|executive order) )?(?:number|no\.?|title|name|eo|id|code|order|memo|document|instrument|#))\W*$/i;

const beside = (u: Utterance, a: Span, b: Span): boolean => {
  const [first, second] = a.end <= b.start ? [a, b] : [b, a];
  if (inTable(u, a, b) || (first === b && titledSo(u, b, a))) return true;
  // 《……》这一行政令(14409号): the word for "order" that a number has taken in.
  const kind = /^(?:行政令|行政命令|总统令)[ (《]*/.exec(u.text.slice(second.start, second.end));
  const text = undated(u, first.end, second.start + (second === a && kind ? kind[0].length : 0));
  if (text.length > 34) return false;
  // AI 600-1是AI RMF 1.0的配套文件: it is said to be something of the other's.
  if (first === a && /是$/.test(text) && u.text.startsWith('的', b.end)) return false;
  return first === a
    ? (codeThenName.test(text) && text.length > 0) || saidToBe(u, text, b) || told(u, a, b, text)
    : nameThenCode.test(text);
};

/** 第14363号行政令启动“创世纪计划”: a title that is a deed, told as the order's. */
const told = (u: Utterance, code: Span, name: Span, text: string): boolean =>
  text === '' &&
  /(?:行政令|行政命令)$/.test(u.text.slice(code.start, code.end)) &&
  /^(?:启动|防止|加快|促进|消除|推动|确保)/.test(u.text.slice(name.start, name.end));

/** "NIST AI 100-1 is the Generative AI Profile", but not "AI 600-1 is the AI RMF's companion". */
const saidToBe = (u: Utterance, text: string, name: Span): boolean =>
  /^["')]* (?:is|was) (?:the )?["“]?$/.test(text) &&
  /^["')”]*(?:[.,;:)]|$| (?:and|which|that|with|issued|published|released)\b)/.test(
    u.text.slice(name.end),
  );

/** A row's cell that holds nothing else. */
const cellOf = (u: Utterance, at: Span): (Span & { heading: ReadonlySet<number> }) | undefined =>
  u.cells.find(
    (c) =>
      contains(c, at) &&
      !/[a-z0-9]/.test(u.text.slice(c.start, at.start) + u.text.slice(at.end, c.end)),
  );

/** "| EO 14320 | Preventing Woke AI … |": number and title each fill a cell, side by side. */
const inCells = (u: Utterance, code: Span, name: Span): boolean => {
  if (u.cells.length === 0) return false;
  const [a, b] = [cellOf(u, code), cellOf(u, name)];
  return (
    a !== undefined && b !== undefined && Math.abs(u.cells.indexOf(a) - u.cells.indexOf(b)) === 1
  );
};

/** Only list glue between two codes. */
const between = (u: Utterance, a: Span, b: Span): boolean =>
  b.start >= a.end &&
  b.start - a.end < 14 &&
  /^[,、]? ?(?:and |和|与|及|以及)?(?:the |eo |omb |第)?$/.test(u.text.slice(a.end, b.start));

/** In "(EO 14318, EO 14319 and EO 14320)" no single code belongs to the name before; "EO 14318, 90 FR 35385" is one and its place. */
const listed = (u: Utterance, at: IdentifierValue): boolean =>
  u.values.some(
    (v) =>
      v.type === 'identifier' &&
      v !== at &&
      v.scheme === at.scheme &&
      (between(u, at, v) || between(u, v, at)),
  );

/** "The EU AI Act, California SB 53, the New York RAISE Act, …": items of a list, each another text. */
const oneOfMany = (u: Utterance, code: Span, name: Span): boolean =>
  u.lang === 'en' &&
  code.end <= name.start &&
  /^["')]*, (?:the )?$/.test(u.text.slice(code.end, name.start)) &&
  /^["')]*(?:, | and )/.test(u.text.slice(name.end)) &&
  u.mentions.some(
    (m) =>
      m.end <= code.start &&
      !m.weak &&
      isInstrument(m.entity) &&
      /^["')]*, (?:the )?(?:[a-z]+(?: york)?(?:'s)? )?$/.test(u.text.slice(m.end, code.start)),
  );

/** Whose code it is; one that is also filed as a name ("NSPM-11") is met as that name. */
const codedBy = (u: Utterance, v: DraftValue): Mention | undefined =>
  u.mentions.find((m) => m.identifier === v) ??
  u.mentions.find((m) => contains(m, v) && !m.weak && isInstrument(m.entity));

/** Schemes whose numbers name a text; a citation only says where it is printed. */
const numbered: ReadonlySet<string> = new Set(['eo', 'omb', 'nist', 'nspm', 'bill', 'cn']);

/** What a row's number and title must both be. */
const titledKind: Readonly<Record<string, string>> = { eo: 'order', omb: 'memo', nspm: 'memo' };

/** Codes that can stand for an instrument, known to the record or not. */
export function appositions(u: Utterance): Apposition[] {
  const named = u.mentions.filter(
    (m) => !m.identifier && !m.weak && !m.foreign && (isInstrument(m.entity) || m.entity.ids),
  );
  if (named.length === 0) return [];
  return u.values.flatMap((v): Apposition[] => {
    if (v.type !== 'identifier' || !numbered.has(v.scheme) || listed(u, v)) return [];
    const found =
      named.find((m) => beside(u, v, m)) ??
      named.find((m) => m.entity.kind === titledKind[v.scheme] && inCells(u, v, m));
    if (!found || oneOfMany(u, v, found)) return [];
    const code = { ...span(v.start, v.end), text: v.id };
    return [{ code, coded: codedBy(u, v), named: found }];
  });
}
