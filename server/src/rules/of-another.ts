/** "Korea's AI Basic Act, often compared with the EU AI Act, entered into force on …": the deed is of the one named first. */

import { isInstrument } from '../claims/focus.ts';
import { type Reading, related } from '../claims/reading.ts';
import type { Mention } from '../claims/utterance.ts';
import type { Span } from '../text/span.ts';

/** "…, like the EU AI Act, …", 《……》与欧盟《人工智能法》类似，: opened and closed between the other's name and the date. */
const opensAside =
  /^["'”》)]*(?:, [^,;.]*|\s*\([^)]*|(?:,|，)?(?:[^,，。;；]{0,6})(?:与|和|同|比|较|不同于|有别于|类似于|借鉴|效仿|参照)[^,，。;；]{0,6})$/;
const closesAside =
  /^["'”》)]*(?:[^,;.]{0,40}[,)]|[^,，。;；]{0,8}(?:相比|相较|相似|类似|不同|有别|相提并论|齐名|一样|同样)?[,，])/;

const setAside = (r: Reading, rival: Mention, at: Span): boolean =>
  rival.end <= at.start &&
  opensAside.test(r.u.text.slice(rival.end, at.start)) &&
  closesAside.test(r.u.text.slice(at.end));

/** Another instrument opens the sentence, and this one only stands in an aside to it, or behind the value. */
export const toldOfAnother = (r: Reading, subject: string, value: Span): boolean => {
  const places = r.subjects.find((s) => s.id === subject)?.places ?? [];
  return (
    places.length > 0 &&
    r.u.mentions.some(
      (rival) =>
        !rival.weak &&
        isInstrument(rival.entity) &&
        rival.entity.id !== subject &&
        rival.end <= value.start &&
        !related(r.record, rival.entity.id, subject) &&
        places.every(
          (at) =>
            setAside(r, rival, at) ||
            (at.start >= value.end && /[,，;；]/.test(r.u.text.slice(value.end, at.start))),
        ),
    )
  );
};
