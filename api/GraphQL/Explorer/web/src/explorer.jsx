// The page: GraphiQL on this server's endpoint, with the examples that the application gave.
import 'monaco-graphql/esm/monaco-editor.js';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { GraphQLError, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';

// The editor works out completions and errors beside the page's own thread. Each worker is a file of this server.
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? WORKERS.other, document.baseURI)),
};

const { endpoint, examples } = JSON.parse(document.getElementById('settings').textContent);
const url = new URL(endpoint, document.baseURI);
const socket = new URL(url);
socket.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';

const send = createGraphiQLFetcher({ url: url.href, wsClient: createClient({ url: socket.href }) });

/** The document of a text; none where the text is wrong, which the server then says. */
function documentOf(text) {
  try {
    return parse(text);
  } catch (wrong) {
    if (wrong instanceof GraphQLError) return undefined;
    throw wrong;
  }
}

// What is sent decides how it is sent. The editor's own document is some moments older, and would take a new subscription for a query.
const fetcher = (request, options) => send(request, { ...options, documentAST: documentOf(request.query) });

const page = document.getElementById('explorer');
page.replaceChildren();
createRoot(page).render(
  <GraphiQL fetcher={fetcher} defaultQuery={examples[0]?.query} defaultTabs={examples} defaultEditorToolsVisibility={false} />,
);
