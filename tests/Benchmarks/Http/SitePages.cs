using System.Text.Json;

namespace Sedz.Benchmarks.Http;

/// <summary>Pages of ten sites in an order.</summary>
internal static class SitePages
{
    private const int Rows = 10;
    private const int LongestPage = 500;

    /// <summary>The first page.</summary>
    /// <param name="column">What it is ordered by; empty for the key alone.</param>
    public static HttpQuestion First(string column) => HttpQuestion.Product("page 1", Query(column, Rows, after: null));

    /// <summary>A later page, with the cursor that its place in the list has.</summary>
    public static async Task<HttpQuestion> QuestionAsync(HttpRun run, string column, int page)
    {
        string? after = null;
        for (var left = (page - 1) * Rows; left > 0; left -= LongestPage)
        {
            var answer = await run.AskAsync(HttpQuestion.Product("", Query(column, Math.Min(left, LongestPage), after)));
            using var json = JsonDocument.Parse(answer);
            after = json.RootElement.GetProperty("data").GetProperty("sites").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return HttpQuestion.Product($"page {page}", Query(column, Rows, after));
    }

    private static string Query(string column, int rows, string? after)
    {
        var order = column.Length == 0 ? "" : $", order: {{ {column}: ASC }}";
        var cursor = after is null ? "" : $", after: \"{after}\"";
        return $"{{ sites(first: {rows}{order}{cursor}) {{ nodes {{ id code nameTh areaM2 }} pageInfo {{ hasNextPage endCursor }} }} }}";
    }
}
