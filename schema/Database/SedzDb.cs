using Microsoft.EntityFrameworkCore;
using Sedz.Schema.Activities;
using Sedz.Schema.Climate;
using Sedz.Schema.Development;
using Sedz.Schema.Hazards;
using Sedz.Schema.Imports;
using Sedz.Schema.Learning;
using Sedz.Schema.Matching;
using Sedz.Schema.Models;
using Sedz.Schema.Openings;
using Sedz.Schema.Partners;
using Sedz.Schema.PersonalData;
using Sedz.Schema.Poverty;
using Sedz.Schema.Provinces;
using Sedz.Schema.Publicity;
using Sedz.Schema.Sites;
using Sedz.Schema.Submissions;
using Sedz.Schema.Terrain;
using Sedz.Schema.ValueChains;
using Sedz.Schema.Workers;

namespace Sedz.Schema.Database;

/// <summary>The one model of the programme's data. Each database engine has a subclass, which owns its migrations.</summary>
public abstract class SedzDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The 77 provinces.</summary>
    public DbSet<Province> Provinces => Set<Province>();

    /// <summary>The 18 province groups.</summary>
    public DbSet<Cluster> Clusters => Set<Cluster>();

    /// <summary>Districts, by import.</summary>
    public DbSet<District> Districts => Set<District>();

    /// <summary>Sub-districts, by import.</summary>
    public DbSet<Subdistrict> Subdistricts => Set<Subdistrict>();

    /// <summary>Boundaries of places, by import.</summary>
    public DbSet<Boundary> Boundaries => Set<Boundary>();

    /// <summary>Rounds by fiscal year.</summary>
    public DbSet<Round> Rounds => Set<Round>();

    /// <summary>Key persons and reporting officers.</summary>
    public DbSet<Contact> Contacts => Set<Contact>();

    /// <summary>Candidate and chosen sites.</summary>
    public DbSet<Site> Sites => Set<Site>();

    /// <summary>Papers that sites are held under.</summary>
    public DbSet<LandDocument> LandDocuments => Set<LandDocument>();

    /// <summary>The last number that each province has given to a site.</summary>
    public DbSet<SiteNumbering> SiteNumberings => Set<SiteNumbering>();

    /// <summary>How sites came before the committee.</summary>
    public DbSet<Nomination> Nominations => Set<Nomination>();

    /// <summary>Whether and when work started at sites.</summary>
    public DbSet<SiteStart> SiteStarts => Set<SiteStart>();

    /// <summary>Organisations of the seven sectors.</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    /// <summary>Places of organisations.</summary>
    public DbSet<PartnerPlace> PartnerPlaces => Set<PartnerPlace>();

    /// <summary>What organisations do at sites.</summary>
    public DbSet<Engagement> Engagements => Set<Engagement>();

    /// <summary>What engagements promise, and what has come of it.</summary>
    public DbSet<Commitment> Commitments => Set<Commitment>();

    /// <summary>Merges, splits and corrections of organisations.</summary>
    public DbSet<PartnerChange> PartnerChanges => Set<PartnerChange>();

    /// <summary>Encrypted personal data.</summary>
    public DbSet<PersonalDetail> PersonalDetails => Set<PersonalDetail>();

    /// <summary>Sources of hazard records.</summary>
    public DbSet<HazardSource> HazardSources => Set<HazardSource>();

    /// <summary>Observation windows of hazard sources.</summary>
    public DbSet<ObservationWindow> ObservationWindows => Set<ObservationWindow>();

    /// <summary>Hazard events and frequencies.</summary>
    public DbSet<HazardRecord> HazardRecords => Set<HazardRecord>();

    /// <summary>How often each source saw each hazard at each site.</summary>
    public DbSet<SiteExposure> SiteExposures => Set<SiteExposure>();

    /// <summary>What the reference places say about each source and hazard.</summary>
    public DbSet<HazardPrior> HazardPriors => Set<HazardPrior>();

    /// <summary>Trained versions of models.</summary>
    public DbSet<ModelVersion> ModelVersions => Set<ModelVersion>();

    /// <summary>Decisions about versions of models.</summary>
    public DbSet<ModelDecision> ModelDecisions => Set<ModelDecision>();

    /// <summary>The content of versions of models.</summary>
    public DbSet<ModelArchive> ModelArchives => Set<ModelArchive>();

    /// <summary>Monthly rainfall of provinces.</summary>
    public DbSet<ProvinceRainfall> ProvinceRainfalls => Set<ProvinceRainfall>();

    /// <summary>The shape of the land of places.</summary>
    public DbSet<PlaceTerrain> PlaceTerrain => Set<PlaceTerrain>();

    /// <summary>Records of the files that were read.</summary>
    public DbSet<Import> Imports => Set<Import>();

    /// <summary>Rows of the files that were read.</summary>
    public DbSet<ImportRow> ImportRows => Set<ImportRow>();

    /// <summary>What imports did to sites.</summary>
    public DbSet<SiteChange> SiteChanges => Set<SiteChange>();

    /// <summary>What imports did to contacts.</summary>
    public DbSet<ContactChange> ContactChanges => Set<ContactChange>();

    /// <summary>What imports did to workers.</summary>
    public DbSet<WorkerChange> WorkerChanges => Set<WorkerChange>();

    /// <summary>Who read which personal values.</summary>
    public DbSet<PersonalAccess> PersonalAccesses => Set<PersonalAccess>();

    /// <summary>Returning workers.</summary>
    public DbSet<Worker> Workers => Set<Worker>();

    /// <summary>The skills that workers have or want.</summary>
    public DbSet<WorkerSkill> WorkerSkills => Set<WorkerSkill>();

    /// <summary>The notices that workers were given.</summary>
    public DbSet<WorkerNotice> WorkerNotices => Set<WorkerNotice>();

    /// <summary>The list of skills.</summary>
    public DbSet<Skill> Skills => Set<Skill>();

    /// <summary>Work that sites offer.</summary>
    public DbSet<Opening> Openings => Set<Opening>();

    /// <summary>The skills that openings ask for.</summary>
    public DbSet<OpeningSkill> OpeningSkills => Set<OpeningSkill>();

    /// <summary>What sites plan of the nine activities.</summary>
    public DbSet<Activity> Activities => Set<Activity>();

    /// <summary>What activities reached.</summary>
    public DbSet<ActivityReport> ActivityReports => Set<ActivityReport>();

    /// <summary>What plans of activities said before they were corrected.</summary>
    public DbSet<ActivityRevision> ActivityRevisions => Set<ActivityRevision>();

    /// <summary>Sites as places of learning.</summary>
    public DbSet<LearningPlace> LearningPlaces => Set<LearningPlace>();

    /// <summary>What places of learning teach.</summary>
    public DbSet<CurriculumTopic> CurriculumTopics => Set<CurriculumTopic>();

    /// <summary>Who came to places of learning.</summary>
    public DbSet<LearnerCount> LearnerCounts => Set<LearnerCount>();

    /// <summary>Poverty by sub-district, as context.</summary>
    public DbSet<SubdistrictPoverty> SubdistrictPoverty => Set<SubdistrictPoverty>();

    /// <summary>Announcements to the public.</summary>
    public DbSet<PublicNotice> PublicNotices => Set<PublicNotice>();

    /// <summary>Trainings of staff and of people.</summary>
    public DbSet<Training> Trainings => Set<Training>();

    /// <summary>Forms of development that were chosen for sites.</summary>
    public DbSet<FormChoice> FormChoices => Set<FormChoice>();

    /// <summary>What is tried at sites in the Policy Sandbox.</summary>
    public DbSet<SandboxEntry> SandboxEntries => Set<SandboxEntry>();

    /// <summary>Runs of the matching.</summary>
    public DbSet<MatchingRun> MatchingRuns => Set<MatchingRun>();

    /// <summary>How many took no part in runs, or were not matched, by reason and province.</summary>
    public DbSet<MatchingCount> MatchingCounts => Set<MatchingCount>();

    /// <summary>What training would open to those whom runs do not place.</summary>
    public DbSet<MatchingSkill> MatchingSkills => Set<MatchingSkill>();

    /// <summary>Where the auctions of runs at work stood last.</summary>
    public DbSet<MatchingCheckpoint> MatchingCheckpoints => Set<MatchingCheckpoint>();

    /// <summary>Places that runs propose to workers, and what became of them.</summary>
    public DbSet<Match> Matches => Set<Match>();

    /// <summary>Why workers have no place by the last run.</summary>
    public DbSet<UnmatchedWorker> UnmatchedWorkers => Set<UnmatchedWorker>();

    /// <summary>Distances by road from sub-districts to sites.</summary>
    public DbSet<SiteDistance> SiteDistances => Set<SiteDistance>();

    /// <summary>Why openings have empty places by the last run.</summary>
    public DbSet<UnfilledOpening> UnfilledOpenings => Set<UnfilledOpening>();

    /// <summary>Products under the New Economy Model.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>How products come about.</summary>
    public DbSet<ValueChain> ValueChains => Set<ValueChain>();

    /// <summary>Stages of value chains.</summary>
    public DbSet<ChainStage> ChainStages => Set<ChainStage>();

    /// <summary>What flows between the stages of value chains.</summary>
    public DbSet<ChainFlow> ChainFlows => Set<ChainFlow>();

    /// <summary>What is stated of materials in value chains.</summary>
    public DbSet<ChainMaterial> ChainMaterials => Set<ChainMaterial>();

    /// <summary>
    /// Creates the database or runs the migrations that it lacks, then makes what a migration cannot carry. Where nothing is lacking
    /// nothing is written.
    /// </summary>
    public virtual async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await Database.MigrateAsync(cancellationToken);
        await EnsureObjectsAsync(cancellationToken);
    }

    /// <summary>
    /// Makes what the model needs and a migration cannot carry, such as spatial indexes. Where nothing is lacking nothing is written.
    /// </summary>
    public abstract Task EnsureObjectsAsync(CancellationToken cancellationToken = default);

    /// <summary>Holds the database's own structure against what it must be; reads only.</summary>
    public abstract Task<IReadOnlyList<CheckResult>> CheckAsync(CancellationToken cancellationToken = default);

    /// <summary>Waits for this process's turn to write, before a transaction begins; null where the engine needs no turn.</summary>
    public abstract Task<IDisposable?> EnterWriteQueueAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Waits, inside a transaction, until no other writer of this kind is at work, in whatever process; its end releases the lock. What is
    /// read after it is what the writers before have left.
    /// </summary>
    public abstract Task LockForWritingAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Begins a transaction that only reads: until its end every statement sees one state of the database, whoever writes meanwhile. It waits for
    /// no writer, nor a writer for it.
    /// </summary>
    public abstract Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs a large load in the caller's transaction in the way that is fastest for the engine's spatial indexes.</summary>
    /// <param name="load">The load; it runs in the same transaction.</param>
    /// <param name="cancellationToken">Ends the load.</param>
    public abstract Task LoadInBulkAsync(Func<CancellationToken, Task> load, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes what was deleted out of the engine's own logs as far as the engine lets us: after an erasure, which must leave no page behind.
    /// </summary>
    public abstract Task ForgetErasedAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SedzDb).Assembly);
}
