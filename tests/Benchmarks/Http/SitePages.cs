using System.Text.Json;

namespace Sedz.Benchmarks.Http;

/// <summary>Pages of ten sites in an order.</summary>
internal static class SitePages
{
    private const int Rows = 10;
    private const int LongestPage = 500;

    /// <summary>The first page.</summary>
    /// <param name="order">A member of <c>order</c>; empty for the key alone.</param>
    public static HttpQuestion First(string order) => HttpQuestion.Product("page 1", Query(order, Rows, after: null));

    /// <summary>A later page, with the cursor that its place in the list has.</summary>
    public static async Task<HttpQuestion> QuestionAsync(HttpRun run, string order, int page)
    {
        string? after = null;
        for (var left = (page - 1) * Rows; left > 0; left -= LongestPage)
        {
            var answer = await run.AskAsync(HttpQuestion.Product("", Query(order, Math.Min(left, LongestPage), after)));
            using var json = JsonDocument.Parse(answer);
            after = json.RootElement.GetProperty("data").GetProperty("sites").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return HttpQuestion.Product($"page {page}", Query(order, Rows, after));
    }

    private static string Query(string order, int rows, string? after)
    {
        var argument = order.Length == 0 ? "" : $", order: {order}";
        var cursor = after is null ? "" : $", after: \"{after}\"";
        return $"{{ sites(first: {rows}{argument}{cursor}) {{ nodes {{ id code nameTh areaM2 }} pageInfo {{ hasNextPage endCursor }} }} }}";
    }
}
