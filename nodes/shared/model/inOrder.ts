/** Works on several things at a time and gives the outcomes in the order of the things. The first rejection ends it. */
export async function inOrder<Thing, Outcome>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes = new Array<Outcome>(things.length);
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < things.length) {
      const index = next;
      next += 1;
      try {
        outcomes[index] = await work(things[index] as Thing);
      } catch (error) {
        next = things.length;
        return Promise.reject(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, things.length) }, lane));
  return outcomes;
}
