/** The tools of an assistant, and the one way to call them. */

import { checkText } from './check-text.ts';
import { cite } from './cite.ts';
import { InputError, readInput } from './input.ts';
import { lookUp } from './look-up.ts';
import type { Answer, AssistantTool, Desk } from './tool.ts';

export const assistantTools: readonly AssistantTool[] = [checkText, lookUp, cite];

/** Throws an `InputError` where the tool or its input is not as described. */
export function assist(desk: Desk, name: string, input: unknown): Answer {
  const tool = assistantTools.find((one) => one.name === name);
  if (!tool) throw new InputError(`there is no tool "${name}"`);
  return tool.answer(desk, readInput(tool.input, input));
}
