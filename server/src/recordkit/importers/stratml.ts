/** StratML Part 1 (ISO 17469-1): a plan with goals and objectives → an instrument with provisions. */

import type { RawProvision } from '../raw.ts';
import { at, elements, readXml, textAt, type XmlNode } from '../xml.ts';
import {
  clause,
  distinctSections,
  english,
  type Imported,
  type ImportOptions,
  short,
  sourceOf,
} from './imported.ts';

export function fromStratml(text: string, options: ImportOptions): Imported {
  const root = readXml(text);
  const core = at(root, 'StrategicPlanCore');
  if (!['StrategicPlan', 'PerformancePlanOrReport'].includes(root.name) || !core)
    throw new Error('it is no StratML plan: it has no StrategicPlan with a StrategicPlanCore');
  const title = textAt(root, 'Name') || options.id;
  const about = textAt(root, 'Description') || textAt(core, 'Mission', 'Description') || title;
  const admin = at(root, 'AdministrativeInformation');
  const published = day(textAt(admin, 'PublicationDate'));
  const from = day(textAt(admin, 'StartDate')) ?? published;
  const source = sourceOf(options, title, textAt(admin, 'Source'));
  const entity: Imported['entity'] = {
    id: options.id,
    kind: 'plan',
    names: { en: { title } },
    summary: english(short(about)),
    force: 'none',
    ...(from && { status: [{ from, status: 'published' }] }),
    sources: [{ source: source.id }],
    ...(published && { facts: [publishedFact(options.id, title, published)] }),
    provisions: distinctSections(elements(core, 'Goal').flatMap(goal)),
  };
  return { entity, source };
}

const publishedFact = (id: string, title: string, date: string) => ({
  id: `${id}.published`,
  attribute: 'published',
  date,
  says: english(`${clause(title)} was published on ${date}`),
});

const day = (text: string): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];

function goal(one: XmlNode, nth: number): RawProvision[] {
  const section = textAt(one, 'SequenceIndicator') || String(nth + 1);
  const objectives = elements(one, 'Objective').map((inner, i) => {
    const own = textAt(inner, 'SequenceIndicator') || String(i + 1);
    return provision(inner, own.startsWith(section) ? own : `${section}.${own}`);
  });
  return [provision(one, section), ...objectives];
}

function provision(one: XmlNode, section: string): RawProvision {
  const name = textAt(one, 'Name');
  const summary = textAt(one, 'Description') || name || section;
  return { section, ...(name && { title: english(name) }), summary: english(short(summary)) };
}
