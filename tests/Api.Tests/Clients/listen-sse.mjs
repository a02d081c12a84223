// Runs one operation over server-sent events with the client graphql-sse, a connection an operation.
// Usage: node listen-sse.mjs URL QUERY. Prints one line of JSON for each answer, and at the end "complete" or {"failed"}.
import { createClient } from 'graphql-sse';

const [url, query] = process.argv.slice(2);
const client = createClient({ url, retryAttempts: 0 });

try {
  for await (const answer of client.iterate({ query })) console.log(JSON.stringify(answer));
  console.log('"complete"');
} catch (failed) {
  console.log(JSON.stringify({ failed: String(failed) }));
}

client.dispose();
