using Microsoft.EntityFrameworkCore;
using Sedz.Analytics.Hazards.Learning;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Api.Models;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Models;
using Sedz.Schema.Sites;

namespace Sedz.Api.Hazards;

/// <summary>Queries of hazards.</summary>
public sealed class HazardQueries : QueryFields<SedzDb>
{
    private const string HazardArgument = "hazard";
    private const string AtArgument = "at";

    /// <summary>Lists the fields.</summary>
    public HazardQueries() => Value<PlaceRecurrence?>(
            "hazardRecurrence",
            "How often a hazard comes back at a place: rate, interval, return period, and each source by itself. Null when there is no "
            + "such place "
            + "that the caller may see.",
            RecurrenceAsync)
        .Argument<Hazard>(HazardArgument, "The hazard.")
        .Argument<RecurrencePlaceInput>(AtArgument, "Where.")
        .Nullable()
        .Public();

    private static async Task<PlaceRecurrence?> RecurrenceAsync(FieldContext context)
    {
        var (hazard, at) = (context.Argument<Hazard>(HazardArgument), context.Argument<RecurrencePlaceInput>(AtArgument));
        await using var db = await context.OpenAsync<SedzDb>();
        var (_, trained, _) = await context.Service<ActiveModels>().ReadAsync(
            db, ModelKind.RecurrencePrior, RecurrencePriorModel.Read, context.CancellationToken);
        switch (at)
        {
            case { SiteId: { } globalId }:
                var siteId = context.KeyOf<Site, int>(globalId);
                return await context.Visible(db.Sites).AnyAsync(s => s.Id == siteId, context.CancellationToken)
                    ? await RecurrenceReader.AtSiteAsync(db, hazard, siteId, context.CancellationToken, trained)
                    : null;
            case { ProvinceCode: { } code }:
                return await RecurrenceReader.AtProvinceAsync(db, hazard, code, context.CancellationToken, trained);
            case { Point: { } point }:
                return await RecurrenceReader.AtPointAsync(db, hazard, point, context.CancellationToken, trained);
            default:
                throw RequestError.Invalid("ต้องระบุสถานที่หนึ่งแห่ง", "Say one place.");
        }
    }
}
