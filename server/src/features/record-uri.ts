/** Addresses of record entries as read-only documents: `plumbline:/record/<id>.md`. */

const scheme = 'plumbline:/record/';

/** Ids are kebab-case, except those of provisions, whose part after the first `/` becomes the fragment. */
export function recordUri(id: string): string {
  const [entity = '', ...rest] = id.split('/');
  const place = rest.join('/');
  return `${scheme}${encodeURIComponent(entity)}.md${place ? `#${encodeURIComponent(place)}` : ''}`;
}

/** Entity or provision id of such an address; undefined for any other. */
export function recordIdOf(uri: string): string | undefined {
  const found = /^plumbline:\/+record\/([^/#?]+)\.md(?:#(.+))?$/.exec(uri);
  if (!found?.[1]) return undefined;
  const entity = decode(found[1]);
  return found[2] ? `${entity}/${decode(found[2])}` : entity;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
