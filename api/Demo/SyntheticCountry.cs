using Microsoft.EntityFrameworkCore;
using Sedz.Api.Hazards;
using Sedz.Api.Imports.Writing;
using Sedz.Schema.Database;
using Sedz.Schema.Hazards;
using Sedz.Schema.Openings;
using Sedz.Schema.Partners;
using Sedz.Schema.Publicity;
using Sedz.Schema.Sites;
using Sedz.Schema.Workers;

namespace Sedz.Api.Demo;

/// <summary>
/// Fills a database with a made-up country: sites in the 76 provinces that take part, the work that they offer, their plans of activities
/// and reports, value chains, returning workers, a history of hazards, poverty by sub-district, organisations and what they do at the
/// sites, from one seed. Nobody's name, id or
/// telephone number is made up.
/// </summary>
public sealed class SyntheticCountry(IDbContextFactory<SedzDb> databases)
{
    /// <summary>The seed: the same number makes the same country on every machine.</summary>
    public const int Seed = 2565;

    /// <summary>Sites when no number is asked for: five a province.</summary>
    public const int DefaultSites = 380;

    /// <summary>The most sites that can be asked for.</summary>
    public const int MostSites = 100_000;

    /// <summary>The most workers that can be asked for: as many as the register is built for.</summary>
    public const int MostWorkers = 3_000_000;

    /// <summary>Made-up workers for each site: 380 sites have some thirty thousand.</summary>
    private const int WorkersForEachSite = 80;

    /// <summary>The most workers that are made up when no number is asked for.</summary>
    private const int MostWorkersUnasked = 200_000;

    /// <summary>Sites that are written together with what belongs to them.</summary>
    private const int BatchSites = 5_000;

    /// <summary>The time that every record carries: fixed, so that the same seed makes the same bytes.</summary>
    internal static readonly DateTime MadeAt = new(2021, 12, 1, 2, 0, 0, DateTimeKind.Utc);

    /// <summary>Workers when no number is asked for.</summary>
    public static int WorkersFor(int sites) => Math.Min(MostWorkersUnasked, sites * WorkersForEachSite);

    /// <summary>Writes the country with as many workers as the sites have when no number is asked for.</summary>
    public Task WriteAsync(int sites, CancellationToken cancellationToken) => WriteAsync(sites, WorkersFor(sites), cancellationToken);

    /// <summary>Writes the country in one transaction, in place of an earlier one, whose models are forgotten with it.</summary>
    /// <param name="sites">How many sites.</param>
    /// <param name="workers">How many workers.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="RealDataException">The database holds sites or workers that are not made up.</exception>
    public async Task WriteAsync(int sites, int workers, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.MigrateAsync(cancellationToken);
        await using var transaction = await WriteTransaction.BeginAsync(db, cancellationToken);
        if (await db.Sites.AnyAsync(s => !s.Synthetic, cancellationToken) || await db.Workers.AnyAsync(w => !w.Synthetic, cancellationToken))
        {
            throw new RealDataException();
        }

        await ForgetAsync(db, cancellationToken);
        await db.LoadInBulkAsync(
            async token =>
            {
                db.AddRange(SyntheticHazards.Sources());
                await db.SaveChangesAsync(token);
                WriteRecords(db);
                SyntheticDistricts.Write(db);
                WriteSites(db, sites, WritePartners(db), token);
                WriteWorkers(db, workers, token);
                WritePublicity(db);
            },
            cancellationToken);
        await SiteExposures.RefreshAsync(db, siteIds: null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void WriteRecords(SedzDb db)
    {
        using var records = new BulkInsert<HazardRecord>(db);
        records.AddAll(SyntheticHazards.Make(new Random(Seed)));
    }

    private static ILookup<string, Partner> WritePartners(SedzDb db)
    {
        using var partners = new BulkInsert<Partner>(db, keepKeys: true);
        using var places = new BulkInsert<PartnerPlace>(db);
        Partner[] made = [.. SyntheticPartners.Make(new Random(Seed), (db.Partners.Max(p => (int?)p.Id) ?? 0) + 1, MadeAt)];
        partners.AddAll(made);
        places.AddAll(made.SelectMany(partner => partner.Places));
        return made.ToLookup(partner => partner.Places[0].ProvinceCode);
    }

    private static void WriteSites(SedzDb db, int count, ILookup<string, Partner> partners, CancellationToken cancellationToken)
    {
        using var sites = new BulkInsert<Site>(db, keepKeys: true);
        using var documents = new BulkInsert<LandDocument>(db);
        using var nominations = new BulkInsert<Nomination>(db);
        using var openings = new BulkInsert<Opening>(db, keepKeys: true);
        using var openingSkills = new BulkInsert<OpeningSkill>(db);
        var offers = new SyntheticOpenings(new Random(Seed), MadeAt);
        using var programmes = new SyntheticProgrammes(db);
        using var chains = new SyntheticChains(db);
        using var engagements = new BulkInsert<Engagement>(db, keepKeys: true);
        using var commitments = new BulkInsert<Commitment>(db);
        var (random, settling, next) = (new Random(Seed), new Random(Seed), 1);
        foreach (var batch in SyntheticSites.Make(count, new Random(Seed), MadeAt).Chunk(BatchSites))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var site in batch) SyntheticDistricts.Settle(site, settling);
            sites.AddAll(batch);
            documents.AddAll(batch.SelectMany(site => site.Documents));
            nominations.AddAll(batch.SelectMany(site => site.Nominations));
            var offered = batch.SelectMany(site => offers.Of(site.Id)).ToList();
            openings.AddAll(offered);
            openingSkills.AddAll(offered.SelectMany(opening => opening.Skills));
            programmes.Write(batch);
            chains.Write(batch, partners);
            Engagement[] made = [.. SyntheticPartners.MakeEngagements(batch, partners, next, random, MadeAt)];
            engagements.AddAll(made);
            commitments.AddAll(made.SelectMany(engagement => engagement.Commitments));
            next += made.Length;
        }
    }

    private static void WritePublicity(SedzDb db)
    {
        using var notices = new BulkInsert<PublicNotice>(db);
        using var trainings = new BulkInsert<Training>(db);
        notices.AddAll(SyntheticPublicity.Notices());
        trainings.AddAll(SyntheticPublicity.Trainings(new Random(Seed)));
    }

    private static void WriteWorkers(SedzDb db, int count, CancellationToken cancellationToken)
    {
        using var workers = new BulkInsert<Worker>(db, keepKeys: true);
        using var skills = new BulkInsert<WorkerSkill>(db);
        foreach (var batch in SyntheticWorkers.Make(count, new Random(Seed), MadeAt).Chunk(BatchSites))
        {
            cancellationToken.ThrowIfCancellationRequested();
            workers.AddAll(batch);
            skills.AddAll(batch.SelectMany(worker => worker.Skills));
        }
    }

    private static async Task ForgetAsync(SedzDb db, CancellationToken cancellationToken)
    {
        await db.ModelVersions.Where(v => v.Synthetic).ExecuteDeleteAsync(cancellationToken);
        await db.MatchingRuns.ExecuteDeleteAsync(cancellationToken);
        await db.Workers.ExecuteDeleteAsync(cancellationToken);
        await db.Sites.ExecuteDeleteAsync(cancellationToken);
        await db.PublicNotices.Where(n => n.Synthetic).ExecuteDeleteAsync(cancellationToken);
        await db.Trainings.Where(t => t.Synthetic).ExecuteDeleteAsync(cancellationToken);
        await db.Products.Where(p => p.Synthetic).ExecuteDeleteAsync(cancellationToken);
        await db.Partners.Where(p => p.Synthetic).ExecuteDeleteAsync(cancellationToken);
        await SyntheticDistricts.ForgetAsync(db, cancellationToken);
        var synthetic = db.HazardSources.Where(s => s.Synthetic).Select(s => s.Id);
        await db.HazardRecords.Where(r => synthetic.Contains(r.SourceId)).ExecuteDeleteAsync(cancellationToken);
        await db.ObservationWindows.Where(w => synthetic.Contains(w.SourceId)).ExecuteDeleteAsync(cancellationToken);
        await db.HazardSources.Where(s => s.Synthetic).ExecuteDeleteAsync(cancellationToken);
    }
}
