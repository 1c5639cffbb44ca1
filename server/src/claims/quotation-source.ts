/** Whose words a quotation is said to be: an instrument's, and nobody else's. In doubt, nobody's. */

import { instrumentKinds } from '../record/kinds.ts';
import type { EntityKind } from '../record/types.ts';
import { contains, type Span } from '../text/span.ts';
import { isInstrument } from './focus.ts';
import { type Quotation, titleLike } from './quotation-spans.ts';
import type { Reading } from './reading.ts';
import { attributed, unclaimed } from './scope.ts';

export interface QuotedSource {
  readonly ids: readonly string[];
  /** A verb of saying or a citation ties the words to the instrument. */
  readonly firm: boolean;
}

/** Kinds that have a wording of their own. */
const worded = (kind: EntityKind): boolean => instrumentKinds.has(kind) && kind !== 'programme';

export function quotedSource(r: Reading, q: Quotation): QuotedSource | undefined {
  if (q.block) return announced(r);
  if (titleLike(q.text) || named(r, q) || someoneElse(r, q)) return undefined;
  const cited = citedAfter(r, q);
  if (cited) return { ids: [cited], firm: true };
  const found = instruments(r, q);
  const near = found.filter(({ at }) => !unclaimed(r.record, r.u, at));
  if (near.length === 0 || near.length < found.length) return undefined;
  const firm = near.some(({ at }) => tied(r, at, q));
  return firm ? { ids: [...new Set(near.map(({ id }) => id))], firm } : undefined;
}

/** A block quotation is the instrument's that the sentence before it announced with a colon. */
function announced(r: Reading): QuotedSource | undefined {
  const id = r.focus.introduces;
  return id === undefined ? undefined : { ids: [id], firm: false };
}

/** Instruments named outside the quotation, or else pointed at ("the order"). */
function instruments(r: Reading, q: Quotation): { id: string; at: Span }[] {
  const outside = r.u.mentions.filter(
    (m) => !r.u.quotes.some((other) => contains(other, m)) && !contains(q, m),
  );
  const strong = outside.filter((m) => !m.weak && worded(m.entity.kind));
  if (strong.some((m) => m.foreign)) return [];
  if (strong.length > 0) return strong.map((m) => ({ id: m.entity.id, at: m }));
  return r.subjects.flatMap(({ id, strength, at }) => {
    const entity = r.record.entity(id);
    return strength === 2 && at && entity && isInstrument(entity) && !contains(q, at)
      ? [{ id, at }]
      : [];
  });
}

/** A word for a name or a phrase stands right before it: the marks set off a term. */
const naming =
  /(?:titled|entitled|called|named|dubbed|termed|labell?ed|known as|so-called|nicknamed|headed|heading|title|motto|slogan|under the (?:name|banner)|the terms?)[ ,:]*$|(?:题为|名为|标题为|称为|所谓|简称|口号|名称)[是为：:《（]*$/;

const named = (r: Reading, q: Quotation): boolean =>
  naming.test(
    before(r, q)
      .trimEnd()
      .replace(/["“「『]$/, ''),
  );

const before = (r: Reading, q: Span): string => r.u.text.slice(0, Math.max(0, q.start - 1));

/** The sentence without what it quotes. */
function own(r: Reading, q: Quotation): string {
  const cut = [...r.u.quotes, q].sort((a, b) => b.start - a.start);
  return cut.reduce(
    (text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`,
    r.u.text,
  );
}

const people =
  /\b(?:he|she|they|we|i|critics?|analysts?|senators?|representatives?|experts?|officials?|scholars?|advocates?|spokes\w+|lawyers?|attorneys?|reporters?|commentators?|observers?|executives?|ceo|industry|groups?|coalition|companies|company|firm|firms|report(?:er|ed)s?|told|tweet\w*|interview|op-ed|editorial|remarks|speech|testimony|testified|letter|blog|press|fact sheets?|briefings?|draft|leaked|webpages?|web|pages?|websites?|site|portal|faqs?|posts?|slides?|newsletter|video|podcast|article|earlier version|paraphras\w+|summari[sz]\w+|in other words|roughly|loosely|in effect|not|never|nowhere|neither|rather than|instead of|translat\w+)\b|批评|专家|学者|人士|分析|评论|媒体|报道|官员|议员|发言人|律师|记者|演讲|采访|致信|新闻稿|情况说明|事实清单|草案|译文|意译|大意|概括|并未|没有|并非|而非|不曾/;

/** Somebody speaks, the words are another document's, or the sentence denies that they are there. */
const someoneElse = (r: Reading, q: Quotation): boolean =>
  people.test(own(r, q)) ||
  attributed(r.record, r.u) ||
  r.u.mentions.some((m) => !contains(q, m) && (m.entity.kind === 'person' || speaks(r, m)));

/** "Commerce said": an agency that opens its own mouth. */
const speaks = (
  r: Reading,
  m: Span & { readonly entity: { readonly kind: EntityKind } },
): boolean =>
  (m.entity.kind === 'agency' || m.entity.kind === 'company') &&
  /^(?:,? (?:has |have |also )?(?:sa(?:ys|id)|call(?:s|ed)|describ\w+|wrote|writes|announced?s?|argues?d?|notes?d?|explain\w*|stat(?:es|ed)) |.{0,4}(?:表示|称|说|指出|回应))/.test(
    r.u.text.slice(m.end),
  );

const saying =
  /\b(?:sa(?:ys|id|ying)|state[sd]?|stating|read(?:s|ing)?|provide[sd]?|declar\w+|describ\w+|defin\w+|direct(?:s|ed|ing)?|require[sd]?|requiring|call(?:s|ed|ing)? (?:for|on|it|them|this)|order(?:s|ed)|ask(?:s|ed)|instruct\w*|task(?:s|ed)|commit(?:s|ted)|promis\w+|pledg\w+|warn(?:s|ed)|argue[sd]?|assert\w*|announc\w+|proclaim\w*|set(?:s)? out|lays? (?:out|down)|seek(?:s)?|aim(?:s|ed)?|mandat\w+|recommend\w*|urge[sd]?|note[sd]?|stress\w*|emphasi[sz]\w+|explain\w*|conclud\w+|write[sn]?|wrote|use[sd]? the (?:words|phrase)|in (?:its|the) words|words|phrase|language|policy (?:of|is|to)|goal|purpose|objective|put(?:s)? it|quot\w+)\b|规定|指出|提出|要求|写道|写明|写的是|载明|声明|强调|明确|宣布|承诺|表述|原文|措辞|称|表示|责令|指示|认为|定义|目标|政策|宗旨/;

const lead =
  /(?:\b(?:according to|in the words of|per|quoting|quotes?|from|to quote|as stated in|in|under|of) (?:the )?(?:[a-z]+(?: [\d()a-z.]+)? of )?$)|(?:根据|按照|依据|据|引自|引用|摘自)$/;

/** The instrument says it: a verb or a colon between the two, a possessive, or a lead such as "according to". */
function tied(r: Reading, at: Span, q: Quotation): boolean {
  const { text } = r.u;
  if (at.end > q.start)
    return (
      /^["”」』]?[,，]? ?(?:as |the |按|据|——|-)?/.test(text.slice(q.end, at.start)) &&
      at.start - q.end <= 60 &&
      saying.test(text.slice(q.end + 1))
    );
  const between = text.slice(at.end, Math.max(at.end, q.start - 1));
  if (between.length > 200) return false;
  if (/[:：]\s*$/.test(between) || /^['’]s\b[^,;]{0,40}$/.test(between)) return true;
  return saying.test(between) || (lead.test(text.slice(0, at.start)) && between.length <= 30);
}

/** `“…” (EO 14320, sec. 3)`, `“…” [@eo-14320, sec. 3]`. */
function citedAfter(r: Reading, q: Quotation): string | undefined {
  const { passage, raw, mentions } = r.u;
  const at = passage.text.indexOf(raw);
  const citation = passage.marks.find(
    (m) => m.kind === 'citation' && m.start - at >= q.end && m.start - at <= q.end + 4,
  );
  const key = /@\{?([\w-]+)/.exec(citation?.target ?? '')?.[1];
  if (key && r.record.entity(key)) return key;
  const after = mentions.find((m) => m.start >= q.end && !m.weak && worded(m.entity.kind));
  const inBrackets = after && /^["”」』]?[.,]? ?[（(]$/.test(r.u.text.slice(q.end, after.start));
  return inBrackets ? after.entity.id : undefined;
}
