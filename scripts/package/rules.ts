/** What package.json says, as far as these rules read it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What package-lock.json says (form 3); the project itself is under the empty name. */
export interface Lock {
  readonly lockfileVersion: number;
  readonly version: string;
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * What is wrong with the project's packages, a line each: versions that are not exact, a lock that
 * says something else, entries whose content is not fixed or that name a host, scripts at install
 * that nobody allowed, and allowances that nothing uses.
 */
export function packageFaults(manifest: Manifest, lock: Lock): string[] {
  return [...versionFaults(manifest, lock), ...lockFaults(lock), ...scriptFaults(manifest, lock)];
}

function versionFaults(manifest: Manifest, lock: Lock): string[] {
  const faults: string[] = [];
  const root = lock.packages[''];
  if (lock.version !== manifest.version || root?.version !== manifest.version) {
    faults.push(`The lock is of version ${lock.version}, package.json of ${manifest.version}`);
  }
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    for (const [name, version] of Object.entries(manifest[kind])) {
      const locked = lock.packages[`node_modules/${name}`]?.version;
      if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) faults.push(`${name}: ${version} is a range`);
      else if (locked !== version) faults.push(`${name}: ${version}, but ${locked} in the lock`);
    }
    const inLock = Object.keys(root?.[kind] ?? {});
    const extra = inLock.filter((name) => !(name in manifest[kind]));
    faults.push(...extra.map((name) => `${name} is in the lock's ${kind} alone`));
  }
  return faults;
}

function lockFaults(lock: Lock): string[] {
  const faults = lock.lockfileVersion === 3 ? [] : [`The lock's form is ${lock.lockfileVersion}`];
  for (const [path, { integrity, resolved, link }] of packagesIn(lock)) {
    if (link) faults.push(`${path} is a link`);
    else if (!integrity?.startsWith('sha512-')) faults.push(`${path} has no SHA-512`);
    if (resolved !== undefined) faults.push(`${path} names where it comes from: ${resolved}`);
  }
  return faults;
}

function scriptFaults({ allowScripts }: Manifest, lock: Lock): string[] {
  const running = packagesIn(lock)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path, { name }]) => name ?? path.replace(/^.*node_modules\//, ''));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  return [
    ...running
      .filter((name) => !allowed.includes(name))
      .map((name) => `${name} runs a script at install that nobody allowed`),
    ...allowed
      .filter((name) => !running.includes(name))
      .map((name) => `${name} is allowed a script at install, and has none`),
  ];
}

function packagesIn(lock: Lock): [path: string, locked: Locked][] {
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}
