/** All rules, in the order in which they speak where several could. A test holds this list to the folder. */

import { contraryClaim } from './contrary-claim.ts';
import { misnamedInstrument } from './misnamed-instrument.ts';
import { misquotation } from './misquotation.ts';
import { overstatedForce } from './overstated-force.ts';
import { ownChecks } from './own-checks.ts';
import { removedCategory } from './removed-category.ts';
import type { Rule } from './rule.ts';
import { stillPending } from './still-pending.ts';
import { supersededInstrument } from './superseded-instrument.ts';
import { wrongAgency } from './wrong-agency.ts';
import { wrongAttribution } from './wrong-attribution.ts';
import { wrongCount } from './wrong-count.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongDeadline } from './wrong-deadline.ts';
import { wrongIdentifier } from './wrong-identifier.ts';
import { wrongLocator } from './wrong-locator.ts';
import { wrongMember } from './wrong-member.ts';
import { wrongOffice } from './wrong-office.ts';
import { wrongQuantity } from './wrong-quantity.ts';
import { wrongRelation } from './wrong-relation.ts';
import { wrongSide } from './wrong-side.ts';
import { wronglyGone } from './wrongly-gone.ts';

export const rules: readonly Rule[] = [
  misnamedInstrument,
  wrongIdentifier,
  wrongDate,
  wrongCount,
  wrongQuantity,
  wrongDeadline,
  wrongMember,
  wrongAgency,
  wrongRelation,
  wrongOffice,
  wrongAttribution,
  wrongLocator,
  removedCategory,
  contraryClaim,
  stillPending,
  supersededInstrument,
  wronglyGone,
  overstatedForce,
  wrongSide,
  misquotation,
];

/** Rule ids, with those of the checks that are not about the world. */
export const ruleIds: ReadonlySet<string> = new Set([
  ...rules.map((r) => r.id),
  ...ownChecks.map((c) => c.id),
]);
