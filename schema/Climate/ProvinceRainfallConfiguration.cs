using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Provinces;

namespace Sedz.Schema.Climate;

/// <summary>Maps <see cref="ProvinceRainfall"/>.</summary>
internal sealed class ProvinceRainfallConfiguration : IEntityTypeConfiguration<ProvinceRainfall>
{
    public void Configure(EntityTypeBuilder<ProvinceRainfall> rainfall)
    {
        rainfall.ToTable("ProvinceRainfall").HasKey(r => new { r.Source, r.ProvinceCode, r.Year });
        rainfall.HasOne<Province>().WithMany().HasForeignKey(r => r.ProvinceCode);
    }
}
