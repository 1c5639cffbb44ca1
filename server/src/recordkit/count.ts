/** How much a record holds: counts by kind, language and confidence, as lines to print. */

import type { RecordData } from '../record/types.ts';

export function describeRecord(data: RecordData): string[] {
  const names = data.entities.flatMap((entity) => entity.names);
  const official = data.sources.filter((source) => source.official).length;
  return [
    `record ${data.meta.version}, known until ${data.meta.horizon}`,
    `${data.entities.length} entities: ${tally(data.entities, (entity) => entity.kind)}`,
    `${names.length} names: ${tally(names, (name) => name.lang)}`,
    `${data.facts.length} facts: ${tally(data.facts, (fact) => fact.value.type)}`,
    `  confidence: ${tally(data.facts, (fact) => fact.confidence)}`,
    `  caution: ${data.facts.filter((fact) => fact.check).length}`,
    `${data.provisions.length} provisions: ${tally(data.provisions, (p) => p.instrument)}`,
    `${data.sources.length} sources, ${official} official`,
    `${data.attributes.length} attributes, ${Object.keys(data.lexicon).length} lists of words`,
  ];
}

function tally<T>(things: readonly T[], by: (thing: T) => string): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(by(thing), (counts.get(by(thing)) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => `${count} ${name}`).join(', ');
}
