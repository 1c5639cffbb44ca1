/** What a citation needs of a record entry: drawn once, written as CSL-JSON or BibTeX. Keys are record ids. */

import { instrumentKinds } from '../../record/kinds.ts';
import type { Entity, EntityKind, RecordData } from '../../record/types.ts';

export interface Reference {
  /** The citation key: `[@eo-14320, sec. 3]`. */
  readonly key: string;
  readonly kind: EntityKind | 'source';
  readonly title: string;
  readonly short?: string;
  readonly authors: readonly { readonly name: string; readonly person: boolean }[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly number?: string;
  readonly url?: string;
  readonly accessed?: string;
}

/** Instruments, then sources whose id no instrument has; of those named only, where any are. */
export function references(data: RecordData, only: readonly string[] = []): Reference[] {
  const wanted = (id: string): boolean => only.length === 0 || only.includes(id);
  const instruments = data.entities.filter((e) => instrumentKinds.has(e.kind) && !e.lookalike);
  const taken = new Set(instruments.map((e) => e.id));
  const about = index(data);
  return [
    ...instruments.filter((e) => wanted(e.id)).map((e) => instrument(e, about)),
    ...data.sources
      .filter(({ id }) => wanted(id) && !taken.has(id))
      .map(({ id, title, url, accessed }): Reference => {
        const read = accessed === undefined ? {} : { accessed };
        return { key: id, kind: 'source', title, authors: [], url, ...read };
      }),
  ];
}

interface Index {
  readonly data: RecordData;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly facts: ReadonlyMap<string, RecordData['facts']>;
  readonly urls: ReadonlyMap<string, string>;
}

function index(data: RecordData): Index {
  const facts = new Map<string, RecordData['facts'][number][]>();
  for (const fact of data.facts)
    facts.set(fact.subject, [...(facts.get(fact.subject) ?? []), fact]);
  return {
    data,
    facts,
    entities: new Map(data.entities.map((e) => [e.id, e])),
    urls: new Map(data.sources.map((s) => [s.id, s.url])),
  };
}

function instrument(entity: Entity, about: Index): Reference {
  const name = (role: string): string | undefined =>
    entity.names.find((n) => n.lang === 'en' && n.role === role)?.form;
  const code = name('code');
  const short = name('short') ?? code;
  const date = dateOf(entity, about);
  const url = about.urls.get(entity.sources[0]?.source ?? '');
  return {
    key: entity.id,
    kind: entity.kind,
    title: name('title') ?? short ?? entity.names[0]?.form ?? entity.id,
    authors: authorsOf(entity, about),
    ...(short !== undefined && { short }),
    ...(date !== undefined && { date }),
    ...(code !== undefined && { number: code }),
    ...(url !== undefined && { url }),
  };
}

const births = ['signed', 'issued', 'published', 'enacted', 'adopted', 'announced'];

/** The day it was signed or published, by its facts; else the day its own timeline begins. */
function dateOf({ id, status }: Entity, { facts }: Index): string | undefined {
  for (const attribute of births)
    for (const { attribute: is, value } of facts.get(id) ?? [])
      if (is === attribute && value.type === 'date') return value.date;
  return status?.[0]?.from;
}

function authorsOf({ id }: Entity, { facts, entities }: Index): Reference['authors'] {
  const found = ['issuer', 'author', 'signer'].flatMap((attribute) => {
    const fact = (facts.get(id) ?? []).find((f) => f.attribute === attribute);
    return fact?.value.type === 'entity' ? [fact.value.ids] : [];
  })[0];
  return (found ?? []).flatMap((one) => {
    const author = entities.get(one);
    const name = author?.names.find((n) => n.lang === 'en')?.form;
    return author && name ? [{ name, person: author.kind === 'person' }] : [];
  });
}
