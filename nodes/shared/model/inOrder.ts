/** Works on several things at a time and gives the outcomes in the order of the things. `work` must not reject for a failed item. */
export async function inOrder<Thing, Outcome>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing, index: number) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = new Array<Outcome>(things.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < things.length) {
      const index = next;
      next += 1;
      outcomes[index] = await work(things[index] as Thing, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, lane));
  return outcomes;
}
