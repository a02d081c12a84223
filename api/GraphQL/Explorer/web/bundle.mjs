// Bundles the page and the editor's workers. Every name but index.html carries a hash of the content.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

const shared = {
  absWorkingDir: here,
  outdir: join(here, 'out'),
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  entryNames: '[name]-[hash]',
};

/** The names that entry points were given, by what they are called here. */
const names = ({ metafile }) => Object.fromEntries(
  Object.entries(metafile.outputs)
    .filter(([, { entryPoint }]) => entryPoint)
    .map(([path, { cssBundle }]) => [basename(path).split('-')[0], { script: basename(path), style: basename(cssBundle ?? '') }]),
);

const files = ({ outputFiles }) => outputFiles.map(({ path, contents }) => [basename(path), contents]);

const bundleWorkers = () => build({
  ...shared,
  format: 'iife',
  entryPoints: {
    graphql: 'monaco-graphql/esm/graphql.worker.js',
    json: 'monaco-editor/esm/vs/language/json/json.worker.js',
    other: 'monaco-editor/esm/vs/editor/editor.worker.js',
  },
});

const bundlePage = (workers) => build({
  ...shared,
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  entryPoints: { explorer: 'src/explorer.jsx' },
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"', WORKERS: JSON.stringify(workers) },
});

/** Not the styles of parts that load late: the bundler repeats them in the page's own, and never loads them. */
const isUsed = (style) => ([name]) => !name.endsWith('.css') || name === style;

/** All files: pairs of a name and a content. */
export async function bundle() {
  const workers = await bundleWorkers();
  const page = await bundlePage(Object.fromEntries(Object.entries(names(workers)).map(([name, { script }]) => [name, script])));
  const { script, style } = names(page).explorer;
  const index = readFileSync(join(here, 'src', 'index.html'), 'utf8').replace('{script}', script).replace('{style}', style);
  return [...files(workers), ...files(page).filter(isUsed(style)), ['index.html', index]];
}
