/** A version, and what its commits say. */
export interface Version {
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** First lines of its commits, the newest first. */
  readonly subjects: readonly string[];
}

const head = `# Changes

Made from the first lines of the commits by \`npm run changelog\`.
`;

/** Joining branches and keeping old work says nothing to a reader. */
const isNoise = (subject: string) => /^(Merge |Keep the work on )/.test(subject);

/** The text of docs/CHANGELOG.md, the newest version first; a line that comes twice stands once. */
export function changelogText(versions: readonly Version[]): string {
  const sections = versions.map(({ name, day, subjects }) => {
    const told = [...new Set(subjects.filter((subject) => !isNoise(subject)))];
    return `## ${name}, ${day}\n\n${told.map((subject) => `- ${escaped(subject)}`).join('\n')}\n`;
  });
  return [head, ...sections].join('\n');
}

/** The lines of one version; throws when the changelog does not have it. */
export function notesOf(text: string, name: string): string {
  const section = text.split(/^## /m).find((part) => part.startsWith(`${name}, `));
  if (!section) throw new Error(`docs/CHANGELOG.md has no version ${name}: run npm run changelog`);
  return section.slice(section.indexOf('\n')).trim();
}

/** As Markdown, so that a name in code does not become markup. */
function escaped(subject: string): string {
  return subject.replace(/[\\*_<[\]]/g, '\\$&');
}
