/** Checks open drafts: in slices that let requests through, once per version, and never on a text that has moved on. */

import type { Survey } from '../features/survey.ts';
import type { PolicyRecord } from '../record/record.ts';
import type { OpenDraft } from './draft.ts';
import type { Engine } from './engine.ts';
import type { Settings } from './settings.ts';
import { inSlices } from './slices.ts';

export interface Checked {
  readonly version: number;
  /** Same id, same diagnostics. */
  readonly resultId: string;
  readonly survey?: Survey;
  /** The survey is of the top of the draft, and more is to come: good for underlines, not for figures. */
  readonly partial?: true;
  /** The record it was checked against. */
  readonly record?: PolicyRecord;
  /** Why the draft could not be checked. */
  readonly failure?: string;
  /** It failed for want of the record, of which the user has been told once for all drafts. */
  readonly withoutRecord?: true;
}

/** What a check stands on beside the text. */
export interface CheckBasis {
  engine(uri: string): Promise<Engine>;
  settings(uri: string): Settings;
  asOf(uri: string): string;
  /** Changes whenever settings or the user's own records do. */
  generation(): number;
}

/** How long a draft that nothing was yet said of waits for the whole, before its top is told of. */
const firstWordMs = 40;

export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export class Checker {
  private readonly basis: CheckBasis;
  private readonly latest = new WeakMap<OpenDraft, Checked>();
  private readonly running = new WeakMap<
    OpenDraft,
    { readonly id: string; readonly result: Promise<Checked | undefined> }
  >();
  private readonly awaited = new Map<OpenDraft, (first: Checked) => void>();

  constructor(basis: CheckBasis) {
    this.basis = basis;
  }

  /** No two drafts share one, even where the second takes the first one's name and version (untitled drafts do). */
  idOf(draft: OpenDraft): string {
    return `${draft.serial}.${draft.version}.${this.basisId(draft.uri)}`;
  }

  /** Changes with whatever a verdict depends on beside the text. */
  basisId(uri: string): string {
    return `${this.basis.generation()}.${this.basis.asOf(uri)}`;
  }

  /** Undefined where the text or the settings changed meanwhile, or the draft was closed: ask again. */
  async check(draft: OpenDraft): Promise<Checked | undefined> {
    let engine: Engine;
    try {
      engine = await this.basis.engine(draft.uri);
    } catch (error) {
      return {
        version: draft.version,
        resultId: this.idOf(draft),
        failure: reasonOf(error),
        withoutRecord: true,
      };
    }
    // Only now are the settings known, and with them what is to be checked.
    const id = this.idOf(draft);
    const known = this.latest.get(draft);
    if (known?.resultId === id) return known;
    const running = this.running.get(draft);
    if (running?.id === id) return running.result;
    const result = this.run(draft, engine, id);
    this.running.set(draft, { id, result });
    return result;
  }

  /** What the last check said, where it still holds: nothing is waited for. */
  known(draft: OpenDraft): Checked | undefined {
    const known = this.latest.get(draft);
    return known?.resultId === this.idOf(draft) ? known : undefined;
  }

  /** As `check`, or sooner with what the first check of a long draft has found by then. */
  async firstWord(draft: OpenDraft): Promise<Checked | undefined> {
    const soon = new Promise<Checked>((resolve) => this.awaited.set(draft, resolve));
    try {
      return await Promise.race([this.check(draft), soon]);
    } finally {
      this.awaited.delete(draft);
    }
  }

  private async run(
    draft: OpenDraft,
    engine: Engine,
    resultId: string,
  ): Promise<Checked | undefined> {
    const { version } = draft;
    const current = (): boolean => !draft.closed && this.idOf(draft) === resultId;
    let checked: Checked;
    try {
      const session = draft.session(engine, this.basis.asOf(draft.uri));
      const steps = engine.survey(session, this.basis.settings(draft.uri));
      const survey = await inSlices(steps, current, this.teller(draft, engine, resultId));
      if (!survey) return undefined;
      checked = { version, resultId, survey, record: engine.record };
    } catch (error) {
      draft.reset();
      checked = { version, resultId, failure: reasonOf(error) };
    }
    this.latest.set(draft, checked);
    return checked;
  }

  /** Gives whoever waits for the first word what there is, once it is late and there is anything. */
  private teller(
    draft: OpenDraft,
    { record }: Engine,
    resultId: string,
  ): (soFar: () => Survey) => void {
    const { version } = draft;
    const from = performance.now();
    return (soFar) => {
      const tell = this.awaited.get(draft);
      if (!tell || this.latest.has(draft) || performance.now() - from < firstWordMs) return;
      const survey = soFar();
      if (survey.findings.length === 0) return;
      tell({ version, resultId: `${resultId}.first`, survey, record, partial: true });
    };
  }
}
