/** A member of a set exchanged for something often listed there that does not belong. */

import type { SetMember } from '../../server/src/record/types.ts';
import { type Fact, type Lang, swap } from './types.ts';

/** What parts the items of a list from one another and from the sentence around it. */
const before = {
  en: /(?:^|[,:("“]|\b(?:and|or|are|is|the|to|of|from|through|between|with|on)) ?["“]?$/i,
  zh: /(?:^|[、，：（“《]|[为是和与及或至于含]|以及|包括)[“《]?$/,
} as const;
const after = {
  en: /^(?:$|[,.;:)"”]| (?:and|or|to|through|with)\b)/,
  zh: /^(?:$|[、，。；）”》（和与及或等、]|以及|两|三)/,
} as const;

const cuesOf = (item: SetMember, lang: Lang): string[] =>
  (item.names[lang] ?? []).flatMap((group) => group.split('|'));

/** A cue as a pattern: `*` any ending, `…` a short gap. */
function pattern(cue: string, lang: Lang): RegExp {
  const plain = cue.replace(/[.()[\]+?^$\\]/g, '\\$&').replace(/…\s?/g, '.{0,20}?');
  const words = plain.replace(/\*/g, '[\\w-]*');
  return lang === 'en' ? new RegExp(`\\b${words}(?![\\w-])`, 'gi') : new RegExp(words, 'g');
}

/** The longest wording of an item that is a whole item of a text's list. */
function listed(text: string, item: SetMember, lang: Lang): RegExpExecArray | undefined {
  return [item.label[lang], ...cuesOf(item, lang)]
    .flatMap((cue) => [...text.matchAll(pattern(cue, lang))])
    .filter(
      (m) =>
        before[lang].test(text.slice(0, m.index)) &&
        after[lang].test(text.slice(m.index + m[0].length)),
    )
    .sort((a, b) => b[0].length - a[0].length)[0];
}

/** How a list would write it: by its label, unless that only describes ("an order of another day"). */
const written = (item: SetMember, lang: Lang): string | undefined => {
  const cues = cuesOf(item, lang);
  const label = item.label[lang];
  return cues.some((cue) => pattern(cue, lang).test(label))
    ? label
    : cues.find((cue) => !/[*…]/.test(cue));
};

/** One text an intruder, the members taken in turn. */
export function wrongMembers(fact: Fact, lang: Lang): string[] {
  if (fact.value.type !== 'set') return [];
  const says = fact.says[lang];
  const items = fact.value.members.map((m) => listed(says, m, lang)).filter((m) => m !== undefined);
  return (fact.value.intruders ?? []).flatMap((intruder, i) => {
    const old = items[i % Math.max(1, items.length)];
    const put = written(intruder, lang);
    return old && put && !says.includes(put) ? [swap(says, old.index, old[0], put)] : [];
  });
}
