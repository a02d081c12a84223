// A front end's code on generated types. The compiler must take every line but those that it is told to expect an error in.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphql } from './generated';
import type { SiteFilterInput } from './generated/graphql';

declare function ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Data;

const ranking = graphql(`
  query Ranking($where: SiteFilterInput, $first: Int) {
    siteRanking(where: $where, first: $first) {
      nodes {
        rank
        score
        site {
          code
          nameTh
          areaM2
          location {
            coordinates
          }
        }
        components {
          criterion
          value
          contribution
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

const listening = graphql(`
  subscription Listening($province: String!) {
    rankingChanged(provinceCode: $province) {
      ranked
    }
  }
`);

const where: SiteFilterInput = { province: { code: { eq: '67' } }, and: [{ nameTh: { contains: 'สวน' } }] };
const answer = ask(ranking, { where, first: 10 });
for (const row of answer.siteRanking?.nodes ?? []) {
  const score: number = row.score;
  const code: string | undefined = row.site?.code;
  const value: number | null | undefined = row.components[0]?.value;
  console.log(score, code, value);
}

const ranked: number = ask(listening, { province: '67' }).rankingChanged.ranked;
console.log(ranked);

// @ts-expect-error A filter knows only the fields of a site.
const wrong: SiteFilterInput = { nonsense: { eq: 1 } };
// @ts-expect-error The province cannot be left out.
ask(listening, {});
console.log(wrong);
