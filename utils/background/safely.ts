/**
 * A listener that does not fail: nobody hears an error of it. What could not be written (a full
 * disk) is looked at again by the next alarm, which runs as long as something is open.
 */
export function safely<Given extends readonly unknown[]>(
  work: (...given: Given) => Promise<unknown>,
): (...given: Given) => Promise<void> {
  return async (...given) => {
    try {
      await work(...given);
    } catch (error) {
      console.warn(error);
    }
  };
}
