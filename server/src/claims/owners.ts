/** Whose a text is said to be: "OMB's M-26-04", "an order of President Biden's", "the M-25-21 memo from OMB". */

import { textAfter, textBefore } from './around.ts';
import type { Mention, Utterance } from './utterance.ts';

/** "EO 14141, an early Trump order", "EO 14110 is a Biden order": whose it is, said behind the name. */
const saidBehind = (u: Utterance, m: Mention, b: Mention): boolean => {
  const text = u.text.slice(m.end, b.start).replace(/^ ?\([^)]*\)/, '');
  const after = u.text.slice(b.end, b.end + 40);
  return u.lang === 'zh'
    ? /^[》"]?(?:\(|,|是|为|即)(?:由)?(?!.*(?:取代|替代|替换|废止|撤销|更新|修订|落实))[^,。;]{0,6}$/.test(
        text,
      ) &&
        /^(?:早期|任内|时期|政府|总统)*(?:(?:的|所|签署|签发|发布)[^,。;]{0,14}(?:命令|行政令|令|文件|备忘录)|所?(?:签署|签发|颁布|发布)的(?:[,。;]|$))/.test(
          after,
        )
    : /^(?:,| is| was) ?(?:an?|the|another|one of|among|yet another)(?: (?:the|his|early|earliest|late|later|last|latest|final|first|second|old|older|new|newer|key|major|landmark|sweeping|signature|recent|many|few|things|acts|orders|documents|measures|\d{4}|former|president))* $/.test(
        text,
      ) &&
        /^(?:-era|'s)?(?: [a-z-]+){0,2} (?:orders?|eos?|directives?|memos?|memorandum|documents?|signed|measures?|acts?|actions?)\b/.test(
          after,
        );
};

const texts =
  '(?:memo|memorandum|guidance|order|rule|framework|document|directive|report|publication)';
const fromEn = new RegExp(
  `^ ${texts} (?:from|by) (?:the )?$|^(?: is| was|,) (?:an? |the )?(?:(?!(?:replac|supersed|rescind|revok|repeal|updat|amend|follow|undo|reverse|build|cit|implement)[a-z]*\\b)[a-z-]+ ){0,2}(?:${texts}|product|work) (?:from|of|by) (?:the |president |former president )*$`,
);

/** "The M-25-21 memo from OMB", "M-26-04 is guidance from OMB", "EO 14141, an order of President Biden's". */
const hailsFrom = (u: Utterance, m: Mention, b: Mention): boolean =>
  u.lang === 'en' &&
  b.start > m.end &&
  fromEn.test(u.text.slice(m.end, b.start).replace(/^ ?\([^)]*\)/, ''));

/** "In M-25-22, OMB tells agencies …": it speaks through the text. */
const speaksIn = (u: Utterance, m: Mention, b: Mention): boolean =>
  u.lang === 'en' &&
  m.end <= b.start &&
  /(?:^|[.;,] )(?:in|with|through|via|by way of) (?:the |its |his |memorandum |omb )*$/.test(
    textBefore(u, m, 40),
  ) &&
  /^(?: ?\([^)]*\))?, (?:the |president |former president )*$/.test(u.text.slice(m.end, b.start)) &&
  /^ (?:tells?|told|direct(?:s|ed)|order(?:s|ed)|instruct(?:s|ed)|require(?:s|d)|lays? out|laid out|set(?:s)? out|calls? on|called on|asks?|asked|revoke[sd]|spell(?:s|ed) out) (?!to\b)/.test(
    textAfter(u, b, 30),
  );

/** "The Biden Administration's latest executive order": a possessor, and what it is called besides. */
const possessorOf = (u: Utterance, b: Mention, m: Mention): boolean => {
  if (u.lang !== 'en' || b.end > m.start) return false;
  const text = u.text.slice(b.end, m.start);
  const owns = /'s$/.test(u.text.slice(b.start, b.end));
  const found =
    /^(?:-era| administration)?('s)?((?: (?!(?:and|or|but|on|in|to|of|for|with|by|has|had|is|was|said|signed|issued)\b)(?![a-z-]+(?:s|ed|ing) )[a-z0-9-]+){0,4}) $/.exec(
      text,
    );
  return found !== null && (owns || found[1] !== undefined || text.startsWith('-era'));
};

/** "OMB's M-26-04", "Biden's EO 14110", 拜登的第14110号: the owner is the issuer. */
export function owner(u: Utterance, bodies: readonly Mention[], m: Mention): Mention | undefined {
  return bodies.find(
    (b) =>
      (b.entity.kind === 'person' && b.start > m.end && saidBehind(u, m, b)) ||
      hailsFrom(u, m, b) ||
      speaksIn(u, m, b) ||
      (b.entity.kind === 'person' && possessorOf(u, b, m)) ||
      (b.end <= m.start &&
        /^\)?(?:'s|-era| administration'?s?|'s (?:executive order|memo|memorandum|guidance|framework)|政府|时期|总统|牵头|制定|起草|签署|签发|发布|印发|公布|颁布|出台|推出|的(?:备忘录|行政令|行政命令|框架|指南)|的|《| )*$/.test(
          u.text.slice(b.end, m.start),
        ) &&
        m.start - b.end <= 24),
  );
}
