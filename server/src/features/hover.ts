/** The card for a place in a draft: first the claim made there, then the thing named there. */

import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { type Span, span } from '../text/span.ts';
import { type CardContext, claimCard, entityCard, provisionCard, sourceCard } from './card.ts';
import { type Thing, thingsAt } from './look.ts';
import type { Session } from './session.ts';

export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

export interface HoverOptions {
  /** The language of the card, given that of the sentence. */
  language(of: Lang): Lang;
  readonly commands: boolean;
  /** The editor shows what a finding says above the card of its place: these are the places. */
  readonly findings?: readonly Span[];
}

export function hoverCard(
  record: PolicyRecord,
  session: Session,
  offset: number,
  options: HoverOptions,
): HoverCard | undefined {
  const things = thingsAt(record, session, offset);
  const claim = things.find((t) => t.kind === 'claim');
  const other =
    things.find((t) => t.kind === 'citation') ??
    things.find((t) => t.kind === 'provision') ??
    things.find((t) => t.kind === 'entity');
  const shown = [claim, other].filter((t) => t !== undefined);
  const [first] = shown;
  if (!first) return undefined;
  const context: CardContext = {
    record,
    lang: options.language(first.lang),
    asOf: session.asOf,
    commands: options.commands,
  };
  const told = options.findings?.some((f) => f.start <= offset && offset <= f.end) ?? false;
  const cards = shown.flatMap((t) => cardOf(context, t, told) ?? []);
  if (cards.length === 0) return undefined;
  const narrow = shown.reduce((a, b) => (b.end - b.start < a.end - a.start ? b : a));
  return { span: span(narrow.start, narrow.end), markdown: cards.join('\n\n---\n\n') };
}

function cardOf(context: CardContext, thing: Thing, told: boolean): string | undefined {
  if (thing.kind === 'claim')
    return claimCard(context, thing.verdict, thing.evidence, told && thing.verdict !== 'supported');
  if (thing.kind === 'entity') return entityCard(context, thing.entity);
  if (thing.kind === 'provision') return provisionCard(context, thing.provision);
  const { provision, entity, source } = thing.cited;
  if (provision) return provisionCard(context, provision);
  if (entity) return entityCard(context, entity);
  return source && sourceCard(context, source);
}
