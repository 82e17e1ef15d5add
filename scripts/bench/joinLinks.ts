import { exactness } from './exactness.ts';

/** Prints how exact the join links are on the labelled cases, and the time for 1 MB of text. */
const { linkExactness, linkTimes } = await exactness();
const { right, said, wanted } = linkExactness();
console.log(`precision ${right}/${said}, recall ${right}/${wanted}`);
for (const [name, ms] of Object.entries(linkTimes())) {
  console.log(`1 MB of ${name}: ${ms.toFixed(1)} ms`);
}
