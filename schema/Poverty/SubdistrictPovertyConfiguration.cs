using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Poverty;

/// <summary>Maps <see cref="SubdistrictPoverty"/>.</summary>
internal sealed class SubdistrictPovertyConfiguration : IEntityTypeConfiguration<SubdistrictPoverty>
{
    public void Configure(EntityTypeBuilder<SubdistrictPoverty> poverty)
    {
        poverty.ToTable("SubdistrictPoverty").HasKey(p => new { p.SubdistrictCode, p.Source, p.Year });
        poverty.HasOne<Subdistrict>().WithMany().HasForeignKey(p => p.SubdistrictCode);
    }
}
