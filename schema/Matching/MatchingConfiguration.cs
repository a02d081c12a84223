using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Openings;

namespace Sedz.Schema.Matching;

/// <summary>
/// Maps <see cref="MatchingRun"/> with its counts, its checkpoint and the matches that it proposes. The database itself allows one run at
/// work, and one standing match a worker.
/// </summary>
internal sealed class MatchingConfiguration :
    IEntityTypeConfiguration<MatchingRun>,
    IEntityTypeConfiguration<MatchingCount>,
    IEntityTypeConfiguration<MatchingSkill>,
    IEntityTypeConfiguration<MatchingCheckpoint>,
    IEntityTypeConfiguration<Match>,
    IEntityTypeConfiguration<UnmatchedWorker>,
    IEntityTypeConfiguration<UnfilledOpening>
{
    /// <summary>The runs at work; both engines read it alike.</summary>
    private static readonly string AtWork = $"\"{nameof(MatchingRun.State)}\" = {(int)MatchingRunState.Running}";

    /// <summary>The matches that hold their worker; both engines read it alike.</summary>
    private static readonly string Standing =
        $"\"{nameof(Match.State)}\" IN ({string.Join(", ", MatchSteps.Standing.Select(state => (int)state))})";

    public void Configure(EntityTypeBuilder<MatchingRun> run)
    {
        run.ToTable("MatchingRuns").HasKey(r => r.Id);
        run.ComplexProperty(r => r.Parameters);
        run.HasOne(r => r.Province).WithMany().HasForeignKey(r => r.ProvinceCode);
        run.HasOne(r => r.BasedOnRun).WithMany().HasForeignKey(r => r.BasedOnRunId).OnDelete(DeleteBehavior.SetNull);
        run.HasIndex(r => r.State).IsUnique().HasFilter(AtWork);
        run.Property(r => r.Version).IsConcurrencyToken();
        run.HasMany(r => r.Counts).WithOne().HasForeignKey(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
        run.HasMany(r => r.Skills).WithOne().HasForeignKey(s => s.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MatchingCount> count)
    {
        count.ToTable("MatchingCounts").HasKey(c => c.Id);
        count.HasOne(c => c.Province).WithMany().HasForeignKey(c => c.ProvinceCode);
    }

    public void Configure(EntityTypeBuilder<MatchingSkill> skill)
    {
        skill.ToTable("MatchingSkills").HasKey(s => s.Id);
        skill.HasIndex(s => new { s.RunId, s.ProvinceCode });
        skill.HasOne(s => s.Province).WithMany().HasForeignKey(s => s.ProvinceCode);
        skill.HasOne(s => s.Skill).WithMany().HasForeignKey(s => s.SkillCode);
    }

    public void Configure(EntityTypeBuilder<MatchingCheckpoint> checkpoint)
    {
        checkpoint.ToTable("MatchingCheckpoints").HasKey(c => c.RunId);
        checkpoint.HasOne<MatchingRun>().WithOne().HasForeignKey<MatchingCheckpoint>(c => c.RunId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Match> match)
    {
        match.ToTable("Matches").HasKey(m => m.Id);
        match.HasOne(m => m.Run).WithMany().HasForeignKey(m => m.RunId).OnDelete(DeleteBehavior.Cascade);
        match.HasOne(m => m.Worker).WithMany().HasForeignKey(m => m.WorkerId).OnDelete(DeleteBehavior.Cascade);
        match.HasOne(m => m.Opening).WithMany().HasForeignKey(m => m.OpeningId).OnDelete(DeleteBehavior.Cascade);
        match.HasOne(m => m.Site).WithMany().HasForeignKey(m => m.SiteId).OnDelete(DeleteBehavior.Cascade);
        match.HasIndex(m => new { m.WorkerId, m.State });
        match.HasIndex(m => m.WorkerId, "IX_Matches_StandingWorker").IsUnique().HasFilter(Standing);
        match.HasIndex(m => m.State);
        match.Property(m => m.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<UnmatchedWorker> unmatched)
    {
        unmatched.ToTable("UnmatchedWorkers").HasKey(u => u.WorkerId);
        unmatched.Property(u => u.WorkerId).ValueGeneratedNever();
        unmatched.HasOne(u => u.Worker).WithOne().HasForeignKey<UnmatchedWorker>(u => u.WorkerId).OnDelete(DeleteBehavior.Cascade);
        unmatched.HasOne<MatchingRun>().WithMany().HasForeignKey(u => u.RunId).OnDelete(DeleteBehavior.Cascade);
        unmatched.HasOne<Opening>().WithMany().HasForeignKey(u => u.NearestOpeningId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<UnfilledOpening> unfilled)
    {
        unfilled.ToTable("UnfilledOpenings").HasKey(u => u.OpeningId);
        unfilled.Property(u => u.OpeningId).ValueGeneratedNever();
        unfilled.HasOne(u => u.Opening).WithOne().HasForeignKey<UnfilledOpening>(u => u.OpeningId).OnDelete(DeleteBehavior.Cascade);
        unfilled.HasOne<MatchingRun>().WithMany().HasForeignKey(u => u.RunId).OnDelete(DeleteBehavior.Cascade);
    }
}
