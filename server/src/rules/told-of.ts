/** What of a sentence is told of one text and not of the next. */

import type { Reading } from '../claims/reading.ts';
import { denials } from '../claims/scope.ts';
import type { Mention, Utterance } from '../claims/utterance.ts';
import { type Span, span } from '../text/span.ts';

const another =
  /,? (?:and|while|but|whereas) (?:the|an?) (?:one|other|second|third|latter|former|separate|sister)\b/;

/** "While the Genesis EO focused on …, the latest AI Framework EO targets …": the next clause has a text of its own. */
const unnamed =
  /, (?:the|an?|this|his|its) (?:(?!(?:and|that|which|of|on|for)\b)[\w'-]+ ){1,5}(?:order|eo|memo|memorandum|plan|framework|rule|directive) [a-z]+s\b/;

/** The sentence from one mention to the next of its kind, or to a denial: what is said of it. */
export function segment({ record, u }: Reading, m: Mention, all: readonly Mention[]): Span {
  const next = all.find((x) => x.start >= m.end && x.entity.id !== m.entity.id);
  const denial = denials(record, u).find((w) => w.start >= m.end);
  // "…, and the one on “woke AI” is EO 14319": told of another.
  const rest = u.text.slice(m.end);
  const other = Math.min(
    ...[another, unnamed].map((clause) => clause.exec(rest)?.index ?? u.text.length),
  );
  return span(
    m.end,
    Math.min(
      next?.start ?? u.text.length,
      denial?.start ?? u.text.length,
      m.end + other,
      u.text.length,
    ),
  );
}

/** 签署第14320号行政令，通过……来……: by what it works. */
export const byMeans = ({ u }: Reading, m: Span): boolean =>
  u.lang === 'zh' && /^号?(?:行政令|行政命令|命令|备忘录)?》?,通过/.test(u.text.slice(m.end));

/** 启动“创世纪使命”的第14365号行政令, 要求……的，是第14318号行政令, EO 14319（推广……出口）: what is said of it before it, or in brackets behind it. */
export function glossed(u: Utterance, m: Mention, all: readonly Mention[]): Span | undefined {
  if (u.lang !== 'zh') return undefined;
  // A programme's name in the attribute (启动“创世纪使命”的) belongs to the description.
  const last = all.filter((x) => x.identifier && x.end <= m.start).at(-1)?.end ?? 0;
  const gloss = /^\(([^()]{4,40})\)/.exec(u.text.slice(m.end));
  if (gloss) return span(m.end, m.end + gloss[0].length);
  const led =
    /[^,。;]{4,44}(?:的,?(?:正?是|即|就是|为|美国|特朗普|拜登|总统|新版?)*|(?:写入|写进|载入|载于|见于|出自|源自|源于|来自|规定在|列入)了?|的(?:法律|政策|授权|设立|制定)?依据(?:是|为|系|即)(?:美国|特朗普|拜登|总统)*)$/.exec(
      u.text.slice(last, m.start),
    );
  // "根据……的" and the like govern the mention, they do not describe it.
  return led && !/^(?:根据|依据|按照|依照|与|和|同)/.test(led[0])
    ? span(m.start - led[0].length, m.start)
    : undefined;
}
