/** The language in which a list made from a draft is worded. */

import { languageOf } from '../claims/utterance.ts';
import type { Lang } from '../record/types.ts';
import type { DraftInHand, Host } from './feature.ts';

/** What the draft says of itself, else what it is written in. */
export const languageIn = (host: Host, { session, draft }: DraftInHand): Lang =>
  host.language(session.frontMatter.lang ?? languageOf(draft.text.slice(0, 4000)));
