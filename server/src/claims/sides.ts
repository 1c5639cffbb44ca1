/** On whose side a sentence puts a text: the words that promote or restrict its topic, and which one acts on which. */

import { contains, gap, overlaps, type Span } from '../text/span.ts';
import type { Reading } from './reading.ts';
import { clauseOf, wordsOf } from './scope.ts';

/** "Does not support open models", and not "… with grants", 不支持以拨款方式……: all of it, in no special way. */
const plainlyDenied = (r: Reading, word: Span, topic: Span): boolean =>
  !/^(?:not |no |little |不)/.test(r.u.text.slice(word.start, word.end)) ||
  (/^ ?(?:the |its |使用|采用|发展|应用)?$/.test(
    r.u.text.slice(word.end, Math.max(word.end, topic.start)),
  ) &&
    !/^(?: [a-z]+)? (?:with|by|through|via|as|in|only|alone)\b/.test(
      r.u.text.slice(topic.end, topic.end + 24),
    ));

/** The verb that governs the topic: the nearest before it in the clause, the instrument before that. */
export function governing(r: Reading, entry: string, topic: Span): Span | undefined {
  const clause = clauseOf(r.u, topic);
  const reach = r.u.lang === 'zh' ? 14 : 45;
  return wordsOf(r.record, r.u, entry)
    .filter(
      (w) =>
        // "Keep open-weight models off the market" stands round its topic.
        (w.end <= topic.start || (w.start < topic.start && w.end > topic.end)) &&
        gap(w, topic) <= reach &&
        plainlyDenied(r, w, topic) &&
        // 反对对开源模型设限: the topic is only what the verb's object is aimed at.
        !/对于?$/.test(r.u.text.slice(w.end, Math.max(w.end, topic.start))) &&
        // "Limits entry to consortia that follow export rules": the topic is in a clause of its own.
        !/\b(?:that|which|who|whose)\b/.test(r.u.text.slice(w.end, Math.max(w.end, topic.start))) &&
        !/\b(?:that|which|who) (?:[a-z]+ )?$/.test(r.u.text.slice(0, w.start)) &&
        // 遵守限制出口的规定: the verb only tells which rules.
        !/^的[^,，。]{0,6}?(?:规定|规则|措施|政策|法律|法规|做法|行为|因素|程序|流程|环节|手续|审查|监管|限制|负担|障碍|壁垒|成本|费用|时间|风险)/.test(
          r.u.text.slice(topic.end),
        ) &&
        contains(clause, w),
    )
    .at(-1);
}

const before = (r: Reading, entry: string, at: number, reach: number): Span | undefined =>
  wordsOf(r.record, r.u, entry)
    .filter(
      (w) =>
        w.end <= at &&
        at - w.end <= reach &&
        /^(?:了|对于?|针对|其|现行|现有|有关|相关|以及|美国|国内|各类)*$/.test(
          r.u.text.slice(w.end, at),
        ),
    )
    .at(-1);

/** 加强对开源模型的管制, 放松开源模型监管: what the verb acts on is the noun behind the topic. */
function restriction(r: Reading, topic: Span): { side: Side; verb: Span } | undefined {
  if (r.u.lang !== 'zh') return undefined;
  const noun = wordsOf(r.record, r.u, 'restriction-nouns').find(
    (w) =>
      w.start >= topic.end &&
      /^(?:人工智能|ai|模型|大模型|软件|技术|类|等|的|出口|使用|发布|严格|进一步|有关|相关)*$/.test(
        r.u.text.slice(topic.end, w.start),
      ),
  );
  if (!noun) return undefined;
  const tight = before(r, 'tighten-words', topic.start, 10);
  const loose = before(r, 'loosen-words', topic.start, 10);
  const verb = tight ?? loose;
  return verb ? { side: tight ? 'against' : 'favour', verb } : undefined;
}

type Side = 'favour' | 'against';
const lists: readonly (readonly [Side, string])[] = [
  ['favour', 'favour-words'],
  ['against', 'against-words'],
];

/** "Supports limits on", "opposes any ban on": the first word acts on the second. */
const acting = (r: Reading, first: Span, second: Span): boolean =>
  first.end <= second.start &&
  /^(?: (?:the|a|any|all|such|new|further|of|on|for|to|some|certain|federal|discretionary|ai|ai-related)|的|对|了)* ?$/.test(
    r.u.text.slice(first.end, second.start),
  );

/** "Pulls funding from states with …", "steers it away from …": what is taken from them is no favour. */
const takenFrom = (r: Reading, verb: Span, topic: Span): boolean =>
  /\baway from\b|\b(?:funds?|funding|money|dollars|grants?)\b[^.;]*\bfrom\b/.test(
    r.u.text.slice(Math.min(verb.start, topic.start), topic.end),
  );

/** The side on which the words before the topic put the text: the nearest decides, one that acts on it may turn it. */
export function sideTaken(r: Reading, topic: Span): { side: Side; verb: Span } | undefined {
  const taken = plainSide(r, topic);
  return taken?.side === 'favour' && takenFrom(r, taken.verb, topic) ? undefined : taken;
}

function plainSide(r: Reading, topic: Span): { side: Side; verb: Span } | undefined {
  const restricted = restriction(r, topic);
  if (restricted) return restricted;
  const found = lists.flatMap(([side, list]) => {
    const verb = governing(r, list, topic) ?? behind(r, list, topic);
    return verb ? [{ side, verb }] : [];
  });
  const longest = found.filter(
    ({ verb }) =>
      !found.some(
        (x) => overlaps(x.verb, verb) && x.verb.end - x.verb.start > verb.end - verb.start,
      ),
  );
  const [one, two] = longest.sort((a, b) => a.verb.start - b.verb.start);
  if (!one || !two) return one && !turned(r, one.verb) ? one : undefined;
  if (acting(r, one.verb, two.verb))
    return one.side === 'favour' ? { side: two.side, verb: one.verb } : undefined;
  return /,|\b(?:and|but)\b|[,并而但]/.test(r.u.text.slice(one.verb.end, two.verb.start)) &&
    !turned(r, two.verb)
    ? two
    : undefined;
}

/** 加强……执法，并堵住漏洞: another verb, of the other side, takes part of the topic for its own. */
export const contested = (r: Reading, side: Side, topic: Span): boolean =>
  lists.some(
    ([other, list]) =>
      other !== side && wordsOf(r.record, r.u, list).some((w) => contains(topic, w)),
  );

/** "Opposes limits on": two of one kind, one acting on the other. */
const turned = (r: Reading, verb: Span): boolean =>
  lists.some(([, list]) => wordsOf(r.record, r.u, list).some((w) => acting(r, w, verb)));

/** 对开源模型持限制态度, 开源模型受到限制, "open models are discouraged": the verb stands behind its topic. */
export function behind(r: Reading, entry: string, topic: Span): Span | undefined {
  const zh = r.u.lang === 'zh';
  const before = r.u.text.slice(Math.max(0, topic.start - 8), topic.start);
  const clause = clauseOf(r.u, topic);
  return wordsOf(r.record, r.u, entry).find((w) => {
    if (w.start < topic.end || gap(w, topic) > (zh ? 12 : 30) || !contains(clause, w)) return false;
    const between = r.u.text.slice(topic.end, w.start);
    if (!zh)
      return /^(?: [a-z-]+){0,2} (?:is|are|be|being|was|were)(?: to be)?(?: [a-z]+ly)? $/.test(
        between,
      );
    return /对于?[^,。;]{0,6}$/.test(before)
      ? /(?:持|采取|抱|表示|表达|予以|加以|给予|态度)[^,。;]{0,6}$/.test(between) &&
          !/对/.test(between)
      : /(?:被|受到|遭到|应予|应受|须受|将受|予以|加以)(?:严格|进一步|全面|严厉|更多)?$/.test(
          between,
        );
  });
}

/** "Chinese open-weight models", 中国的开源模型, "open models from China": whose they are turns the side. */
export const somebodys = (r: Reading, topic: Span): boolean =>
  /^(?: (?:models|systems|software|chips))? (?:from|made in|out of) [a-z]/.test(
    r.u.text.slice(topic.end, topic.end + 30),
  ) ||
  wordsOf(r.record, r.u, 'foreign-owner').some(
    (w) => w.end <= topic.start && /^(?:的| )?$/.test(r.u.text.slice(w.end, topic.start)),
  );
