// Compares two contracts with graphql-inspector.
// Usage: node diff.mjs OLD NEW. Prints what the tool says, and as the last line "breaks" when a client of the old one can break on the new
// one, else "holds".
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const manifest = require.resolve('@graphql-inspector/cli/package.json');
const { bin } = require(manifest);
const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin['graphql-inspector']);
const compared = spawnSync(process.execPath, [script, 'diff', ...process.argv.slice(2)], { encoding: 'utf8' });
const said = compared.stdout + compared.stderr;
const breaks = /Detected \d+ breaking change/.test(said);
if (compared.status !== 0 && !breaks) throw new Error(said);
console.log(said);
console.log(breaks ? 'breaks' : 'holds');
