/** One instrument as a StratML Part 1 plan (ISO 17469-1): goals are its pillars or sections, objectives its provisions. */

import type { Entity, Provision, RecordData } from '../../record/types.ts';
import { element, writeXml, type XmlNode } from '../xml.ts';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';

/** Throws where the record has no such instrument. */
export function toStratml(data: RecordData, id: string): string {
  const entity = data.entities.find((one) => one.id === id);
  if (!entity) throw new Error(`the record has no instrument "${id}"`);
  const provisions = data.provisions.filter((one) => one.instrument === id);
  const source = data.sources.find((one) => one.id === entity.sources[0]?.source);
  const root = element(
    'StrategicPlan',
    [
      named('Name', nameOf(entity)),
      named('Description', entity.summary.en),
      element('StrategicPlanCore', [...organisations(data, id), ...goals(provisions).map(goal)]),
      element(
        'AdministrativeInformation',
        [
          named('Identifier', id),
          named('StartDate', entity.status?.[0]?.from ?? ''),
          named('PublicationDate', publication(data, entity)),
          named('Source', source?.url ?? ''),
        ].filter(filled),
      ),
    ],
    { xmlns: namespace },
  );
  return writeXml(root);
}

const named = (name: string, text: string): XmlNode => element(name, [text]);
const filled = ({ children }: XmlNode): boolean => children.length > 0;

const nameOf = ({ id, names }: Entity): string =>
  names.find(({ lang }) => lang === 'en')?.form ?? id;

function organisations(data: RecordData, id: string): XmlNode[] {
  const issuer = data.facts.find((f) => f.subject === id && f.attribute === 'issuer')?.value;
  const ids = issuer?.type === 'entity' ? issuer.ids : [];
  return ids.flatMap((one) => {
    const body = data.entities.find((entity) => entity.id === one);
    return body
      ? [element('Organization', [named('Name', nameOf(body)), named('Identifier', body.id)])]
      : [];
  });
}

function publication(data: RecordData, { id, status }: Entity): string {
  const dated = data.facts.find(
    (f) => f.subject === id && ['published', 'signed', 'issued'].includes(f.attribute),
  )?.value;
  return dated?.type === 'date' ? dated.date : (status?.[0]?.from ?? '');
}

interface Goal {
  readonly section: string;
  readonly own?: Provision;
  readonly objectives: readonly Provision[];
}

/** `I.02.01` stands under `I`, `3(a)` under `3`; a provision that is a whole section is the goal itself. */
function goals(provisions: readonly Provision[]): Goal[] {
  const groups = new Map<string, Provision[]>();
  for (const one of provisions) {
    const head = headOf(one);
    groups.set(head, [...(groups.get(head) ?? []), one]);
  }
  return [...groups].map(([section, all]) => {
    const own = all.find((one) => one.locator.section === section);
    return { section, ...(own && { own }), objectives: all.filter((one) => one !== own) };
  });
}

const headOf = ({ locator }: Provision): string =>
  locator.pillar ?? /^[^.(]+/.exec(locator.section)?.[0] ?? locator.section;

const goal = ({ section, own, objectives }: Goal): XmlNode =>
  element('Goal', [
    named('Name', own?.title?.en ?? section),
    ...(own ? [named('Description', own.summary.en)] : []),
    ...(own ? [named('Identifier', own.id)] : []),
    named('SequenceIndicator', section),
    ...objectives.map(objective),
  ]);

const objective = (one: Provision): XmlNode =>
  element('Objective', [
    named('Name', one.title?.en ?? one.summary.en),
    named('Description', one.summary.en),
    named('Identifier', one.id),
    named('SequenceIndicator', one.locator.section),
    ...one.lead.map((id) => element('Stakeholder', [named('Name', id)])),
  ]);
