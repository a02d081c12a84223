// Makes the explorer: node build.mjs FOLDER. Ends with 3 when the packages cannot be installed, and says on stderr what npm said.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { alone } from './alone.mjs';

const NOT_INSTALLED = 3;
const STAMP = 'made';

const here = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2]);

/** When a file was written, in milliseconds; 0 when there is none. */
const writtenAt = (...path) => statSync(join(...path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isUpToDate() {
  const sources = [here, join(here, 'src')].flatMap((below) => readdirSync(below, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => writtenAt(parentPath, name));
  return writtenAt(folder, STAMP) >= Math.max(...sources);
}

function install() {
  const wanted = Math.max(writtenAt(here, 'package.json'), writtenAt(here, 'package-lock.json'));
  if (writtenAt(here, 'node_modules', '.package-lock.json') >= wanted) return;
  const npm = spawnSync('npm ci --loglevel=error --no-audit --no-fund --prefer-offline', { cwd: here, shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (npm.status !== 0) process.exit(NOT_INSTALLED);
}

/** Writes all files beside the folder and then puts them in its place, gzipped: the server hands them on as they lie here. */
function write(files) {
  const made = `${folder}.new`;
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(made, `${name}.gz`), gzipSync(content, { level: 9 }));
  writeFileSync(join(made, STAMP), '');
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}

await alone(`${folder}.lock`, async () => {
  if (isUpToDate()) return;
  install();
  const { bundle } = await import('./bundle.mjs');
  write(await bundle());
});
