/** A provision laid at the door of another agency: "Under EO 14320, Energy issues a public call …". */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import { called, nameIn, sibling } from './names.ts';
import type { Lang, Provision } from './types.ts';

/** Summaries that open with what the lead does, unnamed: "Starts a joint effort …". */
const deed = { en: /^[A-Z][a-z]+s (?!are|is|must)/, zh: /^(?!.*(?:应|须|由))/ } as const;
/** What may stand before the lead where it is who acts: "Within 90 days the", 由. */
const head = {
  en: /^(?:(?:within|by|after|before) [^,]*,? ?)?(?:the )?$/i,
  zh: /^(?:由)?$/,
} as const;

const lower = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1);
const withArticle = (name: string): string => (name.includes(' ') ? `the ${name}` : name);

/** The summary under its instrument's name, its one lead exchanged for an agency that has no part in it. */
export function wrongLead(record: PolicyRecord, p: Provision, lang: Lang): string | undefined {
  const [id] = p.lead;
  const lead = id && p.lead.length === 1 ? record.entity(id) : undefined;
  const instrument = record.entity(p.instrument);
  const under = instrument && called(instrument, lang);
  if (lead?.kind !== 'agency' || !under) return undefined;
  const text = p.summary[lang];
  const scene = { text, lang, attribute: 'lead', beside: p.others };
  const other = sibling(record, lead, scene);
  if (!other) return undefined;
  const name = nameIn(text, lead, lang);
  if (!name) {
    if (!deed[lang].test(text)) return undefined;
    return lang === 'en'
      ? `Under ${under}, ${withArticle(other)} ${lower(text)}`
      : `${under}要求${other}${text}`;
  }
  const [before = '', after = ''] = text.split(name, 2);
  if (!head[lang].test(before)) return undefined;
  if (lang === 'zh') return `根据${under}，${before}${other}${after}`;
  const opening = before.replace(/the $/i, '');
  return `Under ${under}, ${lower(opening)}${withArticle(other)}${after}`;
}
