// Runs one operation over a WebSocket with the client graphql-ws.
// Usage: node listen-ws.mjs URL QUERY. Prints one line of JSON for each answer, and at the end "complete" or {"errors"} or {"closed"}.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query] = process.argv.slice(2);
const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });

try {
  for await (const answer of client.iterate({ query })) console.log(JSON.stringify(answer));
  console.log('"complete"');
} catch (ended) {
  console.log(JSON.stringify(Array.isArray(ended) ? { errors: ended } : { closed: ended.code ?? String(ended) }));
}

await client.dispose();
