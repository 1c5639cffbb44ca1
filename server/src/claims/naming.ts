/** How messages name things: a name in the reader's language, with the code people search for. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity, Lang, Name } from '../record/types.ts';

const first = (entity: Entity, lang: Lang, ...roles: Name['role'][]): string | undefined => {
  for (const role of roles) {
    const found = entity.names.find((n) => n.lang === lang && n.role === role);
    if (found) return found.form;
  }
  return undefined;
};

/** Preferred name without code; falls back to the other language, then to the id. */
export const nameOf = (entity: Entity, lang: Lang): string =>
  first(entity, lang, 'title', 'short', 'alias') ??
  first(entity, lang === 'zh' ? 'en' : 'zh', 'title', 'short', 'code') ??
  entity.id;

/** Code such as EO 14320, OSTP or M-26-04, where there is one. */
export const codeOf = (entity: Entity): string | undefined =>
  first(entity, 'en', 'code') ?? first(entity, 'zh', 'code');

/** "Department of Commerce (DOC)", 商务部（DOC）. */
export function fullName(entity: Entity, lang: Lang): string {
  const name = nameOf(entity, lang);
  const code = codeOf(entity);
  if (!code || name.includes(code)) return name;
  return lang === 'zh' ? `${name}（${code}）` : `${name} (${code})`;
}

/** How an instrument is spoken of: its code, else its short name. */
export const shortName = (entity: Entity, lang: Lang): string =>
  first(entity, lang, 'short') && !['order', 'memo'].includes(entity.kind)
    ? (first(entity, lang, 'short') as string)
    : (codeOf(entity) ?? nameOf(entity, lang));

export const listNames = (record: PolicyRecord, ids: readonly string[], lang: Lang): string =>
  ids
    .map((id) => record.entity(id))
    .flatMap((e) => (e ? [fullName(e, lang)] : []))
    .join(lang === 'zh' ? '、' : ', ');
