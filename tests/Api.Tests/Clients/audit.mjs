// Runs the audits of the "GraphQL over HTTP" specification against a running server.
// Usage: node audit.mjs URL. Prints one line of JSON for each audit: {"id","name","status","reason"}.
import { auditServer } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('Usage: node audit.mjs URL');
  process.exit(2);
}

for (const result of await auditServer({ url })) {
  console.log(
    JSON.stringify({ id: result.id, name: result.name, status: result.status, reason: result.reason ?? null }),
  );
}
