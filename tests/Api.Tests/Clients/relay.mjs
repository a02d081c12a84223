// Compiles a paging fragment with relay-compiler against the contract, and pages with the artifacts and relay-runtime.
// Usage: node relay.mjs URL SCHEMA FOLDER. Prints, after each page, one line of JSON: the codes that the store's connection holds, and
// whether there are more.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import relay from 'relay-runtime';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = relay;
const { getPaginationMetadata, getPaginationVariables, getSelector } = relay;
const [url, schema, folder] = process.argv.slice(2);
const pageSize = 10;
const pages = 4;

copyFileSync(schema, join(folder, 'schema.graphql'));
mkdirSync(join(folder, 'src'));
copyFileSync('relay/SiteList.js', join(folder, 'src', 'SiteList.js'));
writeFileSync(
  join(folder, 'relay.config.json'),
  JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: false }),
);
const require = createRequire(import.meta.url);
const compiler = require.resolve('relay-compiler/cli.js');
const compiled = spawnSync(process.execPath, [compiler, join(folder, 'relay.config.json')], { cwd: folder, encoding: 'utf8' });
if (compiled.status !== 0) throw new Error(compiled.stdout + compiled.stderr);

const artifact = (name) => require(join(folder, 'src', '__generated__', `${name}.graphql.js`));
const paginationQuery = artifact('SiteListPaginationQuery');
const fragment = artifact('SiteList_sites');
const query = artifact('SiteListQuery');

const environment = new Environment({
  network: Network.create(async ({ text }, variables) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return answer.json();
  }),
  store: new Store(new RecordSource()),
});

const variables = { count: pageSize };
const first = createOperationDescriptor(query, variables);
const kept = environment.retain(first);
const data = await fetchQuery(environment, query, variables).toPromise();

/** What the fragment sees in the store, which Relay has merged the pages into. */
const look = () => environment.lookup(getSelector(fragment, data)).data.sites;
const show = () => console.log(JSON.stringify({
  codes: look().edges.map(({ node }) => node.code),
  provinces: look().edges.every(({ node }) => Boolean(node.province?.nameTh)),
  more: look().pageInfo.hasNextPage,
}));

show();
for (let page = 2; page <= pages; page++) {
  const { paginationMetadata } = getPaginationMetadata(fragment, 'SiteList_sites');
  const next = getPaginationVariables(
    'forward', pageSize, look().pageInfo.endCursor, variables, {}, paginationMetadata,
  );
  environment.retain(createOperationDescriptor(paginationQuery, next));
  await fetchQuery(environment, paginationQuery, next).toPromise();
  show();
}

kept.dispose();
