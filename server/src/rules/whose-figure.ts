/** Whose figure a sentence states: the instrument's, by where its name stands, or that of an imagined case. */

import { isInstrument } from '../claims/focus.ts';
import type { Pair } from '../claims/pairing.ts';
import { type Reading, related } from '../claims/reading.ts';
import { clauseOf } from '../claims/scope.ts';
import type { Span } from '../text/span.ts';
import type { DraftValue } from '../values/types.ts';

/** "Organised around four pillars, the Plan …": the opening phrase speaks of the subject that follows it. */
const opens = (r: Reading, at: Span, value: Span): boolean =>
  r.u.lang === 'en' &&
  /^[("']*(?:[a-z]+(?:ed|ing)|built|split|set|with|at|spread|made up|across|under)\b[^,;]*$/.test(
    r.u.text.slice(0, value.start),
  ) &&
  /^[^,;]{0,70}, (?:the |president |trump's |america's |biden's )*["']?$/.test(
    r.u.text.slice(value.end, at.start),
  );

/** "Utah's law gives 30 days": the figure of another's law, whatever is named after it. */
const ofAnother =
  /\b[a-z]+'s? (?:own |new |ai |state |proposed )*(?:law|act|bill|statute|rule|code|ordinance|policy)\b[^.;]*$/;

/** "$250 million of capital spending, as Commerce determines (EO 14318)": the one text named, and nothing that sets it apart. */
const alone = (r: Reading, at: Span, value: Span): boolean => {
  const text = r.u.text.slice(value.end, at.start);
  return (
    !/[;]|\b(?:mapped|drawn|derived|adapted|borrowed|light|because|view|spite|response|ahead|(?:before|after|since)(?= (?:the |its )*$)|than|unlike|beyond|support|implement\w*|beside|alongside|while|whereas|but|below|above|over|maps?|match\w*|compar\w*|half|twice|double|triple|what)\b/.test(
      text,
    ) &&
    !ofAnother.test(r.u.text.slice(0, value.start)) &&
    !/\b(?:our|my|we)\b|(?<!\b(?:an?|any|each|every|no) )\b(?:firm|company|startup|school|city|county)\b/.test(
      r.u.text.slice(0, value.start),
    ) &&
    r.u.mentions.every(
      (m) =>
        m.weak ||
        !(m.foreign || isInstrument(m.entity)) ||
        r.u.text.slice(m.start, m.end) === r.u.text.slice(at.start, at.end) ||
        r.subjects.some(
          (s) =>
            s.places?.some((x) => x.start === at.start) && related(r.record, s.id, m.entity.id),
        ),
    )
  );
};

/** "Our annotated copy of the Plan has 90 footnotes": the figure of what somebody made of the text. */
const madeOfIt = {
  en: /\b(?:our|my|his|her|their|your|an?|one|each) (?:[a-z-]+ ){0,3}(?:copy|edition|summary|digest|analysis|commentary|review|guide|primer|note|memo|briefing|deck|handout|translation|explainer|comparison|checklist|tracker|report|timeline) (?:of|to|on|about) (?:the |america's |trump's )*["']?$/,
  zh: /^["》]?的?(?:中文|英文|简体|非官方)?(?:摘要|译本|译文|批注本|解读|注释本|导读|简报|对照表|汇编|述评|白皮书)/,
} as const;

const ofCopy = (r: Reading, at: Span): boolean =>
  madeOfIt[r.u.lang].test(
    r.u.lang === 'zh'
      ? r.u.text.slice(at.end, at.end + 12)
      : r.u.text.slice(Math.max(0, at.start - 70), at.start),
  );

const duty =
  /\b(?:must|shall|due|deadline|to be|no later than|not later than|within|(?:had|has|have|is|are|was|were) to|requir\w+|direct\w+|order(?:s|ed)|giv(?:es|en)|gave)\b|^\W*[a-z .,']{3,60}? to [a-z]+ /;

/** "Must report no later than 90 days after EO 14320": the term that it sets, counted from its own day; not "came 141 days after". */
const countedFrom = (r: Reading, at: Span, value: DraftValue): boolean =>
  r.u.lang === 'en' &&
  value.type === 'duration' &&
  /^ (?:after|from|following) (?:the )?(?:(?:date|day|signing|signature|issuance|release|publication) of )?(?:the |president trump's |executive order )*["']?$/.test(
    r.u.text.slice(value.end, at.start),
  ) &&
  duty.test(r.u.text.slice(0, value.start)) &&
  !/\b(?:came|issued|released|published|arrived|signed|announced|launched|set up|formed)\b[^.;]*$/.test(
    r.u.text.slice(0, value.start),
  );

/** The instrument stands before the value, or right after it as its owner: "the four pillars of the Plan", not "in light of". */
const governs = (r: Reading, at: Span, value: DraftValue, sure: boolean): boolean =>
  at.end <= value.start
    ? !ofCopy(r, at) &&
      // "NIST, which EO 14319 does not mention, …": only named to be set aside.
      !/^ (?:does not|did not|doesn't|didn't|never) (?:mention|name|cover|address|touch|bind|reach)/.test(
        r.u.text.slice(at.end, at.end + 24),
      ) &&
      !/\b(?:before|after|since|than|by|unlike) (?:the |president |executive order )*$/.test(
        r.u.text.slice(Math.max(0, at.start - 30), at.start),
      )
    : r.u.lang === 'zh' ||
      opens(r, at, value) ||
      countedFrom(r, at, value) ||
      (sure && alone(r, at, value)) ||
      ownsAfter(r, at, value, sure);

/** "The four pillars of the Plan": the owner follows. */
function ownsAfter(r: Reading, at: Span, value: Span, sure: boolean): boolean {
  const text = r.u.text.slice(value.end, at.start).replace(answering(r, at), 'for');
  return (
    (sure
      ? /^[^,;]{0,100}\b(?:of|in|under|from|per|by|for) (?:the |its |america's |trump's )*["']?$/
      : /^[^,;]{0,40}\b(?:of|in|under|from|per) (?:the |its |america's |trump's )*["']?$/
    ).test(text) &&
    !/\b(?:mapped|drawn|derived|adapted|borrowed|light|because|view|spite|terms|response|accordance|ahead|before(?= (?:the |its )*$)|support)\b/.test(
      text,
    )
  );
}

/** "10,000 comments in response to the RFI": what answers a request is counted as the request's. */
const answering = (r: Reading, at: Span): RegExp =>
  /\brfi\b|request/.test(r.u.text.slice(at.start, at.end)) ? /\bin response to\b/ : /(?!)/;

const federal: ReadonlySet<string> = new Set(['order', 'memo', 'plan']);
const otherRuler =
  /(?:^|[,，;；。:：])(?:而|但|又如|例如|其中|目前|该|某)?(?:[^,;，；的]{1,5}[州省市县郡](?!长|法|级)|(?:[^,;，；的各]{0,8}(?:园区|公司|电网|监管机构|运营商|pjm)))/;

/** 俄亥俄州审查25兆瓦以上的项目, 该园区新增…: a jurisdiction or a firm that opens a clause has rules and loads of its own. */
const ruledElsewhere = <V extends DraftValue>(r: Reading, p: Pair<V>): boolean =>
  federal.has(r.record.entity(p.fact.subject)?.kind ?? '') &&
  otherRuler.test(r.u.text.slice(0, p.value.end));

/** A subject that is only pointed at must stand before the value in the same clause: "the plan" in a later bracket is not it. */
export function presumed<V extends DraftValue>(r: Reading, p: Pair<V>): boolean {
  const own = r.subjects.find((s) => s.id === p.fact.subject);
  const places = own?.places ?? [];
  if (places.length === 0 && ruledElsewhere(r, p)) return false;
  if (p.fact.standalone) return true;
  // A nickname ("under the permitting order") or a description governs from either side, as a name does.
  if (p.strength > 2 || ((own?.mention || p.strength === 2) && !p.doubt && r.u.lang === 'en'))
    return places.length === 0 || places.some((at) => governs(r, at, p.value, !p.doubt));
  const [at] = places;
  return (
    !at || (at.end <= p.value.start && !/[()（）;；]/.test(r.u.text.slice(at.end, p.value.start)))
  );
}

const wished =
  /\b(?:wants?|wanted|urg(?:e|es|ed|ing)|lobb(?:y|ied|ying)|propos(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|push(?:es|ed|ing)? (?:for|to)|campaign\w* (?:for|to)|sought|seeks?) /;

const wishedZh =
  /(?:建议|呼吁|主张|提议|希望|游说)[^,。;]*(?:由|从|把|将|改为|调至|提高|降|缩短|延长|放宽)/;

/** 某公司年营收1.2亿美元，不受SB 53约束: the figure of one company. */
const somebodys =
  /(?:某|一家|这家|该|我|本|甲|这个)[^,。;]{0,6}(?:公司|企业|机构|初创|厂商|团队|开发商)/;

/** "A developer told us it would invest $50 million": what one of them means to do. */
const told =
  /\b(?:told|said|says|announced|pledged|plans|promised)\b[^.;]{0,24}\b(?:it|they|he|she) (?:would|will|plans? to|intends? to)\b[^.;,]*$/;

/** "A 120 MW campus near Columbus": the size of one thing, not the line that the text draws. */
const oneThing = (r: Reading, value: DraftValue): boolean =>
  value.type === 'quantity' &&
  /\b(?:an?|one|our|its|their|this|that) $/.test(r.u.text.slice(0, value.start)) &&
  /^[- ](?:(?!threshold|minimum)[a-z-]+ )?(?:campus|facility|project|plant|site|cent(?:er|re)|complex|cluster|investment|deal|building)\b/.test(
    r.u.text.slice(value.end),
  );

/** "The Plan's permitting section runs to one page": the length of a part. */
const lengthOfPart = (r: Reading, value: DraftValue): boolean =>
  value.type === 'quantity' &&
  value.unit === 'page' &&
  /\b(?:section|chapter|annex|appendix|summary|introduction|preamble|part|title|pillar|memo|note|fact sheet)\b[^,;.]*$/.test(
    r.u.text.slice(0, value.start),
  );

/** "A company with $50 million in revenue would fall outside": an imagined case, not the rule. */
export function exampled<V extends DraftValue>(r: Reading, p: Pair<V>): boolean {
  if (oneThing(r, p.value) || lengthOfPart(r, p.value)) return true;
  const clause = clauseOf(r.u, p.value);
  const text = r.u.text.slice(clause.start, clause.end);
  const lead = text.slice(0, p.value.start - clause.start);
  if (somebodys.test(lead)) return true;
  if (federal.has(r.record.entity(p.fact.subject)?.kind ?? '') && told.test(lead)) return true;
  // 我方建议把时限由15天缩短为72小时: what is wished of a text that has not been named yet.
  if (wishedZh.test(lead) && !r.subjects.some((s) => s.at && s.at.end <= p.value.start))
    return true;
  // "Lobbyists want the order widened to projects above 50 MW": what others wish of it, for the text itself does not do the wishing.
  const wish = wished.exec(text);
  if (
    wish &&
    clause.start + wish.index < p.value.start &&
    !r.subjects.some(
      (s) => s.id === p.fact.subject && s.at && s.at.end <= clause.start + wish.index,
    )
  )
    return true;
  const would = /\bwould\b/.exec(text)?.index;
  if (would === undefined) return false;
  const at = clause.start + would;
  // "The draft would preempt state law for five years": a bill's own figure, told as bills' are.
  if (at < p.value.start) {
    if (!/\b(?:bills?|amendments?|propos(?:al|als|ed)|senate|house|draft|version)\b/.test(r.u.text))
      return false;
    const places = r.subjects.find((s) => s.id === p.fact.subject && s.strength === 3)?.places;
    return !places?.some(
      (m) =>
        // "Under the draft, states would be barred for five years."
        /^["(]*(?:under|in) (?:the |its )?["']?$/.test(r.u.text.slice(0, m.start)) ||
        (m.start >= clause.start &&
          m.end <= at &&
          !/,|\bbills?\b/.test(r.u.text.slice(m.end, at)) &&
          at - m.end <= 24 &&
          !/\b(?:bill|amendment|proposal|senate|house)\b/.test(
            r.u.text.slice(clause.start, m.start),
          )),
    );
  }
  return /\b(?:a|an|any|another|such|with|of|at)\b/.test(
    r.u.text.slice(clause.start, p.value.start),
  );
}
