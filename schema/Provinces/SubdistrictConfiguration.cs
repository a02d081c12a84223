using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Provinces;

/// <summary>Maps <see cref="Subdistrict"/>.</summary>
internal sealed class SubdistrictConfiguration : IEntityTypeConfiguration<Subdistrict>
{
    public void Configure(EntityTypeBuilder<Subdistrict> subdistrict)
    {
        subdistrict.ToTable("Subdistricts").HasKey(s => s.Code);
        subdistrict.Property(s => s.NameTh).InThaiOrder();
        subdistrict.HasOne(s => s.District).WithMany().HasForeignKey(s => s.DistrictCode);
    }
}
