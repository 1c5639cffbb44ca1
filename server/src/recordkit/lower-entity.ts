/** Lowers an entity as written: its names become one list, in order of preference. */

import type { Entity, Lang, Name, NameError } from '../record/types.ts';
import type { RawEntity, RawNames } from './raw.ts';

export function lowerEntity(raw: RawEntity): Entity {
  const { facts: _facts, provisions: _provisions, names, errors, ...rest } = raw;
  const wrong = languages.flatMap((lang) =>
    (errors?.[lang] ?? []).map((error): NameError => ({ ...error, lang })),
  );
  return {
    sources: [],
    ...rest,
    names: languages.flatMap((lang) => namesIn(lang, names[lang] ?? {})),
    ...(wrong.length > 0 && { errors: wrong }),
  };
}

const languages: readonly Lang[] = ['en', 'zh'];

function namesIn(lang: Lang, raw: RawNames): Name[] {
  const named = (role: Name['role'], forms: string | readonly string[] | undefined): Name[] =>
    [forms ?? []].flat().map((form) => ({ form, lang, role }));
  return [
    ...named('title', raw.title),
    ...named('short', raw.short),
    ...named('code', raw.code),
    ...named('alias', raw.aliases),
    ...named('weak', raw.weak),
  ];
}
