using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Activities;
using Sedz.Api.Activities;
using Sedz.Api.GraphQL;
using Sedz.Schema.Database;

namespace Sedz.Api.Exports.Progress;

/// <summary>Writes a province's progress report of a period as a Thai document (DOCX).</summary>
internal sealed class ProgressReportExport(
    [FromKeyedServices(MachineryRegistration.Queries)] IDbContextFactory<SedzDb> databases, ActivityRecordReader records)
{
    /// <summary>Writes the report, as far as a caller may see it. The same data make the same bytes.</summary>
    /// <param name="file">Where to; it stays open.</param>
    /// <param name="provinceCode">Two-digit code of a province.</param>
    /// <param name="span">The period.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the export.</param>
    /// <returns>The number of sites in it.</returns>
    /// <exception cref="Analytics.InputRefusedException">The period ends before it begins, or is too long.</exception>
    public async Task<int> WriteAsync(
        Stream file, string provinceCode, DaySpan span, ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var report = await new ProgressReportReader(db, records, caller).ReadAsync(provinceCode, span, cancellationToken);
        ProgressReportDocument.Write(file, report);
        return report.Sites.Count;
    }
}
