using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Activities;

/// <summary>Maps <see cref="Activity"/> with its reports and revisions. They go with their site.</summary>
internal sealed class ActivityConfiguration :
    IEntityTypeConfiguration<Activity>,
    IEntityTypeConfiguration<ActivityReport>,
    IEntityTypeConfiguration<ActivityRevision>
{
    /// <summary>Digits of an amount of money, two of them behind the point: the budget of the state to the satang.</summary>
    private const int MoneyDigits = 18;

    private const int MoneyDecimals = 2;

    public void Configure(EntityTypeBuilder<Activity> activity)
    {
        activity.ToTable("Activities").HasKey(a => a.Id);
        activity.HasOne(a => a.Site).WithMany(s => s.Activities).HasForeignKey(a => a.SiteId).OnDelete(DeleteBehavior.Cascade);
        activity.HasIndex(a => new { a.SiteId, a.Kind });
        activity.HasIndex(a => a.ImportId);
        activity.Property(a => a.Version).IsConcurrencyToken();
        activity.ComplexProperty(a => a.Planned, figures => figures.Property(f => f.MoneyBaht).HasPrecision(MoneyDigits, MoneyDecimals));
        activity.HasMany(a => a.Reports).WithOne(r => r.Activity).HasForeignKey(r => r.ActivityId).OnDelete(DeleteBehavior.Cascade);
        activity.HasMany(a => a.Revisions).WithOne(r => r.Activity).HasForeignKey(r => r.ActivityId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ActivityReport> report)
    {
        report.ToTable("ActivityReports").HasKey(r => r.Id);
        report.HasIndex(r => new { r.ActivityId, r.EndsOn });
        report.HasIndex(r => r.ImportId);
        report.HasOne(r => r.Corrects).WithMany().HasForeignKey(r => r.CorrectsId).OnDelete(DeleteBehavior.Cascade);
        report.ComplexProperty(r => r.Reached, figures => figures.Property(f => f.MoneyBaht).HasPrecision(MoneyDigits, MoneyDecimals));
    }

    public void Configure(EntityTypeBuilder<ActivityRevision> revision)
    {
        revision.ToTable("ActivityRevisions").HasKey(r => r.Id);
        revision.ComplexProperty(r => r.Planned, figures => figures.Property(f => f.MoneyBaht).HasPrecision(MoneyDigits, MoneyDecimals));
    }
}
