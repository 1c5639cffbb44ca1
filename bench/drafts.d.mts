export function draft(
  bytes: number,
  options?: { readonly seed?: number; readonly dense?: boolean },
): string;
export function random(seed: number): () => number;
