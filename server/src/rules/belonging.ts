/** "The FTC's AI Litigation Task Force", "CAISI sits inside DOE": a programme or bureau laid at another agency's door. */

import { containsOneOf, isBody, sameFamily } from '../claims/actors.ts';
import { type Judgement, recordEvidence, stated } from '../claims/judgement.ts';
import { nameOf } from '../claims/naming.ts';
import type { Reading } from '../claims/reading.ts';
import { saidBody } from '../claims/said.ts';
import { attributed, denials, unasserted } from '../claims/scope.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import type { Entity } from '../record/types.ts';
import { hull, overlaps } from '../text/span.ts';

/** The White House and Congress create and oversee much that is not theirs by name. */
const high: ReadonlySet<string> = new Set([
  'white-house',
  'congress',
  'house-of-reps',
  'senate',
  'gao',
]);

const article = String.raw`(?:(?:the|a|an|its|new|own|u\.?s\.?|us|federal|white house(?:'s)?|department of|secretary of) )*`;
const runs =
  'lead|head|run|manag|overs[ea]|administer|operat|host|hous|creat|establish|launch|form|assembl|convene|chair|spearhead|build|buil[dt]|staff|set up|sets up|stood up|stands? up|ran|led|oversaw|drew up|kick(?:ed|s)? off|located|based|plac';
const runVerb = new RegExp(
  `^(?:,[^,]{1,60},)?(?: (?:also|now|then|will|would|must|shall|should|has|have|had|is to|was to|[a-z]+ly))* (?:${runs})[a-z]* ${article}$`,
);
const runBy = new RegExp(
  String.raw`^[^.;:]{0,50}?\b(?:${runs})[a-z]*(?: (?:up|off|jointly|entirely))? (?:by|at|in|inside|within|under|out of) ${article}$`,
);
const within = new RegExp(
  `^,?(?: which| that)?(?: (?!and\\b|but\\b|that\\b|which\\b|with\\b|to\\b)[a-z]+){0,5} (?:inside|within|sits in|sits at|sat in|housed in|housed at|part of|belongs to|answers to|reports to|answerable to|under the roof of|an arm of|a part of|an office of|a unit of|a bureau of|a division of) ${article}$`,
);
const predicate = new RegExp(String.raw`^(?:,| is| was| remains| \()(?: now)? ?${article}$`);
const nounAfter =
  /^(?:'s)?(?: (?:research|science|flagship|own|main))? (?:program|programme|initiative|project|effort|bureau|arm|unit|cent(?:er|re)|division|office|agency|body|undertaking|branch|component)\b/;
/** What goes on after "the FTC's AI Litigation Task Force": a noun would make the name an adjective. */
const closes =
  /^(?:$|["')]*[.,;:)\u2014]| (?:has|have|had|is|are|was|were|will|would|must|shall|should|may|can|could|which|that|to|and|under|in|on|for|by|at|with|[a-z]+(?:ed|s))\b)/;

function ownsEn(u: Utterance, m: Mention, e: Mention): boolean {
  if (m.end <= e.start) {
    const text = u.text.slice(m.end, e.start);
    const after = u.text.slice(e.end, e.end + 20);
    if (/^'s(?: own| new)? $/.test(text)) return closes.test(after);
    // "Launched the AI Litigation Task Force's website": the name owns what was launched.
    return runVerb.test(text) && !/^'s\b/.test(after);
  }
  const text = u.text.slice(e.end, m.start);
  if (runBy.test(text) || within.test(text)) return !/^(?:'s\b|-)/.test(u.text.slice(m.end));
  return predicate.test(text) && nounAfter.test(u.text.slice(m.end, m.end + 40));
}

const verbsZh =
  '牵头|负责|主导|设立|成立|组建|启动|运营|管理|领导|主持|统筹|主办|承办|建设|执行|操盘|挂帅';
const runZh = new RegExp(
  `^(?:[已将会要须应也正曾]|已经|正在)*(?:${verbsZh})(?:了|的|“|"|其|美国|这一|该|“)*$`,
);
/** 商务部将人工智能安全研究所更名为……: whoever renames or rebuilds a body has it in its house. */
const renamerZh =
  /^(?:[已正]|[^,。;]{2,8}日|日前|近日|宣布)*(?:将|把)(?:其|原|下属的?|旗下的?|所属的?|美国)*"?$/;
const renamedZh = /^["》]?(?:\([^)]*\))?(?:正式)?(?:更名|改名|改称|易名|改组|重组|改造|升格)/;
/** 商务部把原来的研究所改组为CAISI: the same, told of what came of it. */
const becomesZh =
  /^[^,。;]{0,8}(?:将|把)[^,。;]{2,24}(?:更名|改名|改称|改组|重组|改造)(?:为|成)["《]?$/;
const byZh = /^[^。;]{0,12}?(?:由|是由|交由)(?:美国|联邦)?$/;
const insideZh =
  /^(?:,)?(?:则|也|是|现|均)?(?:隶属于?|设在|设于|归属?于?|属于|是隶属于?|挂靠在?|下设于)(?:美国|联邦)?$/;
/** 负责创世纪计划的国际合作: a noun behind makes the name an attribute. */
const closesZh = /^["》]?(?:$|[,。;:、()]|并|以|旨在|用于|来)/;
const isZh = /^(?:则|就)?(?:是|为)(?:美国|联邦)?$/;
const holderZh =
  /^的?(?:主力|主要)?(?:执行者|负责者|牵头者|主导者|推动者|承担者|主管者|责任方|牵头方|负责方|执行方|主管部门|牵头单位|牵头机构|负责部门|负责机构)(?:则|正|就)?(?:是|为|系)(?:美国|联邦)?$/;

function ownsZh(u: Utterance, m: Mention, e: Mention): boolean {
  if (m.end <= e.start) {
    const text = u.text.slice(m.end, e.start);
    if (/[对向与和同致]$/.test(u.text.slice(0, m.start))) return false;
    return (
      (renamerZh.test(text) && renamedZh.test(u.text.slice(e.end))) ||
      (/其(?:下属|所属|旗下|下设|管辖)的?$/.test(text) && opens(u, m)) ||
      (becomesZh.test(text) && !/^[》"]?的/.test(u.text.slice(e.end))) ||
      /^(?:下属|所属|旗下|下辖|下设|牵头|领导|主导|设立|负责|运营|主管)?的"?$/.test(text) ||
      (runZh.test(text) && closesZh.test(u.text.slice(e.end)))
    );
  }
  const text = u.text.slice(e.end, m.start).replace(/^\([^)]*\)/, '');
  const after = u.text.slice(m.end, m.end + 10);
  if (holderZh.test(text) || insideZh.test(text)) return true;
  if (byZh.test(text)) return new RegExp(`^(?:${verbsZh})`).test(after);
  return isZh.test(text) && new RegExp(`^(?:${verbsZh}|下属|旗下|所属|内部)`).test(after);
}

/** Said to stand in the body's house: of all that have to do with it, only one can be that. */
const insideOf = (u: Utterance, m: Mention, e: Mention): boolean =>
  e.end <= m.start &&
  (u.lang === 'zh'
    ? insideZh.test(u.text.slice(e.end, m.start).replace(/^\([^)]*\)/, ''))
    : within.test(u.text.slice(e.end, m.start)));

/** 能源部报告指出……由其下属的CAISI撰写: 其 is the body that opens the sentence. */
const opens = (u: Utterance, m: Mention): boolean =>
  /^(?:美国|联邦|据|根据)*$/.test(u.text.slice(0, m.start)) &&
  u.mentions.filter((x) => x.entity.kind === 'agency' && x.end <= m.start).length === 0;

const owns = (u: Utterance, m: Mention, e: Mention): boolean =>
  u.lang === 'zh' ? ownsZh(u, m, e) : ownsEn(u, m, e);

/** The agency that a programme, a task force or a bureau belongs to. */
function homeOf(r: Reading, entity: Entity): Entity | undefined {
  let at = entity.parent && r.record.entity(entity.parent);
  while (at && at.kind !== 'agency') at = at.parent ? r.record.entity(at.parent) : undefined;
  return at && !high.has(at.id) && !sameFamily(r.record, at.id, 'white-house') ? at : undefined;
}

/**
 * Whom else the record names with it: as its issuer, founder or lead, and in provisions that speak of it. A bureau
 * that leads provisions itself has partners there, who do not own it.
 */
function companions(r: Reading, id: string): string[] {
  const spoken = r.record.speakingOf(id).map((at) => r.record.provisionAt(at));
  const named = spoken.some((p) => p.lead.includes(id))
    ? []
    : spoken.flatMap((p) => [...p.lead, ...p.others]);
  return [...named, ...r.record.pointsTo(id)];
}

function tell(r: Reading, m: Mention, e: Mention, home: Entity, agrees: boolean): Judgement {
  const zh = r.u.lang === 'zh';
  const name = nameOf(e.entity, r.u.lang);
  const says = zh
    ? `${name}属于${saidBody(home, 'zh')}`
    : `${name} belongs to ${saidBody(home, 'en')}`;
  const base = {
    span: m,
    subject: e.entity.id,
    attribute: 'parent',
    evidence: [recordEvidence(r.record, e.entity.id, r.u.lang)],
  };
  if (agrees)
    return {
      ...base,
      verdict: 'supported',
      message: zh ? `与记录相符：${says}。` : `The record agrees: ${says}.`,
    };
  return {
    ...base,
    verdict: 'contradicted',
    message: zh
      ? `机构不符：${says}。此处写作“${stated(r.u, m)}”，请更正。`
      : `Wrong body: ${says}. This says “${stated(r.u, m)}”: name the right one.`,
    remedy: { newText: nameOf(home, r.u.lang), certain: false },
  };
}

/** "Commerce, through BIS, launched …": the department is right, and the bureau that acts for it is another of its own. */
function* throughAnother(r: Reading, bodies: readonly Mention[]): Iterable<Judgement> {
  if (r.u.lang !== 'en' || attributed(r.record, r.u)) return;
  for (const e of r.u.mentions) {
    if (e.weak || e.foreign || e.entity.kind !== 'programme') continue;
    const home = homeOf(r, e.entity);
    const hand = home && bodies.find((b) => throughHand(r.u, b, e));
    const [bureau] = home ? bureaus(r, e.entity, home) : [];
    if (!hand || !bureau || bodies.some((b) => b.entity.id === bureau.id)) continue;
    if (hand.entity.parent !== bureau.parent || hand.entity.id === bureau.id) continue;
    const whole = hull(hand, e);
    if (unasserted(r.record, r.u, whole)) continue;
    if (denials(r.record, r.u).some((d) => overlaps(d, whole))) continue;
    yield tell(r, hand, e, bureau, false);
  }
}

const throughHand = (u: Utterance, m: Mention, e: Mention): boolean =>
  m.end < e.start &&
  /, (?:acting )?(?:through|via) (?:its |the )*$/.test(u.text.slice(0, m.start)) &&
  runVerb.test(u.text.slice(m.end, e.start).replace(/^(?: ?\([^()]*\))?,/, '')) &&
  !/^'s\b/.test(u.text.slice(e.end));

/** The bureaus of the department that the record has running the programme. */
const bureaus = (r: Reading, e: Entity, home: Entity): Entity[] =>
  r.record
    .factsOf(e.id, 'entity')
    .map((at) => r.record.factAt(at))
    .filter((f) => f.attribute === 'lead' && f.value.type === 'entity' && !f.check)
    .flatMap((f) => (f.value.type === 'entity' ? f.value.ids : []))
    .concat(home.id)
    .flatMap((id) => r.record.entity(id) ?? [])
    .filter((x) => x.kind === 'agency' && x.parent !== undefined && x.parent !== 'white-house');

/** Agencies said to own or run what belongs to another. */
export function* belonging(r: Reading): Iterable<Judgement> {
  const bodies = r.u.mentions.filter((m) => isBody(m) && m.entity.kind === 'agency');
  yield* throughAnother(r, bodies);
  for (const e of r.u.mentions) {
    if (e.weak || e.foreign || !['programme', 'agency'].includes(e.entity.kind)) continue;
    const home = homeOf(r, e.entity);
    const m = home && bodies.find((b) => b !== e && !high.has(b.entity.id) && owns(r.u, b, e));
    if (!home || !m || unasserted(r.record, r.u, hull(m, e))) continue;
    if (sameFamily(r.record, m.entity.id, home.id)) {
      yield tell(r, m, e, home, true);
      continue;
    }
    const known = insideOf(r.u, m, e) ? [home.id] : [home.id, ...companions(r, e.entity.id)];
    const settled = bodies.some((b) => b !== e && containsOneOf(r.record, b.entity.id, known));
    const whole = hull(m, e);
    if (
      settled ||
      attributed(r.record, r.u) ||
      denials(r.record, r.u).some((d) => overlaps(d, whole))
    )
      continue;
    yield tell(r, m, e, home, false);
  }
}
