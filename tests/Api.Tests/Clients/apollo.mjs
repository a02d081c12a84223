// Pages with Apollo Client and its relayStylePagination.
// Usage: node apollo.mjs URL. Prints, after each page, one line of JSON: the codes that the cache's list holds, and whether there are more.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const [uri] = process.argv.slice(2);
const pages = 4;
const query = gql`
  query Sites($after: String) {
    sites(first: 10, after: $after, order: [{ code: ASC }]) {
      edges {
        cursor
        node {
          id
          code
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

const client = new ApolloClient({
  link: new HttpLink({ uri }),
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { sites: relayStylePagination(['where', 'order']) } } } }),
});
const list = client.watchQuery({ query });
const watching = list.subscribe({});

/** The list as it stands in the cache, all pages in one. */
const look = () => client.readQuery({ query }).sites;
const show = () => console.log(JSON.stringify({ codes: look().edges.map(({ node }) => node.code), more: look().pageInfo.hasNextPage }));

await client.query({ query });
show();
for (let page = 2; page <= pages; page++) {
  await list.fetchMore({ variables: { after: look().pageInfo.endCursor } });
  show();
}

watching.unsubscribe();
client.stop();
