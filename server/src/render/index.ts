/** The formats by name. */

import { jsonRenderer } from './json.ts';
import type { Renderer } from './renderer.ts';
import { sarifRenderer } from './sarif.ts';
import { type TextOptions, textRenderer } from './text.ts';

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export function rendererFor(format: Format, options: TextOptions): Renderer {
  if (format === 'json') return jsonRenderer;
  return format === 'sarif' ? sarifRenderer(options.lang) : textRenderer(options);
}
