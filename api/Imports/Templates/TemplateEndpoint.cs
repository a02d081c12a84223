using Sedz.Api.Exports;

namespace Sedz.Api.Imports.Templates;

/// <summary><c>GET /templates/workers.csv</c> and <c>.xlsx</c>, and the same for each other kind of list: for everybody.</summary>
internal static class TemplateEndpoint
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapImportTemplates(this IEndpointRouteBuilder routes)
    {
        foreach (var kind in ImportTemplate.Kinds)
        {
            routes.MapGet($"/templates/{kind}.csv", () => Results.File(
                ImportTemplate.Write(kind, SubmissionFormat.Csv), "text/csv; charset=utf-8", $"{kind}.csv"));
            routes.MapGet($"/templates/{kind}.xlsx", () => Results.File(
                ImportTemplate.Write(kind, SubmissionFormat.Xlsx), Workbook, $"{kind}.xlsx"));
        }
    }
}
