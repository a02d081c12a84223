// A list as a front end writes it with Relay: a fragment that pages, and the query that shows its first page.
import { graphql } from 'relay-runtime';

graphql`
  fragment SiteList_sites on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "SiteListPaginationQuery") {
    sites(first: $count, after: $cursor, order: [{ code: ASC }]) @connection(key: "SiteList_sites") {
      edges {
        node {
          id
          code
          province {
            nameTh
          }
        }
      }
    }
  }
`;

graphql`
  query SiteListQuery($count: Int!) {
    ...SiteList_sites @arguments(count: $count)
  }
`;
