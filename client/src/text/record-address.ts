/** Addresses of record documents, `plumbline:/record/<entity>.md#<provision>`, as the server writes them. Text only. */

export const recordScheme = 'plumbline';

export interface RecordAddress {
  readonly path: string;
  /** Empty for an entity. */
  readonly fragment: string;
}

/** Where an entity or provision id is read. */
export function addressOf(id: string): RecordAddress {
  const [entity = '', ...place] = id.split('/');
  return { path: `/record/${entity}.md`, fragment: place.join('/') };
}

/** The id read there; undefined for an address that is none of ours. */
export function idOf({ path, fragment }: RecordAddress): string | undefined {
  const entity = /^\/?record\/([^/]+)\.md$/.exec(path)?.[1];
  if (!entity) return undefined;
  return fragment ? `${entity}/${fragment}` : entity;
}

/** The rule whose page is read there. */
export const ruleOf = ({ path }: Pick<RecordAddress, 'path'>): string | undefined =>
  /^\/?rules\/([\w-]+)\.md$/.exec(path)?.[1];

/** Line of the heading under which a provision stands; the first where there is none. */
export function lineOf(text: string, section: string): number {
  if (!section) return 0;
  const found = text.split('\n').findIndex((line) => {
    if (!line.startsWith('### ')) return false;
    const [place = ''] = line.slice(4).replaceAll('\\', '').split(' — ');
    return place === section || place.endsWith(` ${section}`);
  });
  return Math.max(0, found);
}
