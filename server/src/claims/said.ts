/** How messages say names, places and dates, so that they read well aloud in either language. */

import type { PolicyRecord } from '../record/record.ts';
import type { Entity, IsoDate, Lang } from '../record/types.ts';
import { codeOf, fullName, nameOf, shortName } from './naming.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date at its own precision, as the language writes it. */
export function dateWords(date: IsoDate, lang: Lang): string {
  const [year = '', month, day] = date.split('-');
  if (lang === 'zh')
    return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** 第14320号行政令: in Chinese an order goes by its number. */
const numbered = ({ kind, ids }: Entity): string | undefined =>
  kind === 'order' && ids?.eo ? `第${ids.eo}号行政令` : undefined;

/** In short: EO 14320, 第14320号行政令, the AI RMF. */
export const saidName = (entity: Entity, lang: Lang): string =>
  (lang === 'zh' && numbered(entity)) || shortName(entity, lang);

const works: ReadonlySet<Entity['kind']> = new Set([
  'plan',
  'order',
  'memo',
  'law',
  'bill',
  'publication',
]);

/** In full: in Chinese the title of a text stands in its marks, 第14320号行政令《促进……》. */
export function saidTitle(entity: Entity, lang: Lang): string {
  if (lang === 'en' || !works.has(entity.kind)) return fullName(entity, lang);
  const name = nameOf(entity, 'zh');
  const title = /[《》]/.test(name) ? name : `《${name}》`;
  const code = codeOf(entity);
  return numbered(entity)
    ? `${numbered(entity)}${title}`
    : code && !name.includes(code)
      ? `${title}（${code}）`
      : title;
}

/** "EO 14320, section 3(a),": with the comma that closes it. 第14320号行政令第3(a)条. */
export function saidPlace(instrument: Entity, section: string, lang: Lang): string {
  const name = saidName(instrument, lang);
  const sections = /^\d/.test(section);
  if (lang === 'zh') return `${name}${sections ? `第${section}条` : section}`;
  return `${name}, ${sections ? 'section ' : ''}${section},`;
}

/** "the Department of Commerce (DOC)", "NIST": a body named by more than one word has its article. */
export function saidBody(entity: Entity, lang: Lang): string {
  const name = saidTitle(entity, lang);
  const article = lang === 'en' && entity.kind === 'agency' && / /.test(nameOf(entity, 'en'));
  return article && !/^the /i.test(name) ? `the ${name}` : name;
}

export function saidBodies(record: PolicyRecord, ids: readonly string[], lang: Lang): string {
  const names = ids.flatMap((id) => {
    const entity = record.entity(id);
    return entity ? [saidBody(entity, lang)] : [];
  });
  if (lang === 'zh') return names.join('、');
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
