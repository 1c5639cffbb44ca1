/** Search over the record as one types: instruments, provisions, agencies and terms, in English or Chinese. */

import { isInstrument } from '../claims/focus.ts';
import { codeOf, nameOf } from '../claims/naming.ts';
import { languageOf } from '../claims/utterance.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, EntityKind, Force, Lang, Provision, SourceRef } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { citationTo, place, provisionCitation } from './citation.ts';
import { recordUri } from './record-uri.ts';

/** An entry as a list shows it, ready to be inserted. */
export interface Entry {
  /** Entity or provision id. */
  readonly id: string;
  readonly kind: EntityKind | 'provision';
  /** The instrument it belongs to, or its own id. */
  readonly instrument: string;
  readonly title: string;
  /** What stands behind the title: code, section, page. */
  readonly detail: string;
  readonly summary: string;
  /** `[@eo-14320, sec. 3(a)]` */
  readonly citation: string;
  readonly force?: Force;
  /** Who is to act, by name. */
  readonly actors: readonly string[];
  readonly uri: string;
  /** Where it can be read. */
  readonly source?: { readonly title: string; readonly url: string };
}

export interface Found {
  readonly id: string;
  readonly entity: Entity;
  /** Set where the entry is a provision of the entity. */
  readonly provision?: Provision;
  readonly kind: EntityKind | 'provision';
  readonly score: number;
}

interface Indexed extends Omit<Found, 'score'> {
  /** Names, codes and ids, folded. */
  readonly names: readonly string[];
  /** Everything else worth finding it by, folded. */
  readonly prose: string;
}

const indexes = new WeakMap<PolicyRecord, readonly Indexed[]>();

function indexOf(record: PolicyRecord): readonly Indexed[] {
  let found = indexes.get(record);
  if (!found) {
    found = [...entities(record), ...provisions(record)];
    indexes.set(record, found);
  }
  return found;
}

function entities(record: PolicyRecord): Indexed[] {
  return record.data.entities
    .filter((e) => !e.lookalike)
    .map((entity) => ({
      id: entity.id,
      entity,
      kind: entity.kind,
      names: [entity.id, ...entity.names.map((n) => n.form)].map((n) => fold(n, record.fold)),
      prose: fold(`${entity.summary.en} ${entity.summary.zh}`, record.fold),
    }));
}

function provisions(record: PolicyRecord): Indexed[] {
  return record.data.provisions.flatMap((provision): Indexed[] => {
    const entity = record.entity(provision.instrument);
    if (!entity) return [];
    const { section, page } = provision.locator;
    const code = fold(codeOf(entity) ?? '', record.fold);
    const names = [
      provision.id,
      section,
      `${code} ${section}`,
      `sec. ${section}`,
      page ? `p. ${page}` : '',
      provision.title?.en ?? '',
      provision.title?.zh ?? '',
    ];
    const actors = provision.lead.flatMap(
      (id) =>
        record
          .entity(id)
          ?.names.filter((n) => n.role !== 'alias')
          .map((n) => n.form) ?? [],
    );
    return [
      {
        id: provision.id,
        entity,
        provision,
        kind: 'provision',
        names: names.filter(Boolean).map((n) => fold(n, record.fold)),
        prose: fold(
          [
            provision.summary.en,
            provision.summary.zh,
            ...actors,
            nameOf(entity, 'en'),
            nameOf(entity, 'zh'),
          ].join(' '),
          record.fold,
        ),
      },
    ];
  });
}

/** Worth of letters in order, which counts only where nothing better is found. */
const inOrderScore = 20;

/** Letters of the query in order: "aiap" finds "AI Action Plan". */
function inOrder(query: string, text: string): boolean {
  let at = -1;
  for (const letter of query) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function nameScore(query: string, name: string): number {
  if (name === query) return 100;
  if (name.startsWith(query)) return 80 - Math.min(15, name.length - query.length);
  const at = name.indexOf(query);
  if (at > 0) return /[a-z0-9]/.test(name.charAt(at - 1)) && /^[a-z0-9]/.test(query) ? 45 : 60;
  return query.length > 2 && name.length < 60 && inOrder(query, name) ? inOrderScore : 0;
}

function score(words: readonly string[], whole: string, item: Indexed): number {
  let best = 0;
  for (const name of item.names) best = Math.max(best, nameScore(whole, name));
  if (words.length === 0) return 1;
  let sum = 0;
  for (const word of words) {
    const named = item.names.some((n) => n.includes(word));
    if (!named && !item.prose.includes(word)) return best;
    sum += named ? 50 : 30;
  }
  return Math.max(best, sum / words.length);
}

/** Best first; an empty query lists instruments before the rest. */
export function search(
  record: PolicyRecord,
  query: string,
  limit: number,
  only: (found: Omit<Found, 'score'>) => boolean = () => true,
): Found[] {
  const whole = fold(query.trim(), record.fold);
  const words = whole.split(/[\s,，、]+/).filter(Boolean);
  const found: Found[] = [];
  for (const item of indexOf(record)) {
    if (!only(item)) continue;
    const points = score(words, whole, item);
    if (points <= 0) continue;
    const { names: _, prose: __, ...rest } = item;
    // Between equals, what the record says most of comes first.
    const weight = item.provision || record.known(item.id) ? 0.5 : 0;
    found.push({ ...rest, score: points + weight });
  }
  const better = found.filter(({ score }) => score >= inOrderScore + 1);
  return (better.length > 0 ? better : found).sort((a, b) => b.score - a.score).slice(0, limit);
}

function sourceOf(record: PolicyRecord, refs: readonly SourceRef[]): Entry['source'] {
  const source = refs[0] && record.source(refs[0].source);
  return source && { title: source.title, url: source.url };
}

/** An instrument is cited by its own key; an agency, a person or a term by where it was read of. */
function entityCitation(entity: Entity): string {
  const [read] = entity.sources;
  return isInstrument(entity) || !read
    ? citationTo(entity.id)
    : citationTo(read.source, read.locator);
}

/** An entry as the client shows it in a list. */
export function entryOf(
  record: PolicyRecord,
  { id, entity, provision, kind }: Omit<Found, 'score'>,
  lang: Lang,
): Entry {
  const code = codeOf(entity);
  const actors = (provision?.lead ?? [])
    .flatMap((a) => record.entity(a) ?? [])
    .map((a) => nameOf(a, lang));
  const force = provision?.force ?? entity.force;
  const source = sourceOf(record, (provision ?? entity).sources);
  const at = provision && place(provision.locator.section);
  return {
    id,
    kind,
    instrument: entity.id,
    actors,
    title: provision ? [code ?? nameOf(entity, lang), at].join(', ') : nameOf(entity, lang),
    detail: provision
      ? (provision.title?.[lang] ?? (provision.locator.page ? `p. ${provision.locator.page}` : ''))
      : (code ?? ''),
    summary: (provision ?? entity).summary[lang],
    citation: provision ? provisionCitation(provision) : entityCitation(entity),
    uri: recordUri(id),
    ...(force ? { force } : {}),
    ...(source ? { source } : {}),
  };
}

/** What is listed, and how. */
export interface Listing {
  /** Language of the summaries; that of the query by default. */
  readonly lang?: Lang;
  /** Not only what is cited by its own key, instruments and provisions, but agencies, people and terms too. */
  readonly all?: boolean;
}

export function searchEntries(
  record: PolicyRecord,
  query: string,
  limit: number,
  { lang, all = false }: Listing = {},
): Entry[] {
  const language = lang ?? (query.trim() === '' ? 'en' : languageOf(query));
  const listed = (f: Omit<Found, 'score'>): boolean =>
    all || f.provision !== undefined || isInstrument(f.entity);
  return search(record, query, limit, listed).map((found) => entryOf(record, found, language));
}
