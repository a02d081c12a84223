using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Sites;

namespace Sedz.Schema.Hazards;

/// <summary>Maps <see cref="SiteExposure"/>.</summary>
internal sealed class SiteExposureConfiguration : IEntityTypeConfiguration<SiteExposure>
{
    public void Configure(EntityTypeBuilder<SiteExposure> exposure)
    {
        exposure.ToTable("SiteExposures").HasKey(e => new { e.SiteId, e.SourceId, e.Hazard });
        exposure.HasOne<Site>().WithMany().HasForeignKey(e => e.SiteId).OnDelete(DeleteBehavior.Cascade);
        exposure.HasOne<HazardSource>().WithMany().HasForeignKey(e => e.SourceId);
    }
}
