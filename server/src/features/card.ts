/** Hover cards: what a thing is, how it stands on the draft's date, what it says, and where to read it. Markdown. */

import { codeOf, fullName, listNames, nameOf } from '../claims/naming.ts';
import { statusAt } from '../claims/status.ts';
import type { Evidence, Verdict } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type {
  Entity,
  IsoDate,
  Lang,
  Provision,
  Source,
  SourceRef,
  StatusPeriod,
} from '../record/types.ts';
import { citationTo, evidenceCitation, place, provisionCitation } from './citation.ts';
import {
  confidenceWords,
  dateWords,
  forceWords,
  kindWords,
  phrases,
  statusWords,
  verdictWords,
} from './words.ts';

export interface CardContext {
  readonly record: PolicyRecord;
  readonly lang: Lang;
  readonly asOf: IsoDate;
  /** The client runs Plumbline's commands from links. */
  readonly commands: boolean;
}

/** Letters that Markdown would read as markup; the record's own prose holds few. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|]/g, '\\$&');

const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

export const dotted = (...parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** A PDF opens at the page. */
export function pageUrl(url: string, locator: string | undefined): string {
  const page = /^pp?\. ?(\d+)/.exec(locator ?? '')?.[1];
  return page && url.endsWith('.pdf') ? `${url}#page=${page}` : url;
}

export const link = (title: string, url: string, locator?: string): string =>
  url === ''
    ? plain(title)
    : `[${plain(title)}](${pageUrl(url, locator)})${locator ? `, ${plain(locator)}` : ''}`;

function sourceLine(
  { record, lang }: CardContext,
  refs: readonly SourceRef[],
  locator?: string,
): string | undefined {
  const ref = refs[0];
  const source = ref && record.source(ref.source);
  return (
    source &&
    dotted(
      link(source.title, source.url, locator ?? ref.locator),
      source.official ? phrases[lang].official : undefined,
    )
  );
}

const commandLink = (title: string, command: string, argument: string): string =>
  `[${title}](command:${command}?${encodeURIComponent(JSON.stringify([argument]))})`;

function foot({ commands, lang }: CardContext, citation: string | undefined, id: string): string {
  const cite = citation && `\`${citation}\``;
  if (!commands) return cite ?? '';
  const { open, insert, mentions } = phrases[lang];
  return dotted(
    cite,
    citation && commandLink(insert, 'plumbline.insertCitation', citation),
    commandLink(open, 'plumbline.openRecord', id),
    commandLink(mentions, 'plumbline.showMentions', id),
  );
}

const named = (record: PolicyRecord, id: string | undefined, lang: Lang): string | undefined => {
  const entity = id === undefined ? undefined : record.entity(id);
  return entity && plain(codeOf(entity) ?? nameOf(entity, lang));
};

export function periodLine(
  { record, lang }: Pick<CardContext, 'record' | 'lang'>,
  p: StatusPeriod,
): string {
  const say = phrases[lang];
  const by = named(record, p.by, lang);
  const use = named(record, p.successor, lang);
  const state = lang === 'zh' && p.status === 'in-force' ? '生效' : statusWords[lang][p.status];
  return dotted(
    `${dateWords(p.from, lang)}${say.colon}${state}`,
    by && say.by(by),
    use && say.use(use),
  );
}

/** One line where little happened, a short timeline where something did. */
function standing(c: CardContext, entity: Entity): string | undefined {
  const periods = entity.status ?? [];
  if (periods.length === 0) return undefined;
  const say = phrases[c.lang];
  const { horizon } = c.record.meta;
  const now = statusAt(entity, c.asOf);
  const state = now
    ? `**${statusWords[c.lang][now.status]}** ${say.since(dateWords(now.from, c.lang))}`
    : `**${say.notYet}**`;
  const head = dotted(
    state,
    say.asOf(dateWords(c.asOf, c.lang)),
    c.asOf > horizon ? say.knownUntil(dateWords(horizon, c.lang)) : undefined,
  );
  if (periods.length === 1) return head;
  return [head, '', ...periods.slice(-4).map((p) => `- ${periodLine(c, p)}`)].join('\n');
}

export function entityCard(c: CardContext, entity: Entity): string {
  const { lang } = c;
  const title = fullName(entity, lang);
  const other = nameOf(entity, lang === 'zh' ? 'en' : 'zh');
  return lines(
    `**${plain(title)}** — ${dotted(kindWords[lang][entity.kind], entity.force && entity.force !== 'none' ? forceWords[lang][entity.force] : undefined)}`,
    standing(c, entity),
    plain(entity.summary[lang]),
    dotted(sourceLine(c, entity.sources), other === title ? undefined : plain(other)),
    foot(c, entity.ids || entity.force ? citationTo(entity.id) : undefined, entity.id),
  );
}

export function provisionCard(c: CardContext, provision: Provision): string {
  const { lang, record } = c;
  const instrument = record.entity(provision.instrument);
  const owner = instrument
    ? (codeOf(instrument) ?? nameOf(instrument, lang))
    : provision.instrument;
  const { section, page } = provision.locator;
  const actors = listNames(record, provision.lead, lang);
  return lines(
    `**${plain(owner)}, ${plain(place(section))}**${provision.title ? ` — ${plain(provision.title[lang])}` : ''} · ${forceWords[lang][provision.force]}`,
    instrument && standing(c, instrument),
    plain(provision.summary[lang]),
    actors && `${phrases[lang].lead}${phrases[lang].colon}${plain(actors)}`,
    sourceLine(c, provision.sources, page === undefined ? undefined : `p. ${page}`),
    foot(c, provisionCitation(provision), provision.id),
  );
}

export const sourceCard = (c: CardContext, source: Source): string =>
  lines(
    `**${plain(source.title)}**`,
    dotted(link(source.url, source.url), source.official ? phrases[c.lang].official : undefined),
  );

/** What the record says on the point a draft makes; `told`: a finding beside the card says it already. */
export function claimCard(
  c: CardContext,
  verdict: Verdict,
  evidence: readonly Evidence[],
  told = false,
): string {
  const [first] = evidence;
  const { lang, record } = c;
  if (!first) return verdictWords[lang][verdict];
  const fact = record.fact(first.record);
  const statement = fact?.says[lang] ?? first.statement;
  const { colon, stop } = phrases[lang];
  const why = verdict !== 'supported' && fact?.why?.[lang];
  return lines(
    told ? undefined : `**${verdictWords[lang][verdict]}**${colon}${plain(statement)}${stop}`,
    told || !why ? undefined : `${plain(why)}${stop}`,
    dotted(
      link(first.source.title, first.source.url, first.locator),
      first.source.official ? phrases[lang].official : undefined,
      confidenceWords[lang][first.confidence],
    ),
    foot(c, evidenceCitation(record, first), first.instrument ?? first.record),
  );
}
