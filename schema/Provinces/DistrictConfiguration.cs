using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Provinces;

/// <summary>Maps <see cref="District"/>.</summary>
internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> district)
    {
        district.ToTable("Districts").HasKey(d => d.Code);
        district.Property(d => d.NameTh).InThaiOrder();
        district.HasOne(d => d.Province).WithMany().HasForeignKey(d => d.ProvinceCode);
    }
}
