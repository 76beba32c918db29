/** Six decimals: as much as any learnt number means, and the same bytes on every machine. */
export function rounded(value: number): number {
  const shortened = Math.round(value * 1e6) / 1e6;
  return shortened === 0 ? 0 : shortened;
}
