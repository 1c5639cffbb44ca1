/** A name exchanged for that of another thing of its kind. */

import type { PolicyRecord } from '../../server/src/record/record.ts';
import type { Entity } from '../../server/src/record/types.ts';
import { type Fact, type Lang, pick, swap } from './types.ts';

const forms = (e: Entity, lang: Lang): string[] =>
  e.names.filter((n) => n.lang === lang).map((n) => n.form);

/** How a sentence calls it: by number or short name where it has one. */
export function called(e: Entity, lang: Lang): string | undefined {
  const own = e.names.filter((n) => n.lang === lang && n.role !== 'weak');
  const rank = (role: string): number => ['code', 'short', 'title', 'alias'].indexOf(role);
  const numbered = own.find((n) => /^第\d+号/.test(n.form));
  return (numbered ?? own.sort((a, b) => rank(a.role) - rank(b.role))[0])?.form;
}

/** Whole words of Latin script, anything in Chinese. */
const standsAt = (text: string, form: string): number => {
  const at = text.indexOf(form);
  const edge = (c: string | undefined): boolean => !c || !/\w/.test(c) || !/\w/.test(form);
  return at >= 0 && edge(text[at - 1]) && edge(text[at + form.length]) ? at : -1;
};

/** The longest name of an entity that stands in a text. */
export function nameIn(text: string, e: Entity, lang: Lang): string | undefined {
  return forms(e, lang)
    .sort((a, b) => b.length - a.length)
    .find((form) => standsAt(text, form) >= 0);
}

/** Who plays a part: for those who lead the leads of provisions, else the values of an attribute in other facts. */
export function players(record: PolicyRecord, attribute: string): Set<string> {
  if (attribute === 'lead') return new Set(record.data.provisions.flatMap((p) => p.lead));
  return new Set(
    record.data.facts.flatMap((f) =>
      f.attribute === attribute && f.value.type === 'entity' ? f.value.ids : [],
    ),
  );
}

/** Above all the others: whoever names it names no wrong body. */
const high: ReadonlySet<string> = new Set(['white-house', 'trump']);

const kin = (a: Entity, b: Entity): boolean =>
  a.id === b.id || a.parent === b.id || b.parent === a.id || (!!a.parent && a.parent === b.parent);

/** What a name is exchanged within: a text, and what must not take its place there. */
export interface Scene {
  readonly text: string;
  readonly lang: Lang;
  readonly attribute: string;
  readonly beside: readonly string[];
}

/** Another that plays the same part elsewhere, of the same kind, neither above nor below it nor spoken of beside it. */
export function sibling(record: PolicyRecord, of: Entity, scene: Scene): string | undefined {
  const { text, lang, beside } = scene;
  const known = players(record, scene.attribute);
  const others = record.data.entities.filter(
    (e) =>
      e.kind === of.kind &&
      known.has(e.id) &&
      !e.lookalike &&
      !high.has(e.id) &&
      !kin(e, of) &&
      !beside.includes(e.id) &&
      !nameIn(text, e, lang),
  );
  const other = pick(others, text);
  return other && called(other, lang);
}

/** The text with one entity's name exchanged for a sibling's. */
function exchanged(record: PolicyRecord, entity: Entity, scene: Scene): string | undefined {
  const form = nameIn(scene.text, entity, scene.lang);
  const other = form && sibling(record, entity, scene);
  return other ? swap(scene.text, standsAt(scene.text, form), form, other) : undefined;
}

/** The first of the fact's entities that its statement names, exchanged, where nothing else there gives it away. */
export function wrongName(record: PolicyRecord, fact: Fact, lang: Lang): string | undefined {
  if (fact.value.type !== 'entity') return undefined;
  const others = fact.provision ? (record.provision(fact.provision)?.others ?? []) : [];
  const beside = [...fact.value.ids, ...others, ...(fact.also ?? []).map(String), fact.subject];
  const scene = { text: fact.says[lang], lang, attribute: fact.attribute, beside };
  const right = fact.value.ids.flatMap((id) => record.entity(id) ?? []);
  const above = right.flatMap((e) => record.entity(e.parent ?? '') ?? []);
  for (const entity of right) {
    const text = exchanged(record, entity, scene);
    if (text && ![...right, ...above].some((e) => nameIn(text, e, lang))) return text;
  }
  return undefined;
}
