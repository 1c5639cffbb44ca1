/** The claims of a draft as a list to work through. */

import { nameOf } from '../claims/naming.ts';
import type { Claim, Verdict } from '../claims/types.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { Lang } from '../record/types.ts';
import { type Span, shift } from '../text/span.ts';
import { evidenceCitation } from './citation.ts';
import { type Heading, headingOver, headingsIn } from './headings.ts';
import { recordUri } from './record-uri.ts';
import type { Session } from './session.ts';

export interface ListedClaim {
  readonly span: Span;
  readonly verdict: Verdict;
  /** Entity id, and its name in the language asked for. */
  readonly subject: string;
  readonly subjectName: string;
  readonly attribute: string;
  readonly attributeLabel: string;
  /** The value as the draft writes it. */
  readonly value: string;
  readonly message: string;
  /** Nearest heading above, empty at the top. */
  readonly heading: string;
  /** `plumbline:/record/…` of the evidence. */
  readonly recordUri?: string;
  readonly citation?: string;
}

/** All claims in order, each under the nearest heading above it. Yields after each block: all are read anew. */
export function* claimsInSteps(
  record: PolicyRecord,
  session: Session,
  lang: Lang,
): Generator<undefined, ListedClaim[]> {
  const listed: ListedClaim[] = [];
  let last: Heading | undefined;
  for (const { block, claims } of session.claims()) {
    const headings = headingsIn(block);
    for (const claim of [...claims].sort((a, b) => a.span.start - b.span.start)) {
      const span = shift(claim.span, block.start);
      const heading = headingOver(headings, span.start, last)?.text ?? '';
      listed.push(listedClaim(record, claim, span, heading, lang));
    }
    last = headings.at(-1) ?? last;
    yield;
  }
  return listed;
}

/** The same without a pause. */
export function listClaims(record: PolicyRecord, session: Session, lang: Lang): ListedClaim[] {
  const steps = claimsInSteps(record, session, lang);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function listedClaim(
  record: PolicyRecord,
  claim: Claim,
  span: Span,
  heading: string,
  lang: Lang,
): ListedClaim {
  const { verdict, subject, attribute, value, message } = claim;
  const entity = record.entity(subject);
  const [first] = claim.evidence;
  const citation = first && evidenceCitation(record, first);
  return {
    span,
    verdict,
    subject,
    attribute,
    value,
    message,
    heading,
    subjectName: entity ? nameOf(entity, lang) : subject,
    attributeLabel: record.attribute(attribute)?.label[lang] ?? attribute,
    ...(first
      ? {
          recordUri: recordUri(
            record.fact(first.record)?.provision ?? first.instrument ?? first.record,
          ),
        }
      : {}),
    ...(citation ? { citation } : {}),
  };
}
