using System.Text;
using System.Text.Json;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Imports;

/// <summary>Sends a sheet with an operation, as a browser does.</summary>
internal static class SheetUpload
{
    /// <summary>Posts an operation whose variable <c>file</c> is a sheet.</summary>
    /// <param name="application">The server.</param>
    /// <param name="query">The operation.</param>
    /// <param name="csv">The sheet.</param>
    /// <param name="variables">The other variables.</param>
    /// <returns>The whole answer.</returns>
    public static async Task<JsonElement> SendSheetAsync(
        this SedzApplication application, string query, string csv, params (string Name, object? Value)[] variables)
    {
        var all = variables.Append(("file", null)).ToDictionary(variable => variable.Item1, variable => variable.Item2);
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        file.Headers.ContentType = new("text/csv");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query, variables = all })), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "sheet.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-preflight", "1");
        using var response = await application.Http.SendAsync(request);
        return await JsonSerializer.DeserializeAsync<JsonElement>(await response.Content.ReadAsStreamAsync());
    }
}
