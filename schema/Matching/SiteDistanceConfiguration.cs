using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Matching;

/// <summary>Maps <see cref="SiteDistance"/>; the key is in the order in which a run of the matching reads a source.</summary>
internal sealed class SiteDistanceConfiguration : IEntityTypeConfiguration<SiteDistance>
{
    public void Configure(EntityTypeBuilder<SiteDistance> distance)
    {
        distance.ToTable("SiteDistances").HasKey(d => new { d.Source, d.SubdistrictCode, d.SiteId });
        distance.HasOne<Subdistrict>().WithMany().HasForeignKey(d => d.SubdistrictCode);
        distance.HasOne(d => d.Site).WithMany().HasForeignKey(d => d.SiteId).OnDelete(DeleteBehavior.Cascade);
    }
}
