/** What an assistant may ask: one definition for every door, the editor's and the Model Context Protocol's. */

import type { PolicyRecord } from '../../record/record.ts';
import type { Bilingual, IsoDate, Lang } from '../../record/types.ts';
import type { CheckSettings } from '../check.ts';

/** What an answer is made from. */
export interface Desk extends CheckSettings {
  readonly record: PolicyRecord;
  /** The date asked about where the assistant names none. */
  readonly asOf: IsoDate;
}

export interface Answer {
  /** For the model to read. */
  readonly text: string;
  /** The same for programs. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The part of JSON Schema that describes an input. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, InputProperty>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

export interface InputProperty {
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Inputs of all tools; the schema of each says which of them it takes. */
export interface Input {
  readonly text?: string;
  readonly query?: string;
  readonly kind?: 'provision' | 'term' | 'instrument';
  readonly limit?: number;
  readonly as_of?: IsoDate;
  readonly language?: Lang;
}

export interface AssistantTool {
  readonly name: string;
  readonly title: Bilingual;
  /** For the model: what the tool is for, and when to reach for it. */
  readonly description: string;
  readonly input: InputSchema;
  answer(desk: Desk, input: Input): Answer;
}

export const asOfInput: InputProperty = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'The date on which things are to be true, YYYY-MM-DD. Today by default.',
};

export const languageInput: InputProperty = {
  type: 'string',
  enum: ['en', 'zh'],
  description: 'Language of the answer. That of the question by default.',
};
