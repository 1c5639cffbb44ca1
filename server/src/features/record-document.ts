/**
 * A record entry as a read-only Markdown document. Both languages put each thing on the same line,
 * so that a place found in one holds in the other.
 */

import { codeOf, fullName, listNames, nameOf } from '../claims/naming.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Fact, Lang, Provision, SourceRef } from '../record/types.ts';
import { dotted, link, periodLine, plain } from './card.ts';
import { citationTo, place, provisionCitation } from './citation.ts';
import { confidenceWords, dateWords, forceWords, kindWords } from './words.ts';

export interface RecordText {
  readonly text: string;
  /** Line of each fact and provision, by id. */
  readonly lines: ReadonlyMap<string, number>;
}

const headings: Readonly<
  Record<
    Lang,
    Readonly<Record<'status' | 'facts' | 'provisions' | 'names' | 'sources' | 'about', string>>
  >
> = {
  en: {
    status: 'Status',
    facts: 'What the record knows',
    provisions: 'Provisions',
    names: 'Names',
    sources: 'Sources',
    about: 'Key',
  },
  zh: {
    status: '效力沿革',
    facts: '记录所载事实',
    provisions: '条款',
    names: '名称',
    sources: '来源',
    about: '引注键',
  },
};

class Page {
  readonly lines: string[] = [];
  readonly places = new Map<string, number>();

  add(...more: readonly string[]): void {
    this.lines.push(...more);
  }

  mark(id: string): void {
    this.places.set(id, this.lines.length);
  }

  section(title: string): void {
    this.add('', `## ${title}`, '');
  }
}

const cache = new WeakMap<PolicyRecord, Map<string, RecordText>>();

/** The document of an entity, or of the one a provision or fact belongs to; undefined where there is none. */
export function recordDocument(
  record: PolicyRecord,
  id: string,
  lang: Lang,
): RecordText | undefined {
  const owner =
    record.entity(id)?.id ??
    record.provision(id)?.instrument ??
    record.fact(id)?.subject ??
    id.split('/')[0] ??
    id;
  const entity = record.entity(owner);
  if (!entity) return undefined;
  const pages = cache.get(record) ?? new Map<string, RecordText>();
  cache.set(record, pages);
  const key = `${lang} ${owner}`;
  const found = pages.get(key) ?? write(record, entity, lang);
  pages.set(key, found);
  return found;
}

/** Line of an entity, a provision or a fact in its document. */
export const recordLine = (record: PolicyRecord, id: string): number =>
  recordDocument(record, id, 'en')?.lines.get(id) ?? 0;

/** The provision whose part of its instrument's document holds a line, or of which the fact there tells; else the entity. */
export function entryAtLine(record: PolicyRecord, id: string, line: number): string {
  const document = recordDocument(record, id, 'en');
  if (!document || record.provision(id)) return id;
  const above = [...document.lines].filter(([, start]) => start <= line);
  const [nearest, start = 0] = above.sort((a, b) => b[1] - a[1])[0] ?? [];
  if (nearest === undefined) return id;
  const between = document.text.split('\n').slice(start, line + 1);
  if (between.some((text) => text.startsWith('## '))) return id;
  return record.provision(nearest)?.id ?? record.fact(nearest)?.provision ?? id;
}

function write(record: PolicyRecord, entity: Entity, lang: Lang): RecordText {
  const page = new Page();
  const say = headings[lang];
  const code = codeOf(entity);
  page.add(`# ${plain(fullName(entity, lang))}`, '');
  page.add(
    dotted(
      kindWords[lang][entity.kind],
      code && plain(code),
      entity.force && forceWords[lang][entity.force],
    ),
    '',
  );
  page.add(plain(entity.summary[lang]), '', `${say.about}: \`${citationTo(entity.id)}\``);
  if (entity.status?.length) {
    page.section(say.status);
    for (const p of entity.status)
      page.add(
        `- ${[periodLine({ record, lang }, p), p.note && plain(p.note[lang])].filter(Boolean).join(' — ')}`,
      );
  }
  const facts = record.factsOf(entity.id).map((i) => record.factAt(i));
  if (facts.length > 0) page.section(say.facts);
  for (const fact of facts) writeFact(page, record, fact, lang);
  const provisions = record.provisionsOf(entity.id);
  if (provisions.length > 0) page.section(say.provisions);
  for (const provision of provisions) writeProvision(page, record, provision, lang);
  page.section(say.names);
  for (const l of ['en', 'zh'] as const) page.add(`- ${plain(namesIn(entity, l))}`);
  page.section(say.sources);
  for (const ref of entity.sources) page.add(`- ${sourceOf(record, ref)}`);
  return { text: `${page.lines.join('\n')}\n`, lines: page.places };
}

const namesIn = (entity: Entity, lang: Lang): string => {
  const forms = entity.names.filter((n) => n.lang === lang && n.role !== 'weak').map((n) => n.form);
  return forms.slice(0, 8).join(lang === 'zh' ? '、' : '; ') || nameOf(entity, lang);
};

function sourceOf(record: PolicyRecord, ref: SourceRef): string {
  const source = record.source(ref.source);
  return source ? link(source.title, source.url, ref.locator) : plain(ref.source);
}

/** "Since 2 June 2026", 自…起; undefined where it always held. */
function validity({ valid }: Fact, lang: Lang): string | undefined {
  const from = valid.from && dateWords(valid.from, lang);
  const to = valid.to && dateWords(valid.to, lang);
  if (from && to) return `${from} – ${to}`;
  if (from) return lang === 'zh' ? `自${from}起` : `since ${from}`;
  if (to) return lang === 'zh' ? `至${to}` : `until ${to}`;
  return undefined;
}

function writeFact(page: Page, record: PolicyRecord, fact: Fact, lang: Lang): void {
  page.mark(fact.id);
  page.add(
    `- ${plain(fact.says[lang])} (${dotted(validity(fact, lang), confidenceWords[lang][fact.confidence], ...fact.sources.slice(0, 1).map((ref) => sourceOf(record, ref)))})`,
  );
}

function writeProvision(page: Page, record: PolicyRecord, provision: Provision, lang: Lang): void {
  const title = provision.title?.[lang];
  page.mark(provision.id);
  page.add(
    `### ${[plain(place(provision.locator.section)), title && plain(title)].filter(Boolean).join(' — ')}`,
    '',
  );
  page.add(plain(provision.summary[lang]), '');
  const actors = listNames(record, provision.lead, lang);
  page.add(
    dotted(
      actors && plain(actors),
      forceWords[lang][provision.force],
      `\`${provisionCitation(provision)}\``,
    ),
    '',
  );
}
