/** Makes a positive definite matrix its Cholesky factor, below the diagonal and on it; column by column, so that no sum waits for the last. */
function factorise(L: Float64Array, size: number): void {
  const column = new Float64Array(size);
  for (let k = 0; k < size; k += 1) {
    const root = Math.sqrt(Math.max(L[k * size + k]!, 1e-10));
    L[k * size + k] = root;
    for (let i = k + 1; i < size; i += 1) {
      const below = L[i * size + k]! / root;
      L[i * size + k] = below;
      column[i] = below;
      for (let j = k + 1, at = i * size + j; j <= i; j += 1, at += 1) L[at] = L[at]! - below * column[j]!;
    }
  }
}

/** Solves L x = b for a positive definite L of `size` rows, whose lower half is written over, and b becomes x. */
export function solvePositive(L: Float64Array, x: Float64Array, size: number): void {
  factorise(L, size);
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = x[i]! - L[i * size + k]! * x[k]!;
    x[i] = x[i]! / L[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = x[i]! - L[k * size + i]! * x[k]!;
    x[i] = x[i]! / L[i * size + i]!;
  }
}
