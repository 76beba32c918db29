/** The value below which a share of equally likely values lies, between two of them where the share falls between. */
export function quantile(values: readonly number[], share: number): number {
  const at = Math.max(0, Math.min(values.length - 1, share * values.length - 0.5));
  const [low, high] = [values[Math.floor(at)]!, values[Math.ceil(at)]!];
  return low + (at - Math.floor(at)) * (high - low);
}

/** The value with `rank` smaller ones among the first `count`, without sorting them all; moves them about. */
export function ranked(values: Float64Array, count: number, rank: number): number {
  let [low, high] = [0, count - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const moved = values[left]!;
      values[left] = values[right]!;
      values[right] = moved;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank]!;
}
