/** The card for a place in a record file: what a key means, and what an id stands for. */

import type { Lang } from '../../record/types.ts';
import type { Span } from '../../text/span.ts';
import { kindOfFile, target } from '../schema.ts';
import type { Place } from './completions.ts';
import { idKindAt, pointable } from './ids.ts';
import { keyNote } from './key-notes.ts';
import { innerOf, type Spot, spotAt } from './spot.ts';

export interface FileCard {
  readonly span: Span;
  readonly markdown: string;
}

export function describeAt(place: Place): FileCard | undefined {
  const { file, offset, lang } = place;
  const kind = file.kind ?? kindOfFile(file.path);
  const spot = kind && spotAt(file.text, kind, offset);
  if (!spot) return undefined;
  const markdown = spot.role === 'key' ? keyCard(spot, lang) : idCard(spot, place);
  return markdown === undefined ? undefined : { span: spot.span, markdown };
}

function keyCard({ text, schema }: Spot, lang: Lang): string | undefined {
  const note = keyNote(text, lang);
  const { enum: words } = target(innerOf(schema, text));
  const parts = [note && plain(note), words?.map((word) => `\`${word}\``).join(' · ')];
  const said = parts.filter(Boolean).join('\n\n');
  return said ? `**${plain(text)}** — ${said}` : undefined;
}

function idCard({ path, text }: Spot, { data, lang }: Place): string | undefined {
  const kind = idKindAt(path);
  const found = kind && pointable(kind, data, lang).find(({ id }) => id === text);
  if (!found) return undefined;
  const more = /^https?:/.test(found.text) ? `<${found.text}>` : plain(found.text);
  return [`**${plain(found.label)}** · \`${found.id}\``, more].filter(Boolean).join('\n\n');
}

const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
