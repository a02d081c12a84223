// Generates types from the contract with graphql-codegen, and has the TypeScript compiler check code that uses them.
// Usage: node codegen.mjs SCHEMA FOLDER. Prints one line of JSON: how many bytes were generated, and what the compiler said.
import { spawnSync } from 'node:child_process';
import { copyFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';

const [schema, folder] = process.argv.slice(2);

copyFileSync('codegen/ranking.ts', join(folder, 'ranking.ts'));
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
await generate({
  silent: true,
  schema: resolve(schema),
  documents: [join(folder, 'ranking.ts')],
  generates: {
    [join(folder, 'generated/')]: {
      preset: 'client',
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Date: 'string', DateTime: 'string', Decimal: 'number', Geometry: 'unknown', Long: 'number', Position: 'number[]', Upload: 'File',
        },
      },
      presetConfig: { fragmentMasking: false },
    },
  },
}, true);

const require = createRequire(import.meta.url);
const typescript = require.resolve('typescript/package.json');
const compiler = join(dirname(typescript), require(typescript).bin.tsc);
const options = '--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --skipLibCheck'.split(' ');
const compiled = spawnSync(process.execPath, [compiler, ...options, join(folder, 'ranking.ts')], { encoding: 'utf8' });
console.log(JSON.stringify({ bytes: statSync(join(folder, 'generated', 'graphql.ts')).size, said: compiled.stdout + compiled.stderr }));
